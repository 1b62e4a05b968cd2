import { type Construct, type Context, type Place, textAt } from '../context.ts'
import { type Line, spanOf } from '../lines.ts'
import { type ElementNode, element, type RstNode } from '../tree.ts'
import { startsLikeEnumerator } from './enumerated-list.ts'
import { fieldMarker } from './field-list.ts'
import { skipBlank, takeIndented } from './indented.ts'
import { startsLikeOption } from './option-list.ts'
import { warnUnseparated } from './warn.ts'

const otherStart =
  /^(?: |[-+*\u2022\u2023\u2043](?: |$)|>>>(?: |$)|\|(?: |$)|\.\.(?: |$)|__(?: |$)|\+-[-+]+-\+ *$|=+(?: +=+)+ *$|([!-/:-@[-`{-~])\1* *$)/

/** Reads a definition list: terms, each with an indented definition in the next line. */
export const definitionList: Construct = ({ lines, index: start, context }) => {
  const children: ElementNode[] = []
  let next = start
  for (let index = start; isTerm(lines, index, start); index = skipBlank(lines, next)) {
    const block = takeIndented(lines, index + 1)
    for (const part of readTerm({ lines, index, context })) children.push(part)
    const definition = context.readBlocks(block.lines, context)
    children.push(element('definition', { position: spanOf(block.lines), children: definition }))
    next = block.next
  }
  if (children.length === 0) return null
  warnUnseparated(context, 'A definition list', { lines, next })
  return { nodes: [element('definitionList', { position: spanOf(lines, start, next), children })], next }
}

/** A term is a line of text with an indented one after it; only later terms must not look like something else. */
function isTerm(lines: readonly Line[], index: number, start: number): boolean {
  const text = textAt(lines, index)
  if (text === '' || !textAt(lines, index + 1).startsWith(' ')) return false
  if (index === start) return true
  return (
    !otherStart.test(text) && !fieldMarker(text) && !startsLikeEnumerator(text) && !startsLikeOption(text)
  )
}

function readTerm({ lines, index, context }: Place): ElementNode[] {
  const position = spanOf(lines, index, index + 1)
  return splitClassifiers(readTermText(lines.slice(index, index + 1), context), position)
}

function readTermText(lines: Line[], context: Context): RstNode[] {
  return context.readInline(lines, context)
}

/** Classifiers follow the term after ` : `, which counts in text only, not in inline markup. */
function splitClassifiers(nodes: RstNode[], position: ElementNode['position']): ElementNode[] {
  const parts: ElementNode[] = [element('term', { position })]
  for (const node of nodes) {
    const pieces = node.type === 'text' ? splitText(node.value) : []
    if (node.type !== 'text' || pieces.length < 2) {
      parts.at(-1)?.children.push(node)
      continue
    }
    for (const [order, { value, from }] of pieces.entries()) {
      const start = shift(node.position.start, from)
      const piece: RstNode = { type: 'text', value, position: { start, end: shift(start, value.length) } }
      if (order > 0) parts.push(element('classifier', { position: piece.position }))
      if (value !== '') parts.at(-1)?.children.push(piece)
    }
  }
  return parts
}

function splitText(text: string): { value: string; from: number }[] {
  const pieces: { value: string; from: number }[] = []
  let from = 0
  for (const match of text.matchAll(/(?<! ) +: +/g)) {
    pieces.push({ value: text.slice(from, match.index), from })
    from = match.index + match[0].length
  }
  pieces.push({ value: text.slice(from), from })
  return pieces
}

function shift(
  { line, column, offset = 0 }: ElementNode['position']['start'],
  by: number,
): ElementNode['position']['start'] {
  return { line, column: column + by, offset: offset + by }
}
