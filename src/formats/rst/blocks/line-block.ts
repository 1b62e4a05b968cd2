import { type Construct, textAt } from '../context.ts'
import { spanOf } from '../lines.ts'
import { type ElementNode, element } from '../tree.ts'
import { endOfSpaces } from './field-list.ts'
import { takeIndented } from './indented.ts'
import { warnUnseparated } from './warn.ts'

/** Whether a line starts as one of a line block does. */
export function startsLikeLineBlock(text: string): boolean {
  return text === '|' || text.startsWith('| ')
}

/** Reads a line block: lines after vertical bars, whose breaks and indentation stay. */
export const lineBlock: Construct = ({ lines, index, context }) => {
  if (!startsLikeLineBlock(textAt(lines, index))) return null
  const children: ElementNode[] = []
  let next = index
  while (next < lines.length && startsLikeLineBlock(textAt(lines, next))) {
    const text = textAt(lines, next)
    const first = endOfSpaces(text, 1)
    const block = takeIndented(lines, next, { first, untilBlank: true })
    const inline = context.readInline(block.lines, context)
    const attributes = { indent: text === '|' ? null : first - 2 }
    children.push(element('line', { position: spanOf(lines, next, block.next), children: inline, attributes }))
    next = block.next
  }
  warnUnseparated(context, 'A line block', { lines, next })
  return { nodes: [nestLines(children, spanOf(lines, index, next))], next }
}

/** Makes a line block in which lines with more indentation than the others are line blocks of their own. */
export function nestLines(lines: ElementNode[], position: ElementNode['position']): ElementNode {
  let indent = 0
  for (const line of lines) {
    indent = line.attributes.indent ?? indent
    line.attributes.indent = indent
  }
  return nest(lines, position)
}

function nest(lines: ElementNode[], position: ElementNode['position'], depth = 0): ElementNode {
  const least = lines.reduce((smallest, line) => Math.min(smallest, line.attributes.indent ?? 0), Number.POSITIVE_INFINITY)
  const children: ElementNode[] = []
  let deeper: ElementNode[] = []
  const flush = () => {
    const [first] = deeper
    const last = deeper.at(-1)
    if (first && last) children.push(nest(deeper, { start: first.position.start, end: last.position.end }, depth + 1))
    deeper = []
  }
  for (const line of lines) {
    // Beyond a depth that nobody writes, indentation is dropped: each level would look at the lines again.
    if ((line.attributes.indent ?? 0) > least && depth < 20) deeper.push(line)
    else {
      flush()
      children.push(line)
    }
  }
  flush()
  return element('lineBlock', { position, children })
}
