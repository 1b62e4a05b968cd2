import { adjustUri } from '../inline/implicit.ts'
import type { Place, Read } from '../context.ts'
import { escapesToNulls, spanOf, unescapeText } from '../lines.ts'
import { type Attributes, collapseSpace, element, normalizeName } from '../tree.ts'
import { takeIndented } from './indented.ts'
import { warn } from './warn.ts'

const simpleReference = /^((?:[\p{L}\p{N}]+[-._+:])*[\p{L}\p{N}]+)_$/u

/** Reads `.. _name: address`; null if it is malformed, as a target without a colon is. */
export function readTarget({ lines, index, context }: Place, marker: number): Read | null {
  const block = takeIndented(lines, index, { first: marker, untilBlank: true, keepIndent: true, keepTop: true })
  const escaped = block.lines.map(line => escapesToNulls(line.text))
  const found = findName(escaped)
  const position = spanOf(lines, index, block.next)
  if (!found) {
    warn(context, 'The hyperlink target is malformed, expected ".. _name: address"', position)
    return null
  }
  const names = found.name === null ? [] : [normalizeName(unescapeText(found.name))]
  const address = readAddress(found.rest)
  const uri = address.uri && found.name !== null ? adjustUri(address.uri) : address.uri
  const attributes: Attributes = { names, ...address, ...(uri ? { uri } : {}) }
  if (found.name === null) attributes.anonymous = true
  else attributes.label = collapseSpace(unescapeText(found.name))
  return { nodes: [element('target', { position, attributes })], next: block.next }
}

/** Reads `__ address`, a target without a name. */
export function readAnonymousTarget({ lines, index }: Place, marker: number): Read {
  const block = takeIndented(lines, index, { first: marker, untilBlank: true })
  const address = readAddress(block.lines.map(line => escapesToNulls(line.text)))
  const attributes = { names: [], anonymous: true, ...address }
  return { nodes: [element('target', { position: spanOf(lines, index, block.next), attributes })], next: block.next }
}

interface FoundName {
  /** Null for an anonymous target. */
  name: string | null
  /** What follows the colon: the rest of that line, and the lines after it. */
  rest: string[]
}

/** The name ends at the first colon that white space or the end of a line follows. */
function findName(lines: readonly string[]): FoundName | null {
  let text = ''
  for (const [order, line] of lines.entries()) {
    const from = text.length
    text += line
    for (let colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      const after = text.charAt(colon + 1)
      if (after !== '' && after !== ' ') continue
      const name = nameBefore(text, colon)
      if (name !== undefined) return { name, rest: [text.slice(colon + 1), ...lines.slice(order + 1)] }
    }
  }
  return null
}

/** The name that ends before a colon: null if it is `_` (anonymous), undefined if there is none. */
function nameBefore(text: string, colon: number): string | null | undefined {
  const end = text.charAt(colon - 1) === ' ' ? colon - 1 : colon
  if (end <= 0 || /[\s\0]$/.test(text.slice(Math.max(0, end - 1), end))) return undefined
  if (text.charAt(end - 1) === ':' && text.charAt(end - 2) !== '\0') return undefined
  if (text.startsWith('_')) return end === 1 ? null : undefined
  if (!text.startsWith('`')) return /^ /.test(text) ? undefined : text.slice(0, end)
  const isQuoted = end > 2 && text.charAt(end - 1) === '`' && !/[\s\0]/.test(text.charAt(end - 2))
  return isQuoted ? text.slice(1, end - 1) : undefined
}

/** What a target points to: another target by its name, an address, or (neither) the element after it. */
export function readAddress(lines: readonly string[]): { refname?: string; uri?: string } {
  const trimmed = lines.map(line => line.trim())
  if (trimmed.at(-1)?.endsWith('_')) {
    const refname = referenceName(collapseSpace(trimmed.join(' ')))
    if (refname !== null) return { refname: normalizeName(refname) }
  }
  const parts = trimmed.join(' ').split(/\0[ \n]/)
  const uri = parts.map(part => unescapeText(part).replace(/\s+/gu, '')).join(' ')
  return uri === '' ? {} : { uri }
}

function referenceName(text: string): string | null {
  const simple = simpleReference.exec(text)
  if (simple) return simple[1] ?? null
  if (!text.startsWith('`') || !text.endsWith('`_') || text.length < 4) return null
  return /[\s\0]/.test(text.charAt(text.length - 3)) ? null : unescapeText(text.slice(1, -2))
}
