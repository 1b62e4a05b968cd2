import type { Element, Root } from 'hast'
import { eachElement, replaceElements } from './elements.ts'
import { mendNesting } from './nesting.ts'

/** Elements of old, and what they are called today. */
const renamed: Record<string, string> = { strike: 's', tt: 'code' }

/** The values that attributes can have; others mean nothing, and go. */
const values: Record<string, RegExp> = {
  colSpan: /^[1-9]\d{0,2}$/,
  dir: /^(?:ltr|rtl|auto)$/,
  lang: /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i,
  rowSpan: /^\d{1,4}$/,
  scope: /^(?:row|col)(?:group)?$/,
  start: /^-?\d{1,9}$/,
}

/** Makes valid HTML of what browsers only put up with; all words stay, in their order. */
export function makeValid(tree: Root): void {
  replaceElements(tree, element => {
    dropValues(element)
    element.tagName = renamed[element.tagName] ?? element.tagName
    alignByClass(element)
    if (element.tagName === 'table') giveScopes(element)
    if (!/^(?:a|h[1-6])$/.test(element.tagName) || !isEmpty(element)) return undefined
    if (element.tagName !== 'a') return []
    delete element.properties.href
    return undefined
  })
  mendNesting(tree)
}

function dropValues({ properties }: Element): void {
  for (const [name, value] of Object.entries(values))
    if (name in properties && !value.test(String(properties[name]))) delete properties[name]
}

function alignByClass({ properties }: Element): void {
  const { align, className } = properties
  if (align === undefined) return
  delete properties.align
  if (align === 'center' || align === 'right')
    properties.className = [...(Array.isArray(className) ? className : []), `align-${align}`]
}

/** Where headings do not just stand above their columns, each says what it is the heading of. */
function giveScopes(table: Element): void {
  const rows: Element[] = []
  eachElement(table, element => {
    if (element.tagName === 'tr' && cellsOf(element, 'th').length) rows.push(element)
  })
  if (rows.length < 2 && rows.every(row => !cellsOf(row, 'td').length)) return
  for (const row of rows) {
    const headings = cellsOf(row, 'th')
    const isHead = headings.length > 1 && cellsOf(row, 'td').length === 0
    for (const cell of headings) cell.properties.scope ??= isHead ? 'col' : 'row'
  }
}

function cellsOf(row: Element, name: 'td' | 'th'): Element[] {
  return row.children.filter(cell => cell.type === 'element').filter(({ tagName }) => tagName === name)
}

/** Whether there is nothing to read or see in it. */
function isEmpty(element: Element): boolean {
  if (/^(?:img|input)$/.test(element.tagName)) return false
  return element.children.every(child =>
    child.type === 'element' ? isEmpty(child) : child.type !== 'text' || !child.value.trim(),
  )
}
