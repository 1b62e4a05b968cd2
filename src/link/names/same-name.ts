import { distinct } from '../../text/groups.ts'
import { plainLetters, transcribedLetters } from '../../text/letters.ts'
import { rememberedTexts } from '../../text/remembered.ts'
import { unite } from '../../text/unite.ts'
import { nameWordsOf } from './words.ts'

/** Texts of more words are hardly one name, and have too many ways to be written without a space. */
const mostWords = 7

/** Spellings in groups of one person each: they differ in case, accents, order, punctuation or spaces alone. */
export function groupNames(names: Iterable<string>): string[][] {
  return unite(
    distinct(names, name => name),
    nameKeys,
  )
}

/** Names that share one of these keys are one person's. */
export const nameKeys = rememberedTexts((name): string[] => {
  const words = nameWordsOf(name)
  if (!words.length) return [name.trim()]
  const keys = [plainLetters, transcribedLetters].flatMap(write => keysOfWords(words.map(write)))
  return [...new Set(keys)]
})

/** The words in any order, whole and with any of them run together; never all, as one word is a name of its own. */
function keysOfWords(words: string[]): string[] {
  const keys = [keyOf(words)]
  if (words.length > mostWords) return keys
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 2; end <= words.length; end++) {
      if (end - start === words.length) continue
      const together = words.slice(start, end).join('')
      keys.push(keyOf([...words.slice(0, start), together, ...words.slice(end)]))
    }
  }
  return keys
}

/** The same for words in any order. */
export function keyOf(words: string[]): string {
  return [...words].sort().join(' ')
}
