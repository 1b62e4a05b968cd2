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

/** Calls for all elements below a node, in the order of the text; what it does to their children holds. */
export function eachElement(
  parent: Root | Element,
  seen: (element: Element, parent: Root | Element) => void,
): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    seen(child, parent)
    eachElement(child, seen)
  }
}

/** Puts others in the place of elements, wherever `othersOf` gives any; these are not gone into. */
export function replaceElements(
  parent: Root | Element,
  othersOf: (element: Element, parent: Root | Element) => ElementContent[] | undefined,
): void {
  let isChanged = false
  const children: (typeof parent.children)[number][] = []
  for (const child of parent.children) {
    const others = child.type === 'element' ? othersOf(child, parent) : undefined
    if (others) {
      isChanged = true
      children.push(...others)
      continue
    }
    if (child.type === 'element') replaceElements(child, othersOf)
    children.push(child)
  }
  if (isChanged) parent.children = children as ElementContent[]
}

/** Whether a node is nothing but space between others. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'text' && !node.value.trim()
}
