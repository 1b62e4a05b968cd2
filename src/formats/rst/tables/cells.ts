import { characterAt, isWide } from '../characters.ts'
import type { Context } from '../context.ts'
import { type Line, leadingSpace, sliceLine, spanOf } from '../lines.ts'
import { type ElementNode, element } from '../tree.ts'

/** A cell, as its lines. */
export interface Cell {
  lines: Line[]
  columnSpan: number
  rowSpan: number
}

/** A table's rows; the first ones may be its header. */
export interface Grid {
  rows: Cell[][]
  headerRows: number
}

/** What stands for the second column that a wide character takes. */
const padding = '\0'

/** Makes every character of a line take one place for each column of the screen. */
export function padLine(line: Line): Line {
  if (/^[\0-\u10ff]*$/.test(line.text)) return line
  const parts: string[] = []
  const map: number[] = []
  for (let index = 0; index < line.text.length; ) {
    const character = characterAt(line.text, index)
    const wide = isWide(character)
    for (let unit = 0; unit < character.length; unit++) map.push(line.map?.[index + unit] ?? index + unit)
    parts.push(character)
    // A pair of code units takes two places already.
    if (wide && character.length === 1) {
      parts.push(padding)
      map.push(line.map?.[index + 1] ?? index + 1)
    }
    index += character.length
  }
  map.push(line.map?.[line.text.length] ?? line.text.length)
  return { ...line, text: parts.join(''), map }
}

function unpadLine(line: Line): Line {
  if (!line.text.includes(padding)) return line
  const map: number[] = []
  for (let index = 0; index <= line.text.length; index++) {
    if (line.text.charAt(index) !== padding || index === line.text.length) map.push(line.map?.[index] ?? index)
  }
  return { ...line, text: line.text.replaceAll(padding, ''), map }
}

/** The part of some lines between two columns, without the indentation that all lines have. */
export function cutCell(lines: readonly Line[], { left, right }: { left: number; right: number }): Line[] {
  const cut = lines.map(line => {
    const to = Math.min(right, line.text.length)
    const text = line.text.slice(left, to)
    return sliceLine(line, Math.min(left, line.text.length), Math.min(left, line.text.length) + text.trimEnd().length)
  })
  const indents = cut.filter(line => line.text !== '').map(leadingSpace)
  const indent = indents.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY)
  return cut.map(line => unpadLine(line.text === '' ? line : sliceLine(line, indent)))
}

/** A table of these rows, each cell read as body elements. */
export function tableOf(grid: Grid, { lines, context }: { lines: readonly Line[]; context: Context }): ElementNode {
  const position = spanOf(lines)
  const children = grid.rows.map(cells => {
    const entries = cells.map(cell => entryOf(cell, context, position))
    const first = entries[0]?.position ?? position
    const last = entries.at(-1)?.position ?? position
    return element('row', { position: { start: first.start, end: last.end }, children: entries })
  })
  return element('table', { position, children, attributes: { headerRows: grid.headerRows } })
}

function entryOf({ lines, columnSpan, rowSpan }: Cell, context: Context, table: ElementNode['position']): ElementNode {
  const text = lines.slice(lines.findIndex(line => line.text !== ''))
  const hasText = lines.some(line => line.text !== '')
  const first = lines[0]
  const empty = first ? spanOf([first]) : { start: table.start, end: table.start }
  const children = hasText ? context.readBlocks(lines, context) : []
  return element('entry', { position: hasText ? spanOf(text) : empty, children, attributes: { columnSpan, rowSpan } })
}
