import { report } from '../../report/report.ts'
import { blockQuote } from './blocks/block-quote.ts'
import { enumeratedList } from './blocks/enumerated-list.ts'
import { explicitMarkup } from './blocks/explicit.ts'
import { fieldList } from './blocks/field-list.ts'
import { lineBlock } from './blocks/line-block.ts'
import { bulletList } from './blocks/lists.ts'
import { doctestBlock } from './blocks/literal-block.ts'
import { optionList } from './blocks/option-list.ts'
import { text } from './blocks/text.ts'
import { adornedLine } from './blocks/titles.ts'
import { type Construct, type Context, type Place, type Read, inside, textAt } from './context.ts'
import { type Line, spanOf } from './lines.ts'
import { gridTable } from './tables/grid.ts'
import { simpleTable } from './tables/simple.ts'
import { type ElementNode, element } from './tree.ts'

/** Every construct, in the order in which a line is tried for them; the last takes any. */
const constructs: readonly Construct[] = [
  blockQuote,
  bulletList,
  enumeratedList,
  fieldList,
  optionList,
  doctestBlock,
  lineBlock,
  gridTable,
  simpleTable,
  explicitMarkup,
  adornedLine,
  text,
]

/** How deep constructs may stand in each other; what is deeper stays as it is written. */
export const nestingLimit = 60

/** Reads the lines of a document, or of a part of it that may have section titles. */
export function readBody(lines: readonly Line[], context: Context): ElementNode[] {
  const nodes: ElementNode[] = []
  let index = 0
  while (index < lines.length) {
    if (textAt(lines, index) === '') {
      index++
      continue
    }
    const read = readConstruct({ lines, index, context })
    for (const node of read.nodes) nodes.push(node)
    index = Math.max(read.next, index + 1)
  }
  return nodes
}

/** Reads the lines in a construct. */
export function readBlocks(lines: readonly Line[], context: Context): ElementNode[] {
  if (lines.length === 0) return []
  return context.depth < nestingLimit ? readBody(lines, inside(context)) : [keepAsWritten(lines, context)]
}

function readConstruct(place: Place): Read {
  for (const construct of constructs) {
    const read = construct(place)
    if (read) return read
  }
  return { nodes: [], next: place.index + 1 }
}

function keepAsWritten(lines: readonly Line[], context: Context): ElementNode {
  const position = spanOf(lines)
  report(context.file, `The text is nested too deeply, expected at most ${nestingLimit} levels`, { rule: 'rst-is-well-formed', place: position })
  const children = [{ type: 'text' as const, value: lines.map(line => line.text).join('\n'), position }]
  return element('literalBlock', { position, children })
}
