import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'

/** Puts footnotes that are within quotations and lists behind these: whoever looks for one looks at the top alone. */
export function liftFootnotes(tree: Root): void {
  tree.children = tree.children.flatMap(block => [block, ...footnotesWithin(block)])
}

function footnotesWithin(parent: Nodes): FootnoteDefinition[] {
  if (!('children' in parent)) return []
  const all: RootContent[] = parent.children
  const found = all.filter(child => child.type === 'footnoteDefinition')
  if (found.length) parent.children = all.filter(child => child.type !== 'footnoteDefinition') as never[]
  return [...found, ...all.flatMap(footnotesWithin)]
}
