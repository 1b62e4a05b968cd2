import type { Element, ElementContent, Nodes, Properties, Text } from 'hast'

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

/** Whether a node is nothing but space between others. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'text' && !node.value.trim()
}
