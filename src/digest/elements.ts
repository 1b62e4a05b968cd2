import type { Element, ElementContent, Nodes, Properties, Root, Text } from 'hast'

/** An element; text among its children may be given as it is. */
export function element(
  tagName: string,
  properties: Properties,
  children: (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map(child => (typeof child === 'string' ? text(child) : child)),
  }
}

/** A piece of text. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** Whether a node is an element of this name. */
export function isElement(node: Nodes, name: string): node is Element {
  return node.type === 'element' && node.tagName === name
}

/**
 * The tree and all elements in it, in the order of the text, save those that `without` says and what is in them.
 * Unlike unist-util-visit it keeps no list of ancestors, whose time grows with the square of the depth.
 */
export function elementsIn<Tree extends Root | Element>(
  tree: Tree,
  without: (element: Element) => boolean = () => false,
): (Tree | Element)[] {
  const found: (Tree | Element)[] = []
  const waiting: (Tree | Element)[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node)
    for (const child of [...node.children].reverse())
      if (child.type === 'element' && !without(child)) waiting.push(child)
  }
  return found
}

/** Whether a node is nothing but space between others. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'text' && !node.value.trim()
}
