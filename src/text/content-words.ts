import { stemmer } from 'stemmer'
import { deu, eng, fra, spa } from 'stopword'
import { plainLetters } from './letters.ts'
import { rememberedTexts } from './remembered.ts'

const functionWords = new Set([...eng, ...fra, ...deu, ...spa, 'vs', 'via', 'www', 'com'])

/** Whether a word says how others belong together, and nothing itself, in one of the languages that are known best. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase())
}

/** A word of a title or text, and its stem, by which "internal" and "internals" are the same. */
export interface Word {
  text: string
  stem: string
}

/** The words that carry meaning, in order: without function words, numbers, accents, hyphens and case. */
export function contentWords(text: string): Word[] {
  const words: Word[] = []
  for (const piece of text.match(pieces) ?? []) for (const word of wordsInPiece(piece)) words.push(word)
  return words
}

/** What stands between spaces and signs of ASCII; such pieces come again and again, and are looked at once. */
const pieces = /[A-Za-z0-9'\u0080-\uffff]+/g

const wordsInPiece = rememberedTexts((piece): readonly Word[] => {
  const plain = plainLetters(piece.replace(/(?<!\p{L})\p{L}+n[’']t(?=\P{L}|$)|[’']s?(?=\P{L}|$)/giu, ''))
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .filter(word => word.length > 1 && /\p{L}/u.test(word) && !functionWords.has(word))
    .map(word => ({ text: word, stem: stemmer(word) }))
})
