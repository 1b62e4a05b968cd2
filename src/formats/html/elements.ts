import type { Element, Nodes, Parents } from 'hast'
import { visit } from 'unist-util-visit'

/** All elements below a node, in order. */
export function elementsOf(tree: Parents): Element[] {
  const elements: Element[] = []
  visit(tree, 'element', node => {
    elements.push(node)
  })
  return elements
}

/** An attribute as text, lists parted by spaces; empty when there is none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name]
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : ''
}

/** The text of a node as it stands in the source. */
export function textOf(tree: Nodes): string {
  const texts: string[] = []
  visit(tree, 'text', ({ value }, _, parent) => {
    if (!(parent?.type === 'element' && /^(?:script|style)$/.test(parent.tagName))) texts.push(value)
  })
  return texts.join('').replace(/\s+/g, ' ').trim()
}

/** How long the text of a node is. */
export function lengthOf(tree: Nodes): number {
  return textOf(tree).length
}
