import type { Nodes } from 'hast'
import { visit } from 'unist-util-visit'

/** The text of a node that a reader sees, in one line. */
export function textOf(tree: Nodes): string {
  const texts: string[] = []
  visit(tree, 'text', ({ value }, _, parent) => {
    if (!(parent?.type === 'element' && /^(?:script|style)$/.test(parent.tagName))) texts.push(value)
  })
  return texts.join('').replace(/\s+/g, ' ').trim()
}
