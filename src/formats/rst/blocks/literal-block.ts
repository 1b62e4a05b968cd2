import { type Construct, type Context, type Read, textAt } from '../context.ts'
import { type Line, spanOf } from '../lines.ts'
import { type ElementNode, element } from '../tree.ts'
import { skipBlank, takeIndented, takeTextBlock } from './indented.ts'
import { warn, warnUnseparated } from './warn.ts'

const quoteSign = /^[!-/:-@[-`{-~]/

/** Reads the literal block that a `::` announces: indented, or quoted by a sign at the start of each line. */
export function readLiteralBlock(lines: readonly Line[], index: number, context: Context): Read {
  const block = takeIndented(lines, index)
  if (block.lines.length === 0) return readQuoted(lines, index, context)
  warnUnseparated(context, 'A literal block', { lines, next: block.next })
  return { nodes: [literalOf(block.lines, context)], next: block.next }
}

function readQuoted(lines: readonly Line[], index: number, context: Context): Read {
  const start = skipBlank(lines, index)
  const sign = textAt(lines, start).charAt(0)
  if (!quoteSign.test(sign)) {
    const place = spanOf(lines, Math.min(start, lines.length - 1), lines.length)
    warn(context, 'A literal block was announced by "::", expected indented or quoted lines after it', place)
    return { nodes: [], next: index }
  }
  let next = start
  while (textAt(lines, next).startsWith(sign)) next++
  warnUnseparated(context, 'A quoted literal block', { lines, next })
  return { nodes: [literalOf(lines.slice(start, next), context)], next }
}

/** A literal block of these lines. */
export function literalOf(lines: readonly Line[], context: Context, language?: string): ElementNode {
  const position = spanOf(lines)
  const children = [{ type: 'text' as const, value: lines.map(line => line.text).join('\n'), position }]
  const known = language ?? context.state.highlight
  return element('literalBlock', { position, children, attributes: known ? { language: known } : {} })
}

/** Reads a doctest block: a Python session, from its prompt to a blank line. */
export const doctestBlock: Construct = ({ lines, index }) => {
  if (!/^>>>(?: +|$)/.test(textAt(lines, index))) return null
  const taken = takeTextBlock(lines, index)
  const position = spanOf(taken)
  const children = [{ type: 'text' as const, value: taken.map(line => line.text).join('\n'), position }]
  const node = element('doctestBlock', { position, children, attributes: { language: 'pycon' } })
  return { nodes: [node], next: index + taken.length }
}
