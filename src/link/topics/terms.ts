import { stemmer } from 'stemmer'
import { isFunctionWord } from '../../text/content-words.ts'
import { rememberedTexts } from '../../text/remembered.ts'
import { isGeneral } from './general-words.ts'

/** A word or a phrase of two that may be a topic. */
export interface Term {
  /** The same for all spellings: "networks" and "Networking", "service mesh" and "Service-Mesh". */
  key: string
  /** As it stands in the text. */
  spelling: string
  /** Whether nothing goes on behind it: "Networking" in "Networking for Microservices", "Building" not in "Building Pods". */
  isHead: boolean
  /** Whether all of its words are such as any talk may have. */
  isGeneral: boolean
}

/** What parts phrases: punctuation, dashes with spaces, line breaks. */
const breaks =
  /[.,;:!?()[\]{}“”„"«»|*…@\n]+(?=\s|$)|(?<=\s|^)[([{“„"«@]+|[()[\]{}“”„"«»|…—–\n&]|\s[-/+~]+\s|https?:\/\/\S+/u
/** A word, or two abbreviations that are one: "CI/CD"; "C++", "Node.js". */
const words = /\p{Lu}{2,}\/\p{Lu}{2,}|[\p{L}\p{N}]+(?:[.][\p{L}\p{N}]+)*(?:\+\+|#)?/gu

/** The terms of a text, in order: its single words, and each two that stand side by side. */
export function termsIn(text: string): Term[] {
  return runsIn(text).flatMap(termsOfRun)
}

/** The words of a text that belong together, as nothing parts them, nor any function word stands between. */
export function runsIn(text: string): string[][] {
  return text.split(breaks).flatMap(segment => (segment ? runsInSegment(segment) : []))
}

function runsInSegment(segment: string): string[][] {
  const bare = /[’']/.test(segment) ? segment.replace(/[’']s?(?=\P{L}|$)/gu, '') : segment
  const isShouted = !/\p{Ll}/u.test(bare)
  const runs: string[][] = []
  let run: string[] = []
  for (const word of bare.match(words) ?? []) {
    const { isName, isCapitals, isFunction } = wordOf(word)
    if (isName && ((isCapitals && !isShouted) || !isFunction)) run.push(word)
    else if (run.length) {
      runs.push(run)
      run = []
    }
  }
  if (run.length) runs.push(run)
  return runs
}

function termsOfRun(run: string[]): Term[] {
  return run.flatMap((word, index) => {
    const next = run[index + 1]
    const single = termOf([word], { isHead: next === undefined })
    if (next === undefined || keyOf(word) === keyOf(next)) return [single]
    return [single, termOf([word, next], { isHead: index + 2 === run.length })]
  })
}

function termOf(spellings: string[], { isHead }: Pick<Term, 'isHead'>): Term {
  const own = spellings.map(wordOf)
  return {
    key: own.map(({ key }) => key).join(' '),
    spelling: spellings.join(' '),
    isHead,
    isGeneral: own.every(word => word.isGeneral),
  }
}

/** What is to be known of a word, wherever it stands. */
interface Word {
  key: string
  /** Whether it is one that any talk may have, or a letter. */
  isGeneral: boolean
  /** Whether it has letters at all. */
  isName: boolean
  isCapitals: boolean
  isFunction: boolean
}

/** Looks at a word; it comes again and again. */
export const wordOf = rememberedTexts((word): Word => {
  const key = keyIn(word)
  return {
    key,
    isGeneral: !canBeTopic(word) || isGeneral(key),
    isName: /\p{L}/u.test(word),
    isCapitals: /^\p{Lu}{2,}$/u.test(word),
    isFunction: isFunctionWord(word),
  }
})

/** Of a letter alone nobody can tell what it means. */
function canBeTopic(word: string): boolean {
  return word.length > 1 || !/\p{Script=Latin}/u.test(word)
}

/** The stem; who does something is not what is done: "operator" is none of "operations". */
export function keyOf(word: string): string {
  return wordOf(word).key
}

function keyIn(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return /[eo]rs?$/.test(plain) ? plain.replace(/s$/, '') : stemmer(plain)
}

/** The key of a name of one or two words, and of longer ones as well. */
export function keyOfName(name: string): string {
  return runsInSegment(name.replace(/-/g, ' ')).flat().map(keyOf).join(' ')
}
