import { report } from '../../../report/report.ts'
import { warn } from '../blocks/warn.ts'
import { readCsv } from '../tables/csv.ts'
import { type Cell, tableOf } from '../tables/cells.ts'
import { type ElementNode, element, isElement } from '../tree.ts'
import { type Directive, type DirectiveSpec, argumentAs, contentOf, keepContent, optionOf } from './directive.ts'

/** Directives that make tables of lists, of comma-separated values, or give a title to a drawn one. */
export const tableDirectives: Record<string, DirectiveSpec> = {
  table: { argument: 'text', hasOptions: true, read: readTable },
  'list-table': { argument: 'text', hasOptions: true, read: readListTable },
  'csv-table': { argument: 'text', hasOptions: true, read: readCsvTable },
}

function withTitle(directive: Directive, table: ElementNode): ElementNode {
  const attributes = { ...table.attributes, stubColumns: numberOf(directive, 'stub-columns') }
  return { ...table, position: directive.position, children: [...argumentAs(directive, 'caption'), ...table.children], attributes }
}

function numberOf(directive: Directive, name: string): number {
  const value = Number(optionOf(directive, name)?.trim() || '0')
  return Number.isInteger(value) && value > 0 ? value : 0
}

function complain(directive: Directive, expected: string): ElementNode[] {
  warn(directive.context, `The content of the directive "${directive.name}" makes no table, expected ${expected}`, directive.position)
  return [...argumentAs(directive, 'paragraph'), ...contentOf(directive)]
}

function readTable(directive: Directive): ElementNode[] {
  const [table, ...others] = contentOf(directive)
  if (!isElement(table, 'table') || others.length > 0) return complain(directive, 'exactly one table')
  return [withTitle(directive, table)]
}

/** A list of rows, each with the same number of cells. */
function readListTable(directive: Directive): ElementNode[] {
  const [list, ...others] = contentOf(directive)
  const rows = isElement(list, 'bulletList') && others.length === 0 ? list.children.map(rowOf) : []
  const columns = rows[0]?.children.length ?? 0
  if (rows.length === 0 || rows.some(row => !row || row.children.length !== columns)) {
    return complain(directive, 'a list of rows, each a list with the same number of cells')
  }
  const children = rows.filter(row => row !== null)
  const attributes = { headerRows: numberOf(directive, 'header-rows') }
  return [withTitle(directive, element('table', { position: directive.position, children, attributes }))]
}

function rowOf(item: ElementNode['children'][number]): ElementNode | null {
  const [list, ...others] = item.type === 'text' ? [] : item.children
  if (!isElement(list, 'bulletList') || others.length > 0) return null
  const children = list.children.map(cell => ({ ...cell, type: 'entry' as const }) as ElementNode)
  return element('row', { position: item.position, children })
}

function readCsvTable(directive: Directive): ElementNode[] {
  const { context, options, content } = directive
  if (options.has('file') || options.has('url')) {
    const reason = 'A table from a file or an address is refused, expected its values in the directive'
    report(context.file, reason, { rule: 'directive-is-safe', place: directive.position })
    return keepContent(directive)
  }
  const header = readCsv(options.get('header')?.lines ?? [], { escape: '\\' })
  const body = readCsv(content, csvOptions(directive))
  if (!header || !body || header.length + body.length === 0) return complain(directive, 'comma-separated values')
  const rows = [...header, ...body]
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const cells = rows.map(row => padRow(row.map(lines => ({ lines, columnSpan: 1, rowSpan: 1 })), columns))
  const headerRows = header.length + numberOf(directive, 'header-rows')
  const lines = content.length > 0 ? content : (options.get('header')?.lines ?? [])
  return [withTitle(directive, tableOf({ rows: cells, headerRows }, { lines, context }))]
}

function padRow(row: Cell[], columns: number): Cell[] {
  const missing = Array.from({ length: columns - row.length }, (): Cell => ({ lines: [], columnSpan: 1, rowSpan: 1 }))
  return [...row, ...missing]
}

function csvOptions(directive: Directive) {
  const sign = (name: string) => {
    const value = optionOf(directive, name)?.trim()
    if (value === 'tab') return '\t'
    if (value === 'space') return ' '
    const code = /^(?:0x|U\+?|&#x)([0-9a-f]+);?$/i.exec(value ?? '')
    return code ? String.fromCodePoint(Math.min(Number.parseInt(code[1] ?? '0', 16), 0x10ffff)) : value?.charAt(0)
  }
  return { delimiter: sign('delim'), quote: sign('quote'), escape: sign('escape'), keepSpace: directive.options.has('keepspace') }
}
