import type { ElementContent, Root } from 'hast'
import { eachElement, text } from './elements.ts'
import { linkSlot } from './slots.ts'

/** Makes links of names in captions; names are in lower case, by the ids of their figures, each with its lead. */
export function linkNames(tree: Root, captions: ReadonlyMap<string, ReadonlyMap<string, number>>): void {
  eachElement(tree, node => {
    const names = node.tagName === 'figure' ? captions.get(String(node.properties.id)) : undefined
    const caption = node.children.findLast(child => child.type === 'element')
    if (!names?.size || caption?.type !== 'element') return
    caption.children = caption.children.flatMap(child => linked(child, names))
  })
}

/** A text with its names as links, wherever it is not a link already. */
function linked(node: ElementContent, names: ReadonlyMap<string, number>): ElementContent[] {
  if (node.type === 'element' && node.tagName !== 'a')
    return [{ ...node, children: node.children.flatMap(child => linked(child, names)) }]
  if (node.type !== 'text') return [node]
  return node.value.split(anyOf([...names.keys()])).flatMap(part => {
    const lead = names.get(part.toLowerCase())
    return lead === undefined ? text(part) : linkSlot(lead, [text(part)])
  })
}

/** Matches, and keeps when splitting, any of some words where they stand alone. */
function anyOf(words: string[]): RegExp {
  const escaped = words.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
