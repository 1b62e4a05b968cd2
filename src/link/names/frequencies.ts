import { fullNamesOf } from './short-forms.ts'

/** How often the words of names occur among all names, and what follows from it for names that share some. */
export interface Frequencies {
  /** How many other people, beside the two in question, are to be expected who have all these words by chance. */
  strangers(words: string[]): number
  /** Which part of all people is to be expected to have a word that one of the two in question has. */
  share(word: string): number
}

/** What a word counts for that no other name has: how often the next person shares a name that one person has. */
const unseen = 0.25
/** Which part of people, at least, has a first name of the common ones, however few names are given. */
const commonShare = 0.003
/** However few names are given, those who bear them are some of many. */
const fewestPeople = 1000

/** Counts the words of names; each name is given as its words. */
export function frequenciesOf(names: string[][]): Frequencies {
  const counts = new Map<string, number>()
  for (const words of names) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const size = Math.max(names.length, fewestPeople)
  const others = (word: string) => Math.max((counts.get(word) ?? 0) - 2, 0) + unseen
  return {
    strangers: words => words.reduce((number, word) => (number * others(word)) / size, size),
    share: word =>
      Math.max(
        ((counts.get(word) ?? 0) - 1) / size,
        fullNamesOf(word).length ? commonShare : 0,
        unheard(word),
      ),
  }
}

/** A word that nobody else has: the longer it is, the less likely somebody else has just this one. */
function unheard(word: string): number {
  return 4 ** -Math.min(word.length, 12) / 16
}
