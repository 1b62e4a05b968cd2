import type { BlockContent, List, ListItem, Table, TableRow } from 'mdast'
import type { ElementType, GreaterElementType, ListItem as OrgItem, List as OrgList, TableOrg } from 'uniorg'
import { phrasingOf } from './phrasing.ts'
import { type Place, placeOf } from './place.ts'

/** How blocks within a list are read, and where it stands. */
export interface ListContext {
  blocksOf(nodes: (GreaterElementType | ElementType)[]): object[]
  place: Place
}

/** A list; the term of an item that has one stands before its text. */
export function listOf({ children, listType }: OrgList, { blocksOf, place }: ListContext): List {
  const items = children.map(item => itemOf(item, blocksOf))
  return { type: 'list', ordered: listType === 'ordered', spread: false, children: items, ...place }
}

function itemOf(item: OrgItem, blocksOf: ListContext['blocksOf']): ListItem {
  const tag = item.children.find(child => child.type === 'list-item-tag')
  const blocks = blocksOf(item.children.filter(child => child !== tag)) as BlockContent[]
  const [first] = blocks
  const term = tag?.type === 'list-item-tag' ? phrasingOf(tag.children) : []
  if (term.length) {
    const head = [
      { type: 'strong' as const, children: term },
      { type: 'text' as const, value: ': ' },
    ]
    if (first?.type === 'paragraph') first.children.unshift(...head)
    else blocks.unshift({ type: 'paragraph', children: head, ...placeOf(item) })
  }
  const checked = item.checkbox ? item.checkbox === 'on' : null
  return { type: 'listItem', spread: false, checked, children: blocks, ...placeOf(item) }
}

/** A table; its first row is its head, as Markdown wants one. */
export function tableOf({ children }: TableOrg, place: Place): Table[] {
  const rows = children
    .filter(({ rowType }) => rowType === 'standard')
    .map((row): TableRow => {
      const cells = row.children.map(cell => ({
        type: 'tableCell' as const,
        children: phrasingOf(cell.children),
        ...placeOf(cell),
      }))
      return { type: 'tableRow', children: cells, ...placeOf(row) }
    })
  // Whoever makes HTML of a table counts its columns here.
  const width = Math.max(0, ...rows.map(row => row.children.length))
  return rows.length ? [{ type: 'table', align: Array(width).fill(null), children: rows, ...place }] : []
}
