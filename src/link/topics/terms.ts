import { stemmer } from 'stemmer'
import { isFunctionWord } from '../matching/words.ts'
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
  return text.split(breaks).flatMap(segment => runsIn(segment).flatMap(termsOfRun))
}

/** The words between function words, which belong together. */
function runsIn(segment: string | undefined): string[][] {
  const runs: string[][] = [[]]
  const bare = (segment ?? '').replace(/[’']s?(?=\P{L}|$)/gu, '')
  const isShouted = !/\p{Ll}/u.test(bare)
  for (const [word] of bare.matchAll(words)) {
    const isAbbreviation = !isShouted && /^\p{Lu}{2,}$/u.test(word)
    if (/\p{L}/u.test(word) && (isAbbreviation || !isFunctionWord(word))) runs.at(-1)?.push(word)
    else runs.push([])
  }
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

function termOf(words: string[], { isHead }: Pick<Term, 'isHead'>): Term {
  const keys = words.map(keyOf)
  const says = (word: string, index: number) => canBeTopic(word) && !isGeneral(keys[index] ?? '')
  return { key: keys.join(' '), spelling: words.join(' '), isHead, isGeneral: !words.some(says) }
}

/** Of a letter alone nobody can tell what it means. */
function canBeTopic(word: string): boolean {
  return word.length > 1 || !/\p{Script=Latin}/u.test(word)
}

/** The stem; who does something is not what is done: "operator" is none of "operations". */
export function keyOf(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return /[eo]rs?$/.test(plain) ? plain.replace(/s$/, '') : stemmer(plain)
}

/** The key of a name of one or two words, and of longer ones as well. */
export function keyOfName(name: string): string {
  return runsIn(name.replace(/-/g, ' ')).flat().map(keyOf).join(' ')
}
