import type { VFile } from 'vfile'
import { report } from '../../report/report.ts'
import { type Column, columnsOf } from './columns.ts'
import { delimiterOf, type Point, type Row, readTable } from './table.ts'

/** A row whose cells are found by what their columns tell. */
export interface Session {
  /** Empty where there is none. */
  cell(column: Column): string
  placeOf(column: Column): Point
  /** Where the row begins. */
  place(): Point
  /** Adds a warning at a cell. */
  tell(column: Column, reason: string): void
}

/** The rows of a table beneath its header. */
export interface Sessions {
  columns: Map<Column, number>
  sessions: Session[]
}

/** Reads the rows of a table; null, and an error, if no column is a title. */
export function readSessions(file: VFile): Sessions | null {
  const [header, ...rows] = readTable(file)
  const columns = columnsOf(header?.cells ?? [])
  if (header && !columns.has('title')) {
    report(file, `Unexpected CSV with the columns ${quoted(header.cells)}, expected one that is a title`, {
      rule: 'programme-is-readable',
      place: header.placeOf(0),
    })
    return null
  }
  if (header) reportUnknown(file, { header, columns })
  const width = header ? widthOf(header) : 0
  const fitting = rows.filter(row => widthOf(row) <= width || reportSurplus(file, { row, width }))
  return { columns, sessions: fitting.map(row => sessionIn(file, { row, columns })) }
}

function sessionIn(file: VFile, { row, columns }: { row: Row; columns: Map<Column, number> }): Session {
  const { cells, line, placeOf: placeOfCell } = row
  const indexOf = (column: Column) => columns.get(column) ?? -1
  const placeOf = (column: Column) => placeOfCell(indexOf(column))
  return {
    cell: column => cells[indexOf(column)]?.trim() ?? '',
    placeOf,
    place: () => ({ line, column: 1 }),
    tell: (column, reason) =>
      report(file, reason, { rule: 'session-fact-is-usable', place: placeOf(column) }),
  }
}

/** How many cells there are up to the last one that is not empty. */
function widthOf({ cells }: Row): number {
  return cells.findLastIndex(cell => cell.trim()) + 1
}

const namesOfDelimiters = new Map([
  [';', 'semicolon'],
  ['\t', 'tab'],
])

/** Behind a delimiter too many, all facts would stand in the wrong columns: the row is left out. */
function reportSurplus(file: VFile, { row, width }: { row: Row; width: number }): false {
  const delimiter = namesOfDelimiters.get(delimiterOf(String(file))) ?? 'comma'
  report(
    file,
    `Unexpected row with ${widthOf(row)} cells, expected ${width} as in the header: is a ${delimiter} not in quotes?`,
    { rule: 'session-is-usable', place: { line: row.line, column: 1 } },
  )
  return false
}

/** What a programme has no place for is named once, so that a misspelled column is seen. */
function reportUnknown(
  file: VFile,
  { header, columns }: { header: Row; columns: Map<Column, number> },
): void {
  const known = new Set(columns.values())
  const unknown = [...header.cells.keys()].filter(index => header.cells[index]?.trim() && !known.has(index))
  const [first] = unknown
  if (first === undefined) return
  const names = quoted(unknown.map(index => header.cells[index] ?? ''))
  report(file, `Unexpected columns ${names}, expected names of facts of a session; they are left out`, {
    rule: 'session-fact-is-usable',
    place: header.placeOf(first),
  })
}

function quoted(names: string[]): string {
  return names.flatMap(name => (name.trim() ? `“${name.trim()}”` : [])).join(', ')
}
