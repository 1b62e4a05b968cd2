import { wordOf } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Tells whether a term, or one that is the same, has only words that any talk may have. */
export function generalTerms(
  { words }: Vocabulary,
  same: ReadonlyMap<string, string>,
): (key: string) => boolean {
  const general = new Set(words.flatMap(word => (wordOf(word).isGeneral ? wordOf(word).key : [])))
  const isGeneral = (term: string) => term.split(' ').every(word => general.has(word))
  const others = new Set([...same].flatMap(([term, key]) => (isGeneral(term) ? key : [])))
  return key => others.has(key) || (!same.has(key) && isGeneral(key))
}
