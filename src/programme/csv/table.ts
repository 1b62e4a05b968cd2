import { CsvError, parse } from 'csv-parse/sync'
import type { VFile } from 'vfile'
import { report } from '../../report/report.ts'

/** A row of a table. */
export interface Row {
  cells: string[]
  /** 1-based. */
  line: number
  /** Where a cell begins. */
  placeOf(index: number): Point
}

/** Where in the file something is; 1-based. */
export type Point = { line: number; column: number }

const delimiters = [',', ';', '\t']

/** What stands between the cells of a table: what its first line has most of. */
export function delimiterOf(text: string): string {
  const [header = ''] = text.trimStart().split(/\r|\n/, 1)
  const count = (delimiter: string) => header.split(delimiter).length
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

/** After each malformed row the rest is read anew, which takes long where there are many. */
const mostMalformed = 100

/** The rows of a table that are not empty; each with quotation marks that do not match becomes an error on the file. */
export function readTable(file: VFile): Row[] {
  const text = String(file)
  const delimiter = delimiterOf(text)
  const lines = text.split(/\r\n|\n|\r/)
  const rows: Row[] = []
  let next = 0
  for (let malformed = 0; next < lines.length && malformed < mostMalformed; malformed++) {
    const part = readUntilMalformed(lines.slice(next), delimiter)
    for (const { cells, line: lineInPart } of part.rows) {
      const line = lineInPart + next
      rows.push({ cells, line, placeOf: index => placeIn(lines, { line, delimiter, index }) })
    }
    if (part.reason === null) return rows
    next += part.end
    report(file, `Unexpected row: ${part.reason}, expected cells with matching quotation marks`, {
      rule: 'session-is-usable',
      place: { line: next, column: 1 },
    })
  }
  if (next < lines.length)
    report(
      file,
      `Unexpected table with ${mostMalformed} malformed rows, expected fewer: the rest is not read`,
      {
        rule: 'programme-is-readable',
        place: { line: next + 1, column: 1 },
      },
    )
  return rows
}

/** The rows before the first malformed one, what is wrong with that, and how many lines were read with its first. */
function readUntilMalformed(lines: string[], delimiter: string) {
  const rows: Pick<Row, 'cells' | 'line'>[] = []
  let end = 0
  const startOfNext = () => {
    while (end < lines.length && !lines[end]?.trim()) end++
    return end + 1
  }
  try {
    parse(lines.join('\n'), {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], context) {
        if (cells.some(cell => cell.trim())) rows.push({ cells, line: startOfNext() })
        // The library says where a record ends.
        end = context.lines
        return undefined
      },
    })
    return { rows, reason: null, end }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const [reason = ''] = error.message.split(/: got | at line /)
    return { rows, reason, end: startOfNext() }
  }
}

/** Where a cell of the row that begins with a line is; those in quotes can hold lines and delimiters. */
function placeIn(
  lines: string[],
  { line, delimiter, index }: { line: number; delimiter: string; index: number },
): Point {
  let isQuoted = false
  let left = index
  for (let at = line; at <= lines.length && left; at++) {
    const text = lines[at - 1] ?? ''
    for (let column = 1; column <= text.length; column++) {
      const character = text[column - 1]
      if (character === '"') isQuoted = !isQuoted
      else if (character === delimiter && !isQuoted && --left === 0) return { line: at, column: column + 1 }
    }
    if (!isQuoted) break
  }
  return { line, column: 1 }
}
