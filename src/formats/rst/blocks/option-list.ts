import type { Construct } from '../context.ts'
import { sliceLine, spanOf } from '../lines.ts'
import { type ElementNode, type TextNode, element } from '../tree.ts'
import { skipBlank, takeIndented } from './indented.ts'
import { markerLength } from './lists.ts'
import { warnUnseparated } from './warn.ts'

const argument = '(?:[a-zA-Z][a-zA-Z0-9_-]*|<[^<>]+>)'
const option = `(?:[-+][a-zA-Z0-9](?: ?${argument})?|(?:--|/)[a-zA-Z0-9][a-zA-Z0-9_-]*(?:[ =]${argument})?)`
const marker = new RegExp(`^${option}(?:, ${option})*(?:  +| ?$)`)

/** Whether a line starts as an item of an option list does, be it one or not. */
export function startsLikeOption(text: string): boolean {
  return /^[-+/]/.test(text) && marker.test(text)
}

/** Reads an option list: command-line options, each with its description. */
export const optionList: Construct = ({ lines, index: start, context }) => {
  const children: ElementNode[] = []
  let next = start
  let index = start
  for (;;) {
    const line = lines[index]
    const length = line && startsLikeOption(line.text) ? markerLength(marker, line.text) : null
    if (!line || length === null) break
    const block = takeIndented(lines, index, { first: length })
    if (block.lines.length === 0) break
    const name = sliceLine(line, 0, line.text.slice(0, length).trimEnd().length)
    const text: TextNode = { type: 'text', value: name.text, position: spanOf([name]) }
    children.push(element('option', { position: spanOf([name]), children: [text] }))
    const description = context.readBlocks(block.lines, context)
    children.push(element('optionDescription', { position: spanOf(block.lines), children: description }))
    next = block.next
    index = skipBlank(lines, next)
  }
  if (children.length === 0) return null
  warnUnseparated(context, 'An option list', { lines, next })
  return { nodes: [element('optionList', { position: spanOf(lines, start, next), children })], next }
}
