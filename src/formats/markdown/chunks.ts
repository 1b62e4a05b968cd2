import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { fenceTracker } from './fences.ts'

/** The parser's time grows faster than a text; parts of this many characters keep it in step. */
const chunkSize = 32_000
/** What is defined anywhere holds everywhere, and raw HTML can last over blank lines: such texts stay whole. */
const holdsTogether = /^ {0,3}(?:\[[^\]\r\n]+\]:|<(?:script|style|pre|textarea|!--|!\[CDATA\[|\?))/im

/** A part of a text that is parsed on its own, and where it begins. */
export interface Chunk {
  text: string
  line: number
  offset: number
}

/** Cuts a long text before headings that follow blank lines outside of fenced code, where no block can go on. */
export function chunksOf(text: string): Chunk[] {
  const whole = { text, line: 1, offset: 0 }
  if (text.length < 2 * chunkSize || holdsTogether.test(text)) return [whole]
  const cuts: Omit<Chunk, 'text'>[] = [whole]
  const isFenced = fenceTracker()
  let [isAfterBlank, offset] = [true, 0]
  text.split('\n').forEach((line, index) => {
    const isFarEnough = offset - (cuts.at(-1)?.offset ?? 0) >= chunkSize
    const isHeading = !isFenced(line) && isAfterBlank && /^#{1,6} /.test(line)
    if (isFarEnough && isHeading) cuts.push({ line: index + 1, offset })
    isAfterBlank = !line.trim()
    offset += line.length + 1
  })
  return cuts.map((cut, index) => ({ ...cut, text: text.slice(cut.offset, cuts[index + 1]?.offset) }))
}

/** Moves the places of a chunk's tree to where they are in the whole text. */
export function moveTo(tree: Root, { line, offset }: Chunk): void {
  if (!offset) return
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += line - 1
      point.offset = (point.offset ?? 0) + offset
    }
  })
}
