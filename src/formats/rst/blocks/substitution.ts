import type { Place, Read } from '../context.ts'
import { readSubstitutionDirective } from '../directives.ts'
import { type Line, escapesToNulls, sliceLine, spanOf, unescapeText } from '../lines.ts'
import { collapseSpace, element } from '../tree.ts'
import { endOfSpaces } from './field-list.ts'
import { takeIndented } from './indented.ts'
import { warn } from './warn.ts'

const embedded = /^([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*)::(?: +|$)/u

/** Reads `.. |name| directive:: …`; null if it is malformed. */
export function readSubstitution({ lines, index, context }: Place, marker: number): Read | null {
  const block = takeIndented(lines, index, { first: marker, keepIndent: true, keepTop: true })
  const position = spanOf(lines, index, block.next)
  const found = findName(block.lines)
  const directive = found && embedded.exec(found.rest[0]?.text ?? '')
  if (!found || !directive) {
    warn(context, 'The substitution definition is malformed, expected ".. |name| directive:: …"', position)
    return found ? { nodes: [], next: block.next } : null
  }
  const label = collapseSpace(unescapeText(found.name))
  const content = readSubstitutionDirective(found.rest, { context, name: directive[1] ?? '', first: directive[0].length, alt: label })
  if (content.children.length === 0) {
    warn(context, `The substitution "${label}" is empty, expected an image, text or characters`, position)
    return { nodes: [], next: block.next }
  }
  const attributes = { label, names: [label], ...content.attributes }
  return { nodes: [element('substitutionDefinition', { position, children: content.children, attributes })], next: block.next }
}

/** The name ends at the first bar that white space or the end of a line follows. */
function findName(lines: readonly Line[]): { name: string; rest: Line[] } | null {
  let name = ''
  for (const [order, line] of lines.entries()) {
    const text = order === 0 ? escapesToNulls(line.text) : escapesToNulls(line.text.trim())
    for (let bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', bar + 1)) {
      const after = text.charAt(bar + 1)
      const whole = name + text.slice(0, bar)
      if (whole === '' || /[\s\0]/.test(whole.charAt(whole.length - 1)) || (after !== '' && after !== ' ')) continue
      const from = endOfSpaces(line.text, line.text.indexOf(text.slice(bar).replaceAll('\0', '\\')) + 1)
      return { name: whole, rest: contentFrom(lines, { order, from }) }
    }
    name += `${text} `
  }
  return null
}

function contentFrom(lines: readonly Line[], { order, from }: { order: number; from: number }): Line[] {
  const [first, ...others] = lines.slice(order)
  if (!first) return []
  const rest = sliceLine(first, from)
  return rest.text === '' ? trimFirst(others) : [rest, ...others]
}

function trimFirst(lines: Line[]): Line[] {
  const [first, ...others] = lines
  return first ? [sliceLine(first, endOfSpaces(first.text, 0)), ...others] : []
}
