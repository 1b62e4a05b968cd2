import type { Root } from 'mdast'
import type { Node, Position } from 'unist'

/** Gives the root the place of the whole text, and every node without a place that of what it holds. */
export function placeAll(tree: Root, whole: Position): void {
  placeFromChildren(tree)
  tree.position = whole
}

function placeFromChildren(node: Node): void {
  const children: Node[] = 'children' in node ? (node.children as Node[]) : []
  for (const child of children) placeFromChildren(child)
  const placed = children.filter(({ position }) => position)
  const [start, end] = [placed[0]?.position?.start, placed.at(-1)?.position?.end]
  if (!node.position && start && end) node.position = { start, end }
}
