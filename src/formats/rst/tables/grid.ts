import { takeTextBlock } from '../blocks/indented.ts'
import { literalOf } from '../blocks/literal-block.ts'
import { warn, warnUnseparated } from '../blocks/warn.ts'
import { type Construct, type Context, textAt } from '../context.ts'
import { type Line, spanOf, trimLine } from '../lines.ts'
import { type Box, traceBoxes } from './boxes.ts'
import type { Cell, Grid } from './cells.ts'
import { cutCell, padLine, tableOf } from './cells.ts'

const border = /^\+-[-+]+-\+ *$/
const headBorder = /^\+=[=+]+=\+ *$/

/** Reads a grid table: boxes drawn of `+`, `-` and `|`. */
export const gridTable: Construct = ({ lines, index, context }) => {
  if (!border.test(textAt(lines, index))) return null
  const { block, isWellFormed } = isolate(lines, index)
  const next = index + block.length
  warnUnclosed(context, { lines, next, top: textAt(lines, index).trim() })
  const grid = isWellFormed ? readGrid(block) : null
  const taken = lines.slice(index, next)
  if (grid) return { nodes: [tableOf(grid, { lines: taken, context })], next }
  warn(
    context,
    'The table is malformed and kept as it is written, expected borders that meet at its corners',
    spanOf(taken),
  )
  return { nodes: [literalOf(taken, context)], next }
}

/** A row below the last border is none of the table. */
function warnUnclosed(
  context: Context,
  { lines, next, top }: { lines: readonly Line[]; next: number; top: string },
): void {
  if (!textAt(lines, next).startsWith('|')) {
    warnUnseparated(context, 'A table', { lines, next })
    return
  }
  const reason = `The table ends above this row, expected a border such as ${top} below it; kept as text`
  warn(context, reason, spanOf(lines, next, next + 1))
}

/** The lines of a table: those with an edge at the left, up to the last border. */
function isolate(lines: readonly Line[], index: number): { block: Line[]; isWellFormed: boolean } {
  const text = takeTextBlock(lines, index, { flushLeft: true }).map(line => padLine(trimLine(line)))
  const outside = text.findIndex(line => !/^[+|]/.test(line.text))
  const edged = outside < 0 ? text : text.slice(0, outside)
  let end = edged.length
  while (end > 2 && !border.test(textAt(edged, end - 1))) end--
  if (end <= 2) return { block: edged, isWellFormed: false }
  const block = edged.slice(0, end)
  const width = textAt(block, 0).length
  return { block, isWellFormed: block.every(line => line.text.length === width && /[+|]$/.test(line.text)) }
}

function readGrid(block: readonly Line[]): Grid | null {
  const heads = block.flatMap((line, index) => (headBorder.test(line.text) ? [index] : []))
  const [head] = heads
  if (heads.length > 1 || head === 0 || head === block.length - 1) return null
  const drawing = block.map((line, index) => (index === head ? line.text.replaceAll('=', '-') : line.text))
  const boxes = traceBoxes(drawing)
  if (!boxes) return null
  const tops = boundaries(boxes, box => [box.top, box.bottom])
  const lefts = boundaries(boxes, box => [box.left, box.right])
  const rows: Cell[][] = [...tops.keys()].slice(0, -1).map(() => [])
  const ordered = boxes.toSorted((a, b) => a.top - b.top || a.left - b.left)
  for (const box of ordered) rows[tops.get(box.top) ?? 0]?.push(cellOf(block, box, { tops, lefts }))
  const area = rows.flat().reduce((sum, cell) => sum + cell.columnSpan * cell.rowSpan, 0)
  if (area !== (tops.size - 1) * (lefts.size - 1)) return null
  return { rows, headerRows: head === undefined ? 0 : (tops.get(head) ?? 0) }
}

/** Where rows or columns begin and end, with their numbers. */
function boundaries(boxes: readonly Box[], edges: (box: Box) => number[]): Map<number, number> {
  const places = [...new Set(boxes.flatMap(edges))].toSorted((a, b) => a - b)
  return new Map(places.map((place, index) => [place, index]))
}

type Boundaries = Record<'tops' | 'lefts', Map<number, number>>

function cellOf(
  block: readonly Line[],
  { top, bottom, left, right }: Box,
  { tops, lefts }: Boundaries,
): Cell {
  const lines = cutCell(block.slice(top + 1, bottom), { left: left + 1, right })
  const rowSpan = (tops.get(bottom) ?? 0) - (tops.get(top) ?? 0)
  return { lines, rowSpan, columnSpan: (lefts.get(right) ?? 0) - (lefts.get(left) ?? 0) }
}
