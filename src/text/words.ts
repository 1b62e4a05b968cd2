import { plainLetters } from './letters.ts'

/** A set of words that are looked up without regard to case. */
export function wordSet(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Whether any word of the text is in the set. */
export function hasWordOf(text: string, set: Set<string>): boolean {
  return wordsOf(text).some(word => set.has(word))
}

/** The words of a text in lower case: letters, digits, and the apostrophes and hyphens within them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []
}

/** A text without what differs by typography alone: case, accents, punctuation and spaces. */
export function fold(text: string): string {
  return plainLetters(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** A text with white space as single spaces. */
export function tidy(text: string): string {
  // Single spaces, which are nearly all there are, stay where they are.
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim()
}
