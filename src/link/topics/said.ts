import type { Digest, NoteWords } from '../../digest/index.ts'
import type { Session } from '../../model/programme.ts'
import { unpacked } from '../../text/packed.ts'
import type { KeptTalk } from '../kept-links.ts'
import { keyOfName, runsIn } from './terms.ts'

/** Numbers of words in the order of a text; -1 stands where nothing before belongs to what comes behind. */
export type Runs = number[]

/** What is said of sessions of one event. It is plain data, so that it can be kept for the next build. */
export interface SaidAtEvent {
  event: string
  /** All words that may be a part of topics, as they are spelled; their numbers are their places. */
  words: string[]
  sessions: Said[]
}

/** What is said of a session. */
export interface Said {
  /** The id of the talk; null for a session that nobody noted. */
  talk: string | null
  /** Its title, and those of the notes on it. */
  titles: Runs
  /** Headings and emphasized parts of the notes. */
  marked: Runs
  told: Runs
  tags: Tag[]
}

/** A tag of a write-up that tells of a session. */
export interface Tag {
  key: string
  /** Whether the write-up, and so its tag, is about nothing else. */
  isWhole: boolean
}

/** What is said of an event's talks. */
export function saidOfTalks(event: string, talks: KeptTalk[], digests: Digest[]): SaidAtEvent {
  const noted = digests.flatMap(({ notes, writeUp }): NotedText[] => {
    const tags = writeUp.tags.map(tag => ({ key: keyOfName(tag), isWhole: notes.length === 1 }))
    return notes.map(({ note: { title }, words }) => ({ ...unpacked(words), title, tags }))
  })
  const { words, numbered } = numbering()
  const sessions = talks.map(({ id, title, notes }) => {
    const texts = notes.flatMap(place => noted[place] ?? [])
    return {
      talk: id,
      titles: numbered(new Set([title, ...texts.map(text => text.title)])),
      marked: numbered(texts.flatMap(({ marked }) => marked)),
      told: numbered(texts.flatMap(({ told }) => told)),
      tags: texts.flatMap(({ tags }) => tags),
    }
  })
  return { event, words, sessions }
}

/** What the programme says of sessions that nobody noted. */
export function saidOfSessions(event: string, unnoted: Session[]): SaidAtEvent {
  const { words, numbered } = numbering()
  const sessions = unnoted.map(({ title }) => ({
    talk: null,
    titles: numbered([title]),
    marked: [],
    told: [],
    tags: [],
  }))
  return { event, words, sessions }
}

/** Gives words their numbers, in the order in which they come first. */
function numbering(): { words: string[]; numbered(texts: Iterable<string>): Runs } {
  const words: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    return words.push(word) - 1
  }
  const numbered = (texts: Iterable<string>) => {
    const runs: Runs = []
    for (const text of texts)
      for (const run of runsIn(text)) {
        for (const word of run) runs.push(numberOf(word))
        runs.push(-1)
      }
    return runs
  }
  return { words, numbered }
}

/** The words of a note, and the tags that hold for it. */
interface NotedText extends Pick<NoteWords, 'marked' | 'told'> {
  title: string
  tags: Tag[]
}
