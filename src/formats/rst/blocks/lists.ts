import { type Construct, type Place, textAt } from '../context.ts'
import { spanOf } from '../lines.ts'
import { type ElementNode, element } from '../tree.ts'
import { skipBlank, takeIndented } from './indented.ts'
import { warnUnseparated } from './warn.ts'

const bullet = /^[-+*\u2022\u2023\u2043](?: +|$)/

/** Reads a bullet list: items that start with the same sign. */
export const bulletList: Construct = place => {
  const sign = textAt(place.lines, place.index).charAt(0)
  if (!bullet.test(textAt(place.lines, place.index))) return null
  const { items, next } = readItems(place, text => (text.startsWith(sign) ? markerLength(bullet, text) : null))
  warnUnseparated(place.context, 'A bullet list', { lines: place.lines, next })
  return { nodes: [element('bulletList', { position: spanOf(place.lines, place.index, next), children: items })], next }
}

/** The length of what a pattern matches at the start of a text, or null. */
export function markerLength(pattern: RegExp, text: string): number | null {
  return pattern.exec(text)?.[0].length ?? null
}

/** Reads items for as long as the next line that is not blank has a marker of the right length. */
export function readItems(
  place: Place,
  marker: (text: string, index: number) => number | null,
): { items: ElementNode[]; next: number } {
  const items: ElementNode[] = []
  let index = place.index
  let next = place.index
  while (index < place.lines.length) {
    const length = marker(textAt(place.lines, index), index)
    if (length === null) break
    const item = readItem({ ...place, index }, length)
    items.push(item.node)
    next = item.next
    index = skipBlank(place.lines, next)
  }
  return { items, next }
}

function readItem({ lines, index, context }: Place, length: number): { node: ElementNode; next: number } {
  const hasText = textAt(lines, index).length > length
  const block = takeIndented(lines, index, hasText ? { first: length, rest: length } : { first: length })
  const children = context.readBlocks(block.lines, context)
  return { node: element('listItem', { position: spanOf(lines, index, block.next), children }), next: block.next }
}
