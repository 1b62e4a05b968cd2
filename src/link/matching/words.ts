import type { Word } from '../../text/content-words.ts'
import * as slips from '../../text/slips.ts'

/** How much two words are the same: 1 for the same stem or a numeronym, less for a slip or a shortening. */
export function likeness(a: Word, b: Word): number {
  if (a.stem === b.stem || isNumeronym(a.text, b.text) || isNumeronym(b.text, a.text)) return 1
  if (isSlip(a.text, b.text)) return 0.9
  return isShortening(a.text, b.text) || isShortening(b.text, a.text) ? 0.6 : 0
}

/** "k8s" is "kubernetes": its first letter, the number of letters left out, its last letter. */
function isNumeronym(short: string, word: string): boolean {
  if (!isDigit(short[1])) return false
  const [, first, left, last] = /^(\p{L})(\d+)(\p{L})$/u.exec(short) ?? []
  if (first === undefined || last === undefined) return false
  return word.length === Number(left) + 2 && word.startsWith(first) && word.endsWith(last)
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9'
}

/** "config" is "configuration". */
function isShortening(short: string, word: string): boolean {
  return short.length >= 4 && word.length >= short.length + 3 && word.startsWith(short)
}

/** Words shorter than this differ by a letter because they are different words. */
const shortestSlip = 5

/** Whether two words are the same but for a letter, and long enough for that to be a slip. */
export function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= shortestSlip && slips.isSlip(a, b)
}

/** Words that differ by a slip share one of these. */
export function slipKeys(word: string): Iterable<string> {
  return word.length < shortestSlip ? [word] : slips.slipKeys(word)
}

/** How rare words are: 1 for those that stand in one of the texts only, less for others, near 0 for those in all. */
export type Rarity = (stem: string) => number

/** Tells from texts, each as its words, how rare each word is among them. */
export function rarityIn(texts: Iterable<Iterable<string>>): Rarity {
  const counts = new Map<string, number>()
  let total = 0
  for (const words of texts) {
    total++
    for (const word of words instanceof Set ? words : new Set(words))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const all = Math.log(1 + Math.max(total, 1))
  const rarityOf = (count: number) => Math.log(1 + total / count) / all
  const rarities = new Map<string, number>()
  for (const [word, count] of counts) rarities.set(word, rarityOf(count))
  const ofOthers = rarityOf(1)
  return word => rarities.get(word) ?? ofOthers
}
