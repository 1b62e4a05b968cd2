import type { Runs, Said, SaidAtEvent } from './said.ts'
import { wordOf } from './terms.ts'

/** All that is said at all events, with numbers of words and keys that are the same everywhere. */
export interface Vocabulary {
  /** The spellings of words, by their numbers. */
  words: string[]
  /** The number of the key of each word. */
  keyOf: number[]
  /** The keys of words, by their numbers. */
  keys: string[]
  /** In the order of the events. */
  said: SaidOfSession[]
}

/** What is said of a session of an event. */
export interface SaidOfSession extends Said {
  event: string
}

/** Numbers all words of all events. */
export function vocabularyOf(events: SaidAtEvent[]): Vocabulary {
  const words = numbers()
  const keys = numbers()
  const keyOf: number[] = []
  const said = events.flatMap(({ event, words: own, sessions }) => {
    const here = own.map(words.of)
    for (let word = keyOf.length; word < words.all.length; word++)
      keyOf.push(keys.of(wordOf(words.all[word] ?? '').key))
    const numbered = (runs: Runs) => runs.map(word => here[word] ?? -1)
    return sessions.map(({ talk, titles, marked, told, tags }) => ({
      event,
      talk,
      titles: numbered(titles),
      marked: numbered(marked),
      told: numbered(told),
      tags,
    }))
  })
  return { words: words.all, keyOf, keys: keys.all, said }
}

function numbers(): { all: string[]; of(text: string): number } {
  const all: string[] = []
  const known = new Map<string, number>()
  return {
    all,
    of(text) {
      const number = known.get(text) ?? all.push(text) - 1
      known.set(text, number)
      return number
    },
  }
}

/** Is told a term of a text: the number of a word, and that of the next one if it is a phrase of two, else -1. */
export type EachTerm = (word: number, next: number, isHead: boolean) => void

/** Goes through the terms of a text in order: each word, and each two that stand side by side. */
export function eachTerm(runs: Runs, keyOf: readonly number[], visit: EachTerm): void {
  for (let at = 0; at < runs.length; at++) {
    const word = runs[at] ?? -1
    if (word < 0) continue
    const next = runs[at + 1] ?? -1
    visit(word, -1, next < 0)
    if (next >= 0 && keyOf[word] !== keyOf[next]) visit(word, next, (runs[at + 2] ?? -1) < 0)
  }
}

/** The key of a word or of a phrase of two. */
export function termOf({ keys, keyOf }: Vocabulary, word: number, next: number): string {
  const key = keys[keyOf[word] ?? -1] ?? ''
  return next < 0 ? key : `${key} ${keys[keyOf[next] ?? -1] ?? ''}`
}
