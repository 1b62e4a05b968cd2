import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast'
import type { RstBlock } from '../nodes.ts'
import { type ElementNode, type RstNode, isElement } from '../tree.ts'
import { makeBlock } from './block.ts'
import { toPhrasing } from './phrasing.ts'

/** How the content of a cell becomes blocks. */
type ToBlocks = (nodes: readonly RstNode[]) => RootContent[]

/** A table as mdast: Markdown's if that can say all of it, and else one of its own; with a title, it is a figure. */
export function toTable(node: ElementNode, toBlocks: ToBlocks): RootContent[] {
  const caption = node.children.find(child => isElement(child, 'caption'))
  const rows = node.children.filter(child => isElement(child, 'row'))
  const table = isPlain(node, rows) ? plainTable(node, rows) : richTable(node, { rows, toBlocks })
  if (!isElement(caption, 'caption')) return [table]
  const title = makeBlock('caption', { hName: 'figcaption', children: toPhrasing(caption.children), position: caption.position })
  return [makeBlock('figure', { hName: 'figure', children: [title, table], position: node.position })]
}

/** Markdown's tables have one row of headers, and phrases in their cells. */
function isPlain({ attributes }: ElementNode, rows: readonly ElementNode[]): boolean {
  if (attributes.headerRows !== 1 || (attributes.stubColumns ?? 0) > 0) return false
  return rows.flatMap(row => row.children).every(isPlainCell)
}

function isPlainCell(cell: RstNode): boolean {
  if (cell.type === 'text') return false
  const { columnSpan = 1, rowSpan = 1 } = cell.attributes
  const [first, ...others] = cell.children
  return columnSpan === 1 && rowSpan === 1 && others.length === 0 && (!first || isElement(first, 'paragraph'))
}

function plainTable({ position }: ElementNode, rows: readonly ElementNode[]): Table {
  const children = rows.map(
    (row): TableRow => ({ type: 'tableRow', position: row.position, children: row.children.map(toPlainCell) }),
  )
  return { type: 'table', align: null, children, position }
}

function toPlainCell(cell: RstNode): TableRow['children'][number] {
  const [first] = cell.type === 'text' ? [] : cell.children
  const children: PhrasingContent[] = isElement(first, 'paragraph') ? toPhrasing(first.children) : []
  return { type: 'tableCell', children, position: cell.position }
}

interface Rows {
  rows: readonly ElementNode[]
  toBlocks: ToBlocks
}

function richTable(node: ElementNode, { rows, toBlocks }: Rows): RstBlock<'richTable'> {
  const { headerRows = 0, stubColumns = 0 } = node.attributes
  const toRow = (row: ElementNode, isHeader: boolean) => {
    const cells = row.children.flatMap((cell, index) => toCell(cell, { isHeader: isHeader || index < stubColumns, toBlocks }))
    return makeBlock('richTableRow', { hName: 'tr', children: cells, position: row.position })
  }
  const sections = [
    { hName: 'thead' as const, rows: rows.slice(0, headerRows) },
    { hName: 'tbody' as const, rows: rows.slice(headerRows) },
  ].filter(section => section.rows.length > 0)
  const children = sections.map(section => {
    const first = section.rows[0]?.position ?? node.position
    const last = section.rows.at(-1)?.position ?? node.position
    const position = { start: first.start, end: last.end }
    const cells = section.rows.map(row => toRow(row, section.hName === 'thead'))
    return makeBlock('richTableSection', { hName: section.hName, children: cells, position })
  })
  return makeBlock('richTable', { hName: 'table', children, position: node.position, id: node.attributes.id })
}

function toCell(cell: RstNode, { isHeader, toBlocks }: { isHeader: boolean; toBlocks: ToBlocks }): RootContent[] {
  if (cell.type === 'text') return []
  const { columnSpan = 1, rowSpan = 1 } = cell.attributes
  const [first, ...others] = cell.children
  // A cell of a single paragraph is its phrases, as in Markdown.
  const children = isElement(first, 'paragraph') && others.length === 0 ? toPhrasing(first.children) : toBlocks(cell.children)
  const made = makeBlock('richTableCell', { hName: isHeader ? 'th' : 'td', children, position: cell.position })
  const spans = { ...(columnSpan > 1 ? { colSpan: columnSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
  if (Object.keys(spans).length > 0) made.data.hProperties = { ...made.data.hProperties, ...spans }
  return [made]
}
