import type { ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** Makes links of names in captions; names are in lower case, by the ids of their figures, each with its address. */
export function linkNames(tree: Root, captions: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  visit(tree, 'element', node => {
    const names = node.tagName === 'figure' ? captions.get(String(node.properties.id)) : undefined
    const caption = node.children.findLast(child => child.type === 'element')
    if (!names?.size || caption?.type !== 'element') return
    caption.children = caption.children.flatMap(child => linked(child, names))
    return SKIP
  })
}

/** A text with its names as links, wherever it is not a link already. */
function linked(node: ElementContent, names: ReadonlyMap<string, string>): ElementContent[] {
  if (node.type === 'element' && node.tagName !== 'a')
    return [{ ...node, children: node.children.flatMap(child => linked(child, names)) }]
  if (node.type !== 'text') return [node]
  return node.value.split(anyOf([...names.keys()])).map(part => {
    const url = names.get(part.toLowerCase())
    return url ? linkTo(url, part) : text(part)
  })
}

/** Matches, and keeps when splitting, any of some words where they stand alone. */
function anyOf(words: string[]): RegExp {
  const escaped = words.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

function linkTo(url: string, name: string): ElementContent {
  return { type: 'element', tagName: 'a', properties: { href: url }, children: [text(name)] }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
