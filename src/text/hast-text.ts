import type { Nodes } from 'hast'

/** The text of a node that a reader sees, in one line. */
export function textOf(tree: Nodes): string {
  return textsIn(tree).replace(/\s+/g, ' ').trim()
}

function textsIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const isRead = node.type === 'root' || !/^(?:script|style)$/.test(node.tagName)
  let text = ''
  for (const child of node.children) if (isRead || child.type !== 'text') text += textsIn(child)
  return text
}
