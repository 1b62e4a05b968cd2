import type { Node, Position } from 'unist'

/** The place of a node, ready to be spread into another. */
export interface Place {
  position?: Position
}

/** The place of a node of Org. */
export function placeOf({ position }: Node): Place {
  return position ? { position } : {}
}
