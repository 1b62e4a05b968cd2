import { textAt } from '../context.ts'
import { type Line, leadingSpace, sliceLine } from '../lines.ts'

/** Lines that belong together by their indentation, which was taken off. */
export interface IndentedBlock {
  /** Without blank lines at the start (unless they were asked for) and at the end. */
  lines: Line[]
  /** The index of the first line after the block. */
  next: number
  /** Whether the block ends with a blank line or with the text, as it should. */
  isSeparated: boolean
}

/** How an indented block is to be taken. */
export interface IndentOptions {
  /** Indentation of the first line: what stands before are markers. */
  first?: number
  /** Indentation that all other lines must have at least; without it, the smallest one found. */
  rest?: number
  /** Whether a blank line ends the block. */
  untilBlank?: boolean
  /** Whether the indentation of all but the first line stays. */
  keepIndent?: boolean
  /** Whether a blank first line stays. */
  keepTop?: boolean
}

/** Takes the indented block that starts at an index, or with the rest of the line there. */
export function takeIndented(lines: readonly Line[], start: number, options: IndentOptions = {}): IndentedBlock {
  const { first, rest, untilBlank = false } = options
  const from = first === undefined ? start : start + 1
  let smallest = Number.POSITIVE_INFINITY
  let next = from
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (!line) break
    if (line.text === '') {
      if (untilBlank) break
      continue
    }
    const indent = leadingSpace(line)
    if (indent === 0 || (rest !== undefined && indent < rest)) break
    smallest = Math.min(smallest, indent)
  }
  const isSeparated = next >= lines.length || textAt(lines, next) === '' || (next > start && textAt(lines, next - 1) === '')
  const block = cut(lines.slice(start, next), { ...options, rest: rest ?? smallest })
  return { lines: block, next, isSeparated }
}

function cut(lines: Line[], { first, rest = 0, keepIndent, keepTop }: IndentOptions): Line[] {
  const block = lines.map((line, index) => {
    if (index === 0 && first !== undefined) return sliceLine(line, first)
    return keepIndent || line.text === '' ? line : sliceLine(line, Math.min(rest, line.text.length))
  })
  let from = 0
  if (!keepTop) while (from < block.length && block[from]?.text === '') from++
  return block.slice(from, lastText(block, from))
}

function lastText(lines: readonly Line[], from: number): number {
  let end = lines.length
  while (end > from && lines[end - 1]?.text === '') end--
  return end
}

/** Takes consecutive lines from an index up to a blank or, if asked for, an indented one. */
export function takeTextBlock(lines: readonly Line[], start: number, { flushLeft = false } = {}): Line[] {
  let end = start
  while (end < lines.length) {
    const text = textAt(lines, end)
    if (text === '' || (flushLeft && text.startsWith(' '))) break
    end++
  }
  return lines.slice(start, end)
}

/** The index of the first line from an index on that is not blank. */
export function skipBlank(lines: readonly Line[], from: number): number {
  let index = from
  while (index < lines.length && textAt(lines, index) === '') index++
  return index
}
