import type { Face } from './face.ts'

/** The typefaces of the two voices: what people said, and what the site adds. */
export interface Faces {
  serif: Face
  label: Face
  labelBold: Face
}

/** A line of text with its place on the card, in pixels. */
export interface PlacedLine {
  text: string
  face: Face
  size: number
  /** Where it begins. */
  x: number
  /** Its base line. */
  y: number
  fill: string
}

/** A note-taker's mark, by its upper left corner. */
export interface PlacedMark {
  mark: number
  x: number
  y: number
  side: number
}

/** A card whose parts have their places. */
export interface PlacedCard {
  lines: PlacedLine[]
  marks: PlacedMark[]
  /** Where the rule takes the ink of a note-taker. */
  inks: { from: number; to: number; mark: number }[]
}

/** The columns of a card, and where its text begins and ends, in pixels. */
export const page = {
  margin: { left: 36, right: 328 },
  text: { left: 402, right: 1148 },
  top: 108,
  bottom: 574,
} as const

/** Texts beside each other on one base line. */
export interface Row {
  parts: Omit<PlacedLine, 'y'>[]
  /** How far the next base line is, in pixels. */
  leading: number
}

/** Rows below each other, from the base line of the first one on. */
export function stack(rows: readonly Row[], from: number): PlacedLine[] {
  let y = from
  return rows.flatMap(({ parts, leading }) => {
    const placed = parts.map(part => ({ ...part, y }))
    y += leading
    return placed
  })
}

/** How high rows are together, in pixels. */
export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { leading }) => sum + leading, 0)
}

/** A line of the margin, which ends at the rule. */
export function marginRow(part: Omit<PlacedLine, 'x' | 'y'>, leading: number): Row {
  return { parts: [{ ...part, x: page.margin.right - part.face.width(part.text) * part.size }], leading }
}
