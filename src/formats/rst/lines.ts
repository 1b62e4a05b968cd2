import type { Point, Position } from 'unist'

/** A line of the source, or what is left of one after its indentation or markers were taken off. */
export interface Line {
  /** Tabs expanded, without trailing white space. */
  text: string
  /** 1-based. */
  number: number
  /** The 1-based column of the text's first character in the source. */
  column: number
  /** The offset of the text's first character in the source. */
  offset: number
  /** How far in the source each character of the text, and its end, is from the first; absent if as far as in the text. */
  map?: readonly number[] | undefined
}

/** Lines end as Python sees it; only those that editors count as well start a new line number. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python takes these for the ends of lines.
const lineBreak = /\r\n|[\n\r\x1c-\x1e\x85\u2028\u2029]/g
const tabWidth = 8

/** Splits a source into lines; a byte order mark is no text, and control characters are made harmless. */
export function toLines(source: string): Line[] {
  const lines: Line[] = []
  const start = source.startsWith('\ufeff') ? 1 : 0
  const at = { offset: start, number: 1, column: 1 + start }
  const add = (end: number) => {
    lines.push(toLine(source.slice(at.offset, end), at))
  }
  for (const match of source.matchAll(lineBreak)) {
    add(match.index)
    const isCounted = /[\r\n]/.test(match[0])
    at.number += isCounted ? 1 : 0
    at.column = isCounted ? 1 : at.column + match.index + 1 - at.offset
    at.offset = match.index + match[0].length
  }
  add(source.length)
  return lines
}

function toLine(raw: string, { offset, number, column }: Omit<Line, 'text'>): Line {
  const clean = raw.replaceAll('\0', '\ufffd').replace(/[\v\f]/g, ' ')
  if (!clean.includes('\t')) return { text: clean.trimEnd(), number, column, offset }
  const { text, map } = expandTabs(clean)
  const trimmed = text.trimEnd()
  return { text: trimmed, number, column, offset, map: map.slice(0, trimmed.length + 1) }
}

function expandTabs(raw: string): { text: string; map: number[] } {
  const parts: string[] = []
  const map: number[] = []
  for (let index = 0; index < raw.length; index++) {
    const character = raw.charAt(index)
    const width = character === '\t' ? tabWidth - (map.length % tabWidth) : 1
    for (let column = 0; column < width; column++) map.push(index)
    parts.push(character === '\t' ? ' '.repeat(width) : character)
  }
  map.push(raw.length)
  return { text: parts.join(''), map }
}

/** How far in the source the character at an index of the line's text is from its first. */
function distance(line: Line, index: number): number {
  return line.map ? (line.map[index] ?? line.map.at(-1) ?? 0) : index
}

/** The part of a line from one index of its text to another, still knowing where it comes from. */
export function sliceLine(line: Line, from: number, to = line.text.length): Line {
  if (from <= 0 && to >= line.text.length) return line
  const first = distance(line, from)
  const map = line.map?.slice(from, to + 1).map(value => value - first)
  const text = line.text.slice(from, to)
  return { text, number: line.number, column: line.column + first, offset: line.offset + first, map }
}

/** A line without the white space at its ends. */
export function trimLine(line: Line): Line {
  const from = line.text.length - line.text.trimStart().length
  return sliceLine(line, from, from + line.text.trim().length)
}

/** Where in the source the character at an index of the line's text stands. */
export function pointAt(line: Line, index: number): Point {
  const far = distance(line, Math.min(Math.max(index, 0), line.text.length))
  return { line: line.number, column: line.column + far, offset: line.offset + far }
}

/** The range from the first to the last of some lines; trailing blank lines do not count. */
export function spanOf(lines: readonly Line[], from = 0, to = lines.length): Position {
  let last = to - 1
  while (last > from && lines[last]?.text === '') last--
  const first = lines[from]
  const end = lines[last] ?? first
  if (!first || !end) return nowhere
  return { start: pointAt(first, leadingSpace(first)), end: pointAt(end, end.text.length) }
}

/** How many spaces a line starts with. */
export function leadingSpace(line: Line): number {
  return line.text.length - line.text.trimStart().length
}

/** The position of what stands nowhere in the source: its very start. */
export const nowhere: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
}

/** Several lines as one text, in which every index can be traced back to the source. */
export interface Passage {
  /** The lines joined by line breaks, with a null character for every escaping backslash. */
  text: string
  lines: readonly Line[]
  /** The index in the text at which each line starts. */
  starts: readonly number[]
}

/** Joins lines to one text for the reader of inline markup. */
export function toPassage(lines: readonly Line[]): Passage {
  const starts: number[] = []
  let length = 0
  for (const line of lines) {
    starts.push(length)
    length += line.text.length + 1
  }
  return { text: escapesToNulls(lines.map(line => line.text).join('\n')), lines, starts }
}

/** Marks each escaping backslash by a null character, so that the text keeps its length. */
export function escapesToNulls(text: string): string {
  return text.includes('\\') ? text.replace(/\\([\s\S]?)/g, '\0$1') : text
}

/** What a text with null characters for its escapes says: escaped white space vanishes, other characters stay. */
export function unescapeText(text: string): string {
  return text.includes('\0') ? text.replace(/\0[ \n]?/g, '') : text
}

/** What was written in the source of a text with null characters for its escapes. */
export function restoreBackslashes(text: string): string {
  return text.replaceAll('\0', '\\')
}

/** Where in the source the character at an index of a passage stands. */
export function pointIn({ lines, starts }: Passage, index: number): Point {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  const line = lines[low]
  return line ? pointAt(line, index - (starts[low] ?? 0)) : nowhere.start
}

/** The range in the source of a part of a passage. */
export function rangeIn(passage: Passage, from: number, to: number): Position {
  return { start: pointIn(passage, from), end: pointIn(passage, to) }
}

/** A text in which line feeds end all lines, every character in its old place. */
export function withPlainBreaks(source: string): string {
  return source.replace(lineBreak, found => '\n'.padStart(found.length))
}
