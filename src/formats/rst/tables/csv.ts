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

/** Reads lines of comma-separated values as rows of values, each of them lines; null if a quotation has no end. */
export function readCsv(lines: readonly Line[], options: CsvOptions): Line[][][] | null {
  const { delimiter = ',', quote = '"', escape, keepSpace = false } = options
  const rows: Line[][][] = []
  let row: Line[][] = []
  let value = newValue()
  let isQuoted = false
  let isFresh = true
  for (const line of lines) {
    if (!isQuoted && line.text === '') continue
    for (let index = 0; index < line.text.length; index++) {
      const character = line.text.charAt(index)
      const next = line.text.charAt(index + 1)
      if (escape !== undefined && character === escape && next !== '') add(value, line, ++index)
      else if (isQuoted && character === quote && escape === undefined && next === quote) add(value, line, ++index)
      else if (isQuoted && character === quote) isQuoted = false
      else if (isQuoted) add(value, line, index)
      else if (character === delimiter) {
        row.push(finish(value))
        value = newValue()
        isFresh = true
        continue
      } else if (isFresh && character === quote) isQuoted = true
      else if (isFresh && character === ' ' && !keepSpace) continue
      else add(value, line, index)
      isFresh = false
    }
    if (isQuoted) {
      value.lines.push(lineOf(value, line))
      value.text = []
      value.places = []
      continue
    }
    row.push(finish(value))
    rows.push(row)
    row = []
    value = newValue()
    isFresh = true
  }
  return isQuoted ? null : rows
}

function newValue(): Value {
  return { lines: [], text: [], places: [] }
}

function add(value: Value, line: Line, index: number): void {
  value.text.push(line.text.charAt(index))
  value.places.push({ line, index })
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
