import type { Nodes } from 'mdast'

/** What of a tree's text is wanted. */
export interface TextOptions {
  /** Whether the alternative texts of pictures are part of it. */
  includeImageAlt?: boolean
}

/** The text of a node as a reader sees it: a break is a line break, and tags are none of it. */
export function textOf(tree: Nodes, { includeImageAlt = true }: TextOptions = {}): string {
  if (tree.type === 'html') return ''
  if (tree.type === 'break') return '\n'
  const own = 'value' in tree ? tree.value : includeImageAlt && 'alt' in tree ? (tree.alt ?? '') : ''
  if (!('children' in tree)) return own
  let text = own
  for (const child of tree.children) text += textOf(child, { includeImageAlt })
  return text
}
