import type { Nodes } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** What of a tree's text is wanted. */
export interface TextOptions {
  /** Whether the alternative texts of pictures are part of it. */
  includeImageAlt?: boolean
}

/** The text of a node as a reader sees it: a break is a line break, and tags are none of it. */
export function textOf(tree: Nodes, { includeImageAlt = true }: TextOptions = {}): string {
  const parts: string[] = []
  visit(tree, node => {
    if (node.type === 'html') return SKIP
    if (node.type === 'break') parts.push('\n')
    else if ('value' in node) parts.push(node.value)
    else if (includeImageAlt && 'alt' in node) parts.push(node.alt ?? '')
    return undefined
  })
  return parts.join('')
}
