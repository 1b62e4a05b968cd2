import { type Face, lettersOf } from './face.ts'

/** A text as the typeface can draw it, without signs that it lacks; null where it lacks letters of it. */
export function drawable(text: string, face: Face): string | null {
  const letters = lettersOf(text)
  const isWhole = letters.every(letter => face.has(letter) || !/[\p{L}\p{N}]/u.test(letter))
  if (!isWhole) return null
  const drawn = letters.filter(letter => face.has(letter) || /\s/.test(letter))
  return (
    drawn
      .join('')
      .replace(/[^\S\u00a0\u202f]+/g, ' ')
      .trim() || null
  )
}
