import { literalOf } from '../blocks/literal-block.ts'
import { warn, warnUnseparated } from '../blocks/warn.ts'
import { type Construct, textAt } from '../context.ts'
import { type Line, spanOf } from '../lines.ts'
import { type Cell, type Grid, cutCell, padLine, tableOf } from './cells.ts'

const topBorder = /^=+(?: +=+)+ *$/
const anyBorder = /^=[ =]*$/
const spanUnderline = /^-[ -]*$/

/** Reads a simple table: columns under a border of `=` signs. */
export const simpleTable: Construct = ({ lines, index, context }) => {
  if (!topBorder.test(textAt(lines, index))) return null
  const { next, isWellFormed } = isolate(lines, index)
  const taken = lines.slice(index, next)
  warnUnseparated(context, 'A table', { lines, next })
  const grid = isWellFormed ? readSimple(taken.map(padLine)) : null
  if (grid) return { nodes: [tableOf(grid, { lines: taken, context })], next }
  warn(context, 'The table is malformed and kept as it is written, expected a bottom border like the top one and text below it only', spanOf(taken))
  return { nodes: [literalOf(taken, context)], next }
}

/** A table ends with its second border after the top one, or with one that a blank line follows. */
function isolate(lines: readonly Line[], index: number): { next: number; isWellFormed: boolean } {
  const width = textAt(lines, index).length
  let found = 0
  let last = index
  for (let at = index + 1; at < lines.length; at++) {
    const text = textAt(lines, at)
    if (!anyBorder.test(text)) continue
    if (text.length !== width) return { next: at + 1, isWellFormed: false }
    found++
    last = at
    if (found === 2 || textAt(lines, at + 1) === '') return { next: at + 1, isWellFormed: true }
  }
  return { next: found > 0 ? last + 1 : lines.length, isWellFormed: false }
}

interface Column {
  from: number
  to: number
}

function readSimple(block: readonly Line[]): Grid | null {
  const columns = columnsOf(textAt(block, 0).replaceAll('=', '-'))
  const head = block.findIndex((line, index) => index > 0 && index < block.length - 1 && anyBorder.test(line.text))
  const table: Table = { columns, end: columns.at(-1)?.to ?? 0, rows: [] }
  const first = columns[0] ?? { from: 0, to: 0 }
  let start = 1
  let hasText = false
  let headerRows = 0
  for (let index = 1; index < block.length; index++) {
    const line = block[index]
    if (!line) continue
    const text = index === head || index === block.length - 1 ? line.text.replaceAll('=', '-') : line.text
    if (spanUnderline.test(text)) {
      if (!addRow(table, { lines: block.slice(start, index), underline: text })) return null
      if (index === head) headerRows = table.rows.length
      start = index + 1
      hasText = false
    } else if (text.slice(first.from, first.to).trim() !== '') {
      if (hasText && index !== start && !addRow(table, { lines: block.slice(start, index) })) return null
      start = index
      hasText = true
    } else if (!hasText) start = index + 1
  }
  return { rows: table.rows, headerRows }
}

interface Table {
  columns: Column[]
  /** Where the border ends; text of the last column may go on beyond. */
  end: number
  rows: Cell[][]
}

function columnsOf(border: string): Column[] {
  return [...border.matchAll(/-+/g)].map(match => ({ from: match.index, to: match.index + match[0].length }))
}

/** Adds a row; false if text stands between the columns or the underline does not fit them. */
function addRow(table: Table, { lines, underline }: { lines: readonly Line[]; underline?: string }): boolean {
  if (lines.length === 0 && underline === undefined) return true
  const columns = underline === undefined ? table.columns.map(column => ({ ...column })) : spannedColumns(table, underline)
  if (!columns || !checkMargins(table, { columns, lines })) return false
  const row: Cell[] = []
  let number = 0
  for (const [index, { from, to }] of columns.entries()) {
    if (table.columns[number]?.from !== from) return false
    const first = number
    const isLast = index === columns.length - 1
    while (number < table.columns.length && (isLast ? number < table.columns.length - 1 : table.columns[number]?.to !== to)) number++
    if (number >= table.columns.length) return false
    row.push({ lines: cutCell(lines, { left: from, right: to }), columnSpan: number - first + 1, rowSpan: 1 })
    number++
  }
  table.rows.push(row)
  return true
}

function spannedColumns({ columns, end }: Table, underline: string): Column[] | null {
  const spanned = columnsOf(underline.trimEnd())
  const last = spanned.at(-1)
  if (!last || last.to !== end) return null
  last.to = columns.at(-1)?.to ?? last.to
  return spanned
}

/** Between columns there is no text; the last column takes what stands after it. */
function checkMargins(table: Table, { columns, lines }: { columns: Column[]; lines: readonly Line[] }): boolean {
  for (const [index, column] of columns.entries()) {
    const next = columns[index + 1]
    for (const { text } of lines) {
      if (next && text.slice(column.to, next.from).trim() !== '') return false
      if (!next) column.to = Math.max(column.to, text.length)
    }
  }
  const last = table.columns.at(-1)
  if (last) last.to = Math.max(last.to, columns.at(-1)?.to ?? 0)
  return true
}
