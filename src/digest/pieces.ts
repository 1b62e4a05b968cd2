import type { RootContent } from 'mdast'
import type { Marked } from '../recognize/index.ts'

/** Consecutive blocks of a write-up that belong together: a mark, or text under the same mark. */
export interface Piece {
  nodes: RootContent[]
  /** The block that marks a note or round-up, if the piece is one. */
  mark: RootContent | null
}

/** Cuts a text at its marks, so that the whole is all pieces in order and the text under a mark is some of them. */
export function cutAt(blocks: RootContent[], marked: Marked[]): Piece[] {
  const marks = new Set<RootContent>(marked.flatMap(({ marks }) => marks))
  const ownerOf = new Map<RootContent, Marked>()
  // A mark within the text under another one is the later of the two, and owns what stands under it.
  for (const each of marked) for (const node of each.body) ownerOf.set(node, each)
  const pieces: Piece[] = []
  let owner: Marked | undefined
  for (const node of blocks) {
    const last = pieces.at(-1)
    const isMark = marks.has(node)
    if (!last || isMark || last.mark || ownerOf.get(node) !== owner)
      pieces.push({ nodes: [node], mark: isMark ? node : null })
    else last.nodes.push(node)
    owner = ownerOf.get(node)
  }
  return pieces
}
