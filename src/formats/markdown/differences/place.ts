import type { Nodes, Parents } from 'mdast'

/** Where in a text, as satteri has read it, a node stands. */
export interface Place {
  text: string
  depth: number
  parent: Parents | null
  /** Where the paragraph, heading or cell begins that holds the node. */
  blockStart: number
  isInLink: boolean
}

/** The offset of a node's first character. */
export function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0
}

/** What stands in the text where a node does. */
export function sourceOf({ position }: Nodes, { text }: Pick<Place, 'text'>): string {
  return text.slice(position?.start.offset, position?.end.offset)
}

/** Whether a node begins and ends in the same line. */
export function isOneLine({ position }: Nodes): boolean {
  return position?.start.line === position?.end.line
}
