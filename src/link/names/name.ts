import { plainLetters } from '../../text/letters.ts'
import { tidy } from '../../text/words.ts'
import { nameWordsOf } from './words.ts'

/** A spelling of a name, read: all words in plain letters, in the order of speech. */
export interface Name {
  spelling: string
  /** Without titles, and without what stands in brackets or quotes. */
  words: string[]
  /** What stands in brackets or quotes, or behind a slash: a nickname, a handle, the name in other letters. */
  aside: string[]
}

const asides = /[("“[]([^()"”[\]]*)(?:[)"”\]]|''|$)| ?\/ ?(.*)$/g
const titlesBefore = /^(?:(?:dr|prof|professor|mr|mrs|ms|mx|sir|dipl|ing)\b\.?[ -]?(?=\S+ \S)){1,3}/i
const titlesBehind = /(?:,? (?:ph\.? ?d|mba|m\.?sc|esq|jr|sr|ii|iii)\b\.?){1,3}$/i

/** Reads a spelling of a name. */
export function readName(spelling: string): Name {
  const text = tidy(spelling)
  const aside = [...text.matchAll(asides)].map(([, inner, behind]) => inner ?? behind ?? '').join(' ')
  const bare = tidy(text.replace(asides, ' '))
  const untitled = bare.replace(titlesBefore, '').replace(titlesBehind, '')
  return { spelling, words: plainWords(untitled), aside: plainWords(aside) }
}

function plainWords(text: string): string[] {
  return nameWordsOf(text).map(plainLetters)
}
