import type { Name } from './name.ts'

/** Two names that may be one person's, and what speaks for it. */
export interface Candidate {
  names: [Name, Name]
  /** In words that follow "they differ by". */
  reason: string
  /** Which part of the people who can be written in both ways are. */
  usual: number
  /** The words that both names have. */
  shared: string[]
  /** Which part of other people would differ in just this way; `share` tells which part of people has a word. */
  chance(share: (word: string) => number): number
}
