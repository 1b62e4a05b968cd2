import { tooDeep } from '../bounds.ts'

/** What begins a block within another one, so often on one line that it can only be meant to be slow. */
const manyBlocks = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){200}/m
/** A line across the page can be made of as many signs. */
const rule = /^[ \t]*([-*])(?:[ \t]*\1)+[ \t]*$/gm

/** What parsers take the square of, or long for each. */
const most: [what: string, sign: RegExp, most: number][] = [
  ['references to characters', /&#?\w{1,30};/g, 10_000],
  ['signs of mail addresses', /@/g, 5_000],
  ['lines of colons', /^[ \t]*:{3}/gm, 5_000],
  ['lone carriage returns', /\r(?!\n)/g, 10_000],
  ['imports and exports', /^(?:import|export)\s/gm, 1_000],
  ['marks of deletion', /~~/g, 10_000],
]

/** Why parsers of Markdown would take long for a text, in words that follow a name for it; null where they would not. */
export function beyondMarkdown(text: string): string | null {
  if (manyBlocks.test(text) && manyBlocks.test(text.replace(rule, ''))) return tooDeep
  const beyond = most.find(([, sign, most]) => (text.match(sign)?.length ?? 0) > most)
  return beyond ? `it has more than ${beyond[2].toLocaleString('en')} ${beyond[0]}` : null
}
