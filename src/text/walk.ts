import type { Nodes } from 'mdast'

/**
 * Calls for a node and all below it, in the order of the text; what it answers with false is not gone into. For walks that
 * change nothing: `visit` makes an object of every node's ancestors, and takes ten times as long.
 */
export function walk(node: Nodes, seen: (node: Nodes) => unknown): void {
  if (seen(node) === false || !('children' in node)) return
  for (const child of node.children) walk(child, seen)
}
