import type { Element, Root } from 'hast'
import { toString as textOfNode } from 'mdast-util-to-string'
import { textOf } from '../text/hast-text.ts'
import { element, elementsIn, isElement } from './elements.ts'

/** Lines of code that are longer than this do not fit a phone. */
const longestLine = 34
const longestLabel = 60

/**
 * Lets wide code and tables scroll within boxes of their own, so that no page scrolls sideways; the keyboard reaches
 * these boxes, and those who listen are told what they are.
 */
export function makeScrollable(tree: Root): void {
  for (const parent of elementsIn(tree)) {
    parent.children.forEach((node, index) => {
      if (isElement(node, 'pre') && longestLineOf(node) > longestLine)
        Object.assign(node.properties, scrolling('Code'))
      if (isElement(node, 'table'))
        parent.children[index] = element('div', { className: ['table'], ...scrolling(labelOf(node)) }, [node])
    })
  }
}

function scrolling(ariaLabel: string): Element['properties'] {
  return { role: 'group', ariaLabel, tabIndex: 0 }
}

function longestLineOf(pre: Element): number {
  return textOfNode(pre)
    .split('\n')
    .reduce((longest, { length }) => Math.max(longest, length), 0)
}

/** A table is called by its caption, or by the heads of its columns. */
function labelOf(table: Element): string {
  const caption: string[] = []
  const heads: string[] = []
  for (const node of elementsIn(table)) {
    if (node.tagName === 'caption') caption.push(textOf(node))
    if (node.tagName === 'th') heads.push(textOf(node))
  }
  const words = (caption.length ? caption : heads).filter(Boolean).join(', ')
  const short =
    words.length > longestLabel ? `${words.slice(0, longestLabel).replace(/\s+\S*$/, '')} …` : words
  return short ? `Table: ${short}` : 'Table'
}
