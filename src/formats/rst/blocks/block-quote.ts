import { type Construct, type Context, textAt } from '../context.ts'
import { type Line, leadingSpace, sliceLine, spanOf } from '../lines.ts'
import { type ElementNode, element } from '../tree.ts'
import { skipBlank, takeIndented } from './indented.ts'
import { warnUnseparated } from './warn.ts'

const attributionMark = /^(?:---?(?!-)|\u2014) *(?=[^ \n])/

/** Reads a block quote: indented text, in the end of which a dash may introduce who said it. */
export const blockQuote: Construct = ({ lines, index, context }) => {
  if (!textAt(lines, index).startsWith(' ')) return null
  const block = takeIndented(lines, index)
  warnUnseparated(context, 'A block quote', { lines, next: block.next })
  return { nodes: readQuotes(block.lines, context), next: block.next }
}

/** Reads lines as block quotes; an attribution ends one and starts the next. */
export function readQuotes(lines: readonly Line[], context: Context, classes: string[] = []): ElementNode[] {
  const quotes: ElementNode[] = []
  let from = 0
  while (from < lines.length) {
    const found = findAttribution(lines, from)
    const children = context.readBlocks(lines.slice(from, found?.from ?? lines.length), context)
    if (found) {
      const inline = context.readInline(found.lines, context)
      children.push(element('attribution', { position: spanOf(lines, found.from, found.next), children: inline }))
    }
    const next = found?.next ?? lines.length
    quotes.push(element('blockQuote', { position: spanOf(lines, from, next), children, attributes: { classes } }))
    from = skipBlank(lines, next)
  }
  return quotes
}

interface Attribution {
  from: number
  next: number
  lines: Line[]
}

function findAttribution(lines: readonly Line[], from: number): Attribution | null {
  for (let index = from + 1; index < lines.length; index++) {
    const line = lines[index]
    if (!line || line.text === '' || textAt(lines, index - 1) !== '') continue
    const mark = attributionMark.exec(line.text)
    const found = mark && shapeOf(lines, { from: index, mark: mark[0].length })
    if (found) return found
  }
  return null
}

/** The lines after the first of an attribution must be indented alike. */
function shapeOf(lines: readonly Line[], { from, mark }: { from: number; mark: number }): Attribution | null {
  const taken: Line[] = []
  let indent: number | null = null
  let next = from
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (!line || line.text === '') break
    if (next === from) {
      taken.push(sliceLine(line, mark))
      continue
    }
    indent ??= leadingSpace(line)
    if (leadingSpace(line) !== indent) return null
    taken.push(sliceLine(line, indent))
  }
  return { from, next, lines: taken }
}
