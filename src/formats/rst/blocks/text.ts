import { type Construct, type Context, type Place, type Read, textAt } from '../context.ts'
import { type Line, sliceLine, spanOf } from '../lines.ts'
import { type ElementNode, element } from '../tree.ts'
import { definitionList } from './definition-list.ts'
import { takeTextBlock } from './indented.ts'
import { readLiteralBlock } from './literal-block.ts'
import { underlinedTitle } from './titles.ts'
import { warn } from './warn.ts'

/** Reads what starts with text: a title, a definition list or, if the second line makes it neither, a paragraph. */
export const text: Construct = place => underlinedTitle(place) ?? definitionList(place) ?? readParagraph(place)

/** Reads a paragraph, and the literal block that follows when it ends with `::`. */
export function readParagraph({ lines, index, context }: Place): Read {
  const first = lines.slice(index, index + 1)
  const taken = first.concat(takeTextBlock(lines, index + 1, { flushLeft: true }))
  const next = index + taken.length
  if (textAt(lines, next).startsWith(' ')) {
    warn(context, 'Unexpected indentation, expected a blank line between a paragraph and a quotation', spanOf(lines, next, next + 1))
  }
  const { content, isLiteralNext } = splitAnnouncement(taken)
  const nodes = content.length > 0 ? [paragraphOf(content, context)] : []
  if (!isLiteralNext) return { nodes, next }
  const literal = readLiteralBlock(lines, next, context)
  return { nodes: nodes.concat(literal.nodes), next: literal.next }
}

/** A paragraph of these lines. */
export function paragraphOf(lines: readonly Line[], context: Context): ElementNode {
  return element('paragraph', { position: spanOf(lines), children: context.readInline(lines, context) })
}

/** A `::` at the end announces a literal block; it vanishes when it stands alone and leaves a colon otherwise. */
function splitAnnouncement(lines: Line[]): { content: Line[]; isLiteralNext: boolean } {
  const last = lines.at(-1)
  if (!last || !/(?:^|[^\\])(?:\\\\)*::$/.test(last.text)) return { content: lines, isLiteralNext: false }
  const before = lines.slice(0, -1)
  const rest = last.text.slice(0, -2)
  if (rest === '') return { content: before, isLiteralNext: true }
  const end = rest.endsWith(' ') ? rest.trimEnd().length : rest.length + 1
  return { content: [...before, sliceLine(last, 0, end)], isLiteralNext: true }
}
