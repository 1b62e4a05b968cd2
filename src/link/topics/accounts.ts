import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ProgrammeEntry, Talk } from '../../model/model.ts'
import { textOf } from '../../text/text-of.ts'
import { keyOfName, type Term, termsIn } from './terms.ts'

/** How a session is about a term. */
export interface Mention {
  /** By its title, by that of a note on it, or by a tag. */
  isNamed: boolean
  /** In a heading or an emphasized part of the notes. */
  isMarked: boolean
  /** How often the notes have it. */
  times: number
}

/** What is said of a session: the terms in its titles and in the notes on it, by key. */
export interface Account {
  event: string
  /** Null for a session that nobody noted. */
  talk: Talk | null
  mentions: Map<string, Mention>
  titleTerms: Term[]
  noteTerms: Term[]
  /** The terms that it is about, and does not only name. */
  about: string[]
  /** The terms behind which nothing goes on in a title. */
  heads: string[]
  /** The terms that any talk may have. */
  general: string[]
  /** The keys of single words. */
  words: string[]
  /** Phrases of two words, and the key of both as one word: "multi cluster", "multicluster". */
  phrases: { key: string; joined: string }[]
  /** Phrases of which it has the initials, too: "machine learning" and "ml". */
  abbreviated: { short: string; long: string }[]
  /** Keys of two capitals. */
  capitals: string[]
  /** Words that leave letters out and say how many: "k8s". */
  numeronyms: string[]
}

/** What a write-up notes of a talk, and the tags that hold for it. */
export interface NotedText {
  body: RootContent[]
  tags: string[]
  /** Whether the write-up, and so its tags, is about nothing else. */
  isWhole: boolean
}

/** What is said of a talk. */
export function accountOfTalk(talk: Talk, notes: NotedText[]): Account {
  const titles = new Set([talk.title, ...talk.notes.map(({ title }) => title)])
  const parts = notes.map(({ body }) => partsOf(body))
  const titleTerms = [...titles].flatMap(termsIn)
  const markedTerms = parts.flatMap(({ marked }) => marked.flatMap(termsIn))
  const noteTerms = parts.flatMap(({ told }) => told.flatMap(termsIn))
  const mentions = new Map<string, Mention>()
  for (const { key } of titleTerms) mentionOf(mentions, key).isNamed = true
  for (const { key } of markedTerms) mentionOf(mentions, key).isMarked = true
  for (const { key } of noteTerms) mentionOf(mentions, key).times++
  for (const { tags, isWhole } of notes)
    for (const key of tags.map(keyOfName))
      if (isWhole || mentions.has(key)) mentionOf(mentions, key).isNamed = true
  return accountOf({
    event: talk.event,
    talk,
    mentions,
    titleTerms,
    noteTerms: [...markedTerms, ...noteTerms],
  })
}

/** What the programme says of a session that nobody noted. */
export function accountOfSession({ event, title }: ProgrammeEntry): Account {
  const mentions = new Map<string, Mention>()
  const titleTerms = termsIn(title)
  for (const { key } of titleTerms) mentionOf(mentions, key).isNamed = true
  return accountOf({ event, talk: null, mentions, titleTerms, noteTerms: [] })
}

/** A term that no title, tag, heading or emphasis has must be said so often to be what notes are about. */
const fewestTimes = 3

function isAbout({ isNamed, isMarked, times }: Mention): boolean {
  return isNamed || isMarked || times >= fewestTimes
}

type Said = Pick<Account, 'event' | 'talk' | 'mentions' | 'titleTerms' | 'noteTerms'>

/** Gathers what all others look for in an account, so that it is looked for once. */
function accountOf(said: Said): Account {
  const { mentions, titleTerms, noteTerms } = said
  const keysOf = (terms: Term[]) => [...new Set(terms.map(({ key }) => key))]
  const phrases = [...mentions.keys()].filter(key => key.includes(' '))
  return {
    ...said,
    about: [...mentions].flatMap(([key, mention]) => (isAbout(mention) ? [key] : [])),
    heads: keysOf(titleTerms.filter(({ isHead }) => isHead)),
    general: keysOf([...titleTerms, ...noteTerms].filter(({ isGeneral }) => isGeneral)),
    words: [...mentions.keys()].filter(key => !key.includes(' ')),
    phrases: phrases.map(key => ({ key, joined: key.replace(' ', '') })),
    abbreviated: phrases
      .map(long => ({ short: initialsOf(long), long }))
      .filter(({ short }) => mentions.has(short)),
    capitals: [...titleTerms, ...noteTerms].flatMap(({ key, spelling }) =>
      /^\p{Lu}{2}$/u.test(spelling) ? [key] : [],
    ),
    numeronyms: [...titleTerms, ...noteTerms]
      .map(({ spelling }) => spelling.toLowerCase())
      .filter(word => /^\p{L}\d{1,2}\p{L}$/u.test(word)),
  }
}

function initialsOf(key: string): string {
  return key
    .split(' ')
    .map(([first]) => first)
    .join('')
}

/** The same account with other keys for the terms that are the same as others. */
export function renamed(account: Account, same: ReadonlyMap<string, string>): Account {
  if (![...account.mentions.keys()].some(key => same.has(key))) return account
  const nameOf = (key: string) => same.get(key) ?? key
  const mentions = new Map<string, Mention>()
  for (const [key, { isNamed, isMarked, times }] of account.mentions) {
    const mention = mentionOf(mentions, nameOf(key))
    mention.isNamed ||= isNamed
    mention.isMarked ||= isMarked
    mention.times += times
  }
  const rename = (terms: Term[]) => terms.map(term => ({ ...term, key: nameOf(term.key) }))
  const { event, talk } = account
  return accountOf({
    event,
    talk,
    mentions,
    titleTerms: rename(account.titleTerms),
    noteTerms: rename(account.noteTerms),
  })
}

function mentionOf(mentions: Map<string, Mention>, key: string): Mention {
  const known = mentions.get(key) ?? { isNamed: false, isMarked: false, times: 0 }
  mentions.set(key, known)
  return known
}

/** A longer emphasized text is a sentence, and marks nothing in it. */
const longestMarked = 60

/** The texts of notes: the whole but code, and again what headings and emphasis mark in it. */
function partsOf(body: RootContent[]): { marked: string[]; told: string[] } {
  const marked: string[] = []
  const told: string[] = []
  const root: Root = { type: 'root', children: body }
  visit(root, node => {
    if (node.type === 'paragraph' || node.type === 'tableCell')
      told.push(textOf(node, { includeImageAlt: false }))
    if (node.type === 'heading' || node.type === 'strong' || node.type === 'emphasis') {
      const text = textOf(node, { includeImageAlt: false })
      if (text.length <= longestMarked) marked.push(text)
    }
  })
  return { marked, told }
}
