import { type Line, pointAt } from '../lines.ts'

/** How values are separated and quoted. */
export interface CsvOptions {
  delimiter?: string | undefined
  quote?: string | undefined
  /** Escapes a quotation mark; without it, a doubled mark stands for one. */
  escape?: string | undefined
  /** Whether white space after a delimiter belongs to the value. */
  keepSpace?: boolean | undefined
}

/** A value that is being read: the lines so far, and the characters of the last with their places. */
interface Value {
  lines: Line[]
  text: string[]
  places: { line: Line; index: number }[]
}

interface Reading {
  signs: { delimiter: string; quote: string; escape: string | undefined; keepSpace: boolean }
  rows: Line[][][]
  row: Line[][]
  value: Value
  isQuoted: boolean
  /** Whether nothing of the value was read yet. */
  isFresh: boolean
}

/** Reads lines of comma-separated values as rows of values, each of them lines; null if a quotation has no end. */
export function readCsv(lines: readonly Line[], options: CsvOptions): Line[][][] | null {
  const { delimiter = ',', quote = '"', keepSpace = false } = options
  const signs = { delimiter, quote, keepSpace, escape: options.escape }
  const reading: Reading = { signs, rows: [], row: [], value: newValue(), isQuoted: false, isFresh: true }
  for (const line of lines) {
    if (!reading.isQuoted && line.text === '') continue
    for (let index = 0; index < line.text.length; ) index = readCharacter(reading, { line, index })
    if (reading.isQuoted) breakLine(reading.value, line)
    else endRow(reading)
  }
  return reading.isQuoted ? null : reading.rows
}

/** Reads the character at a place, with the one after it if both are one; gives the index of the next. */
function readCharacter(reading: Reading, { line, index }: { line: Line; index: number }): number {
  const { signs, value, isQuoted, isFresh } = reading
  const character = line.text.charAt(index)
  const next = line.text.charAt(index + 1)
  const isDoubled =
    isQuoted && signs.escape === undefined && character === signs.quote && next === signs.quote
  if (character === signs.delimiter && !isQuoted) {
    endValue(reading)
    return index + 1
  }
  if (isFresh && !isQuoted && character === ' ' && !signs.keepSpace) return index + 1
  reading.isFresh = false
  if (isDoubled || (character === signs.escape && next !== '')) {
    addCharacter(value, { line, index: index + 1 })
    return index + 2
  }
  if (character === signs.quote && (isQuoted || isFresh)) reading.isQuoted = !isQuoted
  else addCharacter(value, { line, index })
  return index + 1
}

function newValue(): Value {
  return { lines: [], text: [], places: [] }
}

function endValue(reading: Reading): void {
  reading.row.push(finish(reading.value))
  reading.value = newValue()
  reading.isFresh = true
}

function endRow(reading: Reading): void {
  endValue(reading)
  reading.rows.push(reading.row)
  reading.row = []
}

/** A quoted value goes on in the next line. */
function breakLine(value: Value, line: Line): void {
  value.lines.push(lineOf(value, line))
  value.text = []
  value.places = []
}

function addCharacter(value: Value, place: { line: Line; index: number }): void {
  value.text.push(place.line.text.charAt(place.index))
  value.places.push(place)
}

function finish(value: Value): Line[] {
  const last = value.places.at(-1)
  if (!last && value.lines.length === 0) return []
  return last ? [...value.lines, lineOf(value, last.line)] : value.lines
}

/** The characters read so far as a line that knows where they come from. */
function lineOf({ text, places }: Value, line: Line): Line {
  const first = places[0] ?? { line, index: line.text.length }
  const start = pointAt(first.line, first.index)
  const offset = start.offset ?? 0
  const map = places.map(place => (pointAt(place.line, place.index).offset ?? 0) - offset)
  const last = places.at(-1)
  map.push(last ? (pointAt(last.line, last.index + 1).offset ?? 0) - offset : 0)
  const whole = text.join('')
  return { text: whole.trimEnd(), number: start.line, column: start.column, offset, map }
}
