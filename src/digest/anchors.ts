import type { Root } from 'hast'
import type { RootContent } from 'mdast'
import { toString as textOfNode } from 'mdast-util-to-string'
import type { Marked } from '../recognize/index.ts'
import { textOf } from '../text/hast-text.ts'
import { eachElement } from './elements.ts'
import type { Piece } from './pieces.ts'

/** A heading within a text. */
export interface Heading {
  text: string
  id: string
  /** As in HTML: 1 to 6. */
  depth: number
}

/** What anchors are given with. */
export interface AnchorContext {
  blocks: RootContent[]
  unique(text: string): string
}

/** Gives ids to the marks that stand within lists and tables, by which they are found again in the HTML. */
export function anchorInnerMarks(
  marked: Marked[],
  { blocks, unique }: AnchorContext,
): Map<RootContent, string> {
  const outer = new Set(blocks)
  const anchors = new Map<RootContent, string>()
  for (const mark of marked.flatMap(({ marks }) => marks)) {
    if (outer.has(mark)) continue
    const id = unique(textOfNode(mark).slice(0, 80))
    mark.data = { ...mark.data, hProperties: { ...mark.data?.hProperties, id } }
    anchors.set(mark, id)
  }
  return anchors
}

/** Gives every heading and mark an id of its own; ids that the write-up gave itself stay, each where it is first. */
export function giveAnchors(
  ready: { piece: Piece; tree: Root }[],
  unique: AnchorContext['unique'],
): Map<RootContent, string> {
  const anchors = new Map<RootContent, string>()
  const taken = new Set<unknown>()
  for (const { piece, tree } of ready) {
    eachElement(tree, (node, parent) => {
      if (taken.has(node.properties.id)) delete node.properties.id
      else if (node.properties.id) taken.add(node.properties.id)
      const isMark = piece.mark !== null && parent === tree
      if (!isMark && !/^h[1-6]$/.test(node.tagName)) return
      let id = String(node.properties.id ?? unique(textOfNode(node)))
      while (node.properties.id !== id && taken.has(id)) id = unique(textOfNode(node))
      node.properties.id = id
      taken.add(id)
      if (piece.mark && !anchors.has(piece.mark)) anchors.set(piece.mark, id)
    })
  }
  return anchors
}

/** The headings of a tree in order. */
export function headingsIn(tree: Root): Heading[] {
  const headings: Heading[] = []
  eachElement(tree, node => {
    const [, depth] = /^h([1-6])$/.exec(node.tagName) ?? []
    const text = depth && textOf(node)
    if (depth && text) headings.push({ text, id: String(node.properties.id), depth: Number(depth) })
  })
  return headings
}
