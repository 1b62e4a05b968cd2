import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Takes `base` elements out of HTML that stands within a page: all addresses would be read from there, and none could be
 * where that is no address itself.
 */
export function withoutBases(tree: Root): Root {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'base' || index === undefined) return undefined
    parent?.children.splice(index, 1)
    return index
  })
  return tree
}
