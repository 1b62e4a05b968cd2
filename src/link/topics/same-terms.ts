import { groupBy, mostCommon } from '../../text/groups.ts'
import { keyOf } from './terms.ts'
import { eachTerm, type SaidOfSession, termOf, type Vocabulary } from './vocabulary.ts'

/**
 * Terms that are written in another way elsewhere, by key: "k8s" is "Kubernetes", "multicluster" is "multi-cluster", and
 * "ML" is "machine learning" where both are said of one talk.
 */
export function sameTerms(vocabulary: Vocabulary): Map<string, string> {
  return new Map([...numeronyms(vocabulary), ...joined(vocabulary), ...abbreviations(vocabulary)])
}

/** "k8s" is "kubernetes": its first letter, the number of letters left out, its last letter. */
function numeronyms({ words }: Vocabulary): [string, string][] {
  const short = new Set(
    words.map(word => word.toLowerCase()).filter(word => /^\p{L}\d{1,2}\p{L}$/u.test(word)),
  )
  const lengths = new Set([...short].map(word => Number.parseInt(word.slice(1), 10) + 2))
  const long = words.filter(({ length }) => lengths.has(length)).map(word => word.toLowerCase())
  const bySign = groupBy(
    long.filter(word => /^\p{L}{5,}$/u.test(word)),
    word => `${word[0]}${word.length - 2}${word.at(-1)}`,
  )
  return [...short].flatMap(word => {
    const meant = mostCommon(bySign.get(word) ?? [])
    return meant === null ? [] : [[keyOf(word), keyOf(meant)] as [string, string]]
  })
}

/** "multicluster" is "multi cluster", where both are said. */
function joined(vocabulary: Vocabulary): [string, string][] {
  const { keys, keyOf, said } = vocabulary
  const tags = said.flatMap(({ tags }) => wholeTags(tags)).filter(key => !key.includes(' '))
  const words = new Set([...keys, ...tags])
  const secondsOf = partsOfWords(words)
  return said.flatMap(each => {
    const phrases = new Set<string>()
    for (const runs of [each.titles, each.marked, each.told])
      eachTerm(runs, keyOf, (word, next) => {
        if (next < 0) return
        const seconds = secondsOf.get(keys[keyOf[word] ?? -1] ?? '')
        if (seconds?.has(keys[keyOf[next] ?? -1] ?? '')) phrases.add(termOf(vocabulary, word, next))
      })
    for (const key of wholeTags(each.tags))
      if (key.includes(' ') && words.has(key.replace(' ', ''))) phrases.add(key)
    return [...phrases].map((key): [string, string] => [key.replace(' ', ''), key])
  })
}

/** Longer words are not looked at in all their parts. */
const longestWord = 60

/** The words that begin others, each with the words that end these. */
function partsOfWords(words: ReadonlySet<string>): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>()
  for (const word of words)
    for (let at = 1; at < Math.min(word.length, longestWord); at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)]
      if (words.has(first) && words.has(second)) parts.set(first, (parts.get(first) ?? new Set()).add(second))
    }
  return parts
}

/** Two capitals, and the two words with these initials that are said of the same talks most often. */
function abbreviations(vocabulary: Vocabulary): [string, string][] {
  const isShort = new Set(vocabulary.words.filter(word => /^\p{Lu}{2}$/u.test(word)).map(keyOf))
  const pairs = vocabulary.said.flatMap(each => abbreviatedIn(each, { vocabulary, isShort }))
  return [...groupBy(pairs, ({ short }) => short)].flatMap(([short, found]) => {
    const long = mostCommon(found.map(pair => pair.long))
    return long === null ? [] : [[short, long] as [string, string]]
  })
}

/** The phrases of which the initials are said of a session, too. */
function abbreviatedIn(
  { titles, marked, told, tags }: SaidOfSession,
  { vocabulary, isShort }: { vocabulary: Vocabulary; isShort: ReadonlySet<string> },
): { short: string; long: string }[] {
  const { keyOf } = vocabulary
  const texts = [titles, marked, told]
  const whole = wholeTags(tags)
  const short = new Set(whole.filter(key => isShort.has(key)))
  for (const runs of texts)
    for (const word of runs) {
      const key = termOf(vocabulary, word, -1)
      if (isShort.has(key)) short.add(key)
    }
  if (!short.size) return []
  const phrases = new Set<string>()
  for (const runs of texts)
    eachTerm(runs, keyOf, (word, next) => {
      if (next >= 0) phrases.add(termOf(vocabulary, word, next))
    })
  for (const key of whole) if (key.includes(' ')) phrases.add(key)
  return [...phrases].map(long => ({ short: initialsOf(long), long })).filter(pair => short.has(pair.short))
}

function wholeTags(tags: SaidOfSession['tags']): string[] {
  return tags.flatMap(({ key, isWhole }) => (isWhole ? [key] : []))
}

function initialsOf(key: string): string {
  return key
    .split(' ')
    .map(([first]) => first)
    .join('')
}
