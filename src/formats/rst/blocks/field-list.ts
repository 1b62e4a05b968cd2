import { type Construct, type Context, textAt } from '../context.ts'
import { type Line, sliceLine, spanOf } from '../lines.ts'
import { type ElementNode, element } from '../tree.ts'
import { skipBlank, takeIndented } from './indented.ts'
import { warnUnseparated } from './warn.ts'

/** Where a field's marker `:name: ` ends, and where its closing colon is; null if a text starts with none. */
export function fieldMarker(text: string): { colon: number; end: number } | null {
  if (text.charAt(0) !== ':' || /^:(?:[: ]|$)/.test(text)) return null
  for (let index = 1; index < text.length; index++) {
    const character = text.charAt(index)
    if (character === '\\') index++
    if (character !== ':') continue
    const after = text.charAt(index + 1)
    if (after === '`') return null
    if (after !== '' && after !== ' ') continue
    if (text.charAt(index - 1) === ' ') return null
    return { colon: index, end: endOfSpaces(text, index + 1) }
  }
  return null
}

/** The index of the first character from an index on that is no space. */
export function endOfSpaces(text: string, from: number): number {
  let index = from
  while (text.charAt(index) === ' ') index++
  return index
}

/** A field before its body is read. */
export interface RawField {
  name: Line
  body: Line[]
  position: ElementNode['position']
}

/** Takes fields from an index on, up to the first line that is not blank and no field. */
export function takeFields(lines: readonly Line[], start: number): { fields: RawField[]; next: number } {
  const fields: RawField[] = []
  let index = start
  let next = start
  for (;;) {
    const line = lines[index]
    const marker = line && fieldMarker(line.text)
    if (!line || !marker) return { fields, next }
    const body = takeIndented(lines, index, { first: marker.end })
    fields.push({ name: sliceLine(line, 1, marker.colon), body: body.lines, position: spanOf(lines, index, body.next) })
    next = body.next
    index = skipBlank(lines, next)
  }
}

/** Reads a field list: `:name: body`. */
export const fieldList: Construct = ({ lines, index, context }) => {
  if (fieldMarker(textAt(lines, index)) === null) return null
  const { fields, next } = takeFields(lines, index)
  warnUnseparated(context, 'A field list', { lines, next })
  const children = fields.map(field => readField(field, context))
  return { nodes: [element('fieldList', { position: spanOf(lines, index, next), children })], next }
}

function readField({ name, body, position }: RawField, context: Context): ElementNode {
  const nameNode = element('fieldName', { position: spanOf([name]), children: context.readInline([name], context) })
  const bodyPosition = body.length > 0 ? spanOf(body) : { start: position.end, end: position.end }
  const bodyNode = element('fieldBody', { position: bodyPosition, children: context.readBlocks(body, context) })
  return element('field', { position, children: [nameNode, bodyNode] })
}
