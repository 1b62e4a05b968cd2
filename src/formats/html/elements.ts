import type { Element, Nodes, Parents } from 'hast'
import { visit } from 'unist-util-visit'
import { textOf } from '../../text/hast-text.ts'

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

/** How long the text of a node is. */
export function lengthOf(tree: Nodes): number {
  return textOf(tree).length
}
