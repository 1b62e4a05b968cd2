/** How large a card is, in pixels: what networks show whole. */
export const cardSize = { width: 1200, height: 630 }

/** The colors of the style sheet's tokens, those of a page in the light. */
export const colors = {
  paper: '#fcfdfb',
  ink: '#1a262e',
  soft: '#4f606b',
  feint: '#d2e0e7',
  rule: '#e08fa3',
}

/** A note-taker's mark: its ink, and its shape in a square of 100 by 100. */
export interface MarkLook {
  ink: string
  shape: string
}

/** The marks of the style sheet, in its order. */
const marks: readonly MarkLook[] = [
  { ink: '#0b5394', shape: 'M50 0a50 50 0 0 1 0 100a50 50 0 0 1 0-100z' },
  {
    ink: '#b02a1c',
    shape: 'M11 0H89a11 11 0 0 1 11 11V89a11 11 0 0 1-11 11H11a11 11 0 0 1-11-11V11a11 11 0 0 1 11-11z',
  },
  { ink: '#2a6b33', shape: 'M0 0H45a55 55 0 0 1 55 55V100H55a55 55 0 0 1-55-55z' },
  {
    ink: '#6a3c9c',
    shape: 'M50 0a50 50 0 0 1 50 50V89a11 11 0 0 1-11 11H11a11 11 0 0 1-11-11V50a50 50 0 0 1 50-50z',
  },
  { ink: '#855500', shape: 'M25 2H75L100 50 75 98H25L0 50z' },
  { ink: '#00666d', shape: 'M11 0H89a11 11 0 0 1 11 11V50a50 50 0 0 1-100 0V11a11 11 0 0 1 11-11z' },
  { ink: '#a1226b', shape: 'M55 0H100V45a55 55 0 0 1-55 55H0V55a55 55 0 0 1 55-55z' },
  { ink: '#555f14', shape: 'M29 0H71L100 29V71L71 100H29L0 71V29z' },
]

const [firstMark = { ink: colors.ink, shape: '' }] = marks

/** How the mark of a number looks, from 1 on. */
export function lookOf(mark: number): MarkLook {
  return marks[mark - 1] ?? firstMark
}
