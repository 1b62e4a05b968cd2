import type { Account, Mention } from './accounts.ts'

/** A term that may be a topic, and the sessions that are about it. */
export interface Candidate {
  key: string
  accounts: Account[]
}

/** What an event is about as a whole, which tells nothing of a single one of its sessions. */
export type IsSubject = (event: string, key: string) => boolean

/** So many sessions are about a topic, of which so many were noted. */
const fewestSessions = 3
const fewestTalks = 2
/** Where so many are about it, it need not be marked in more than one of those that were noted. */
const manySessions = 5
/** How often the rarer word of a phrase has the other one beside it. */
const cohesion = 0.5

function isMarked(mention: Mention | undefined): boolean {
  return mention !== undefined && (mention.isNamed || mention.isMarked)
}

/** What is known of terms beside who is about them. */
export interface CandidateSources {
  isSubject: IsSubject
  /** Whether a term is one that any talk may have. */
  isGeneral(key: string): boolean
}

/** The terms that several sessions are about, and that are neither the subject of a whole event nor said of any talk. */
export function candidatesIn(accounts: Account[], { isSubject, isGeneral }: CandidateSources): Candidate[] {
  const found = gather(accounts)
  const sizeOf = (key: string) => found.get(key)?.sessions.length ?? 0
  const isPhrase = (key: string) => {
    const words = key.split(' ')
    return words.length === 1 || sizeOf(key) >= cohesion * Math.min(...words.map(sizeOf))
  }
  return [...found].flatMap(([key, { sessions, heads }]) => {
    if (heads < fewestTalks || sessions.length < fewestSessions || isGeneral(key) || !isPhrase(key)) return []
    const own = sessions.filter(({ event }) => !key.split(' ').some(word => isSubject(event, word)))
    return isTopic(key, own) ? [{ key, accounts: own }] : []
  })
}

function isTopic(key: string, accounts: Account[]): boolean {
  const talks = accounts.filter(({ talk }) => talk)
  const marked = talks.filter(({ about }) => isMarked(about.get(key)))
  return (
    accounts.length >= fewestSessions &&
    talks.length >= fewestTalks &&
    talks.some(({ about }) => about.get(key)?.isNamed) &&
    marked.length >= (accounts.length >= manySessions ? 1 : fewestTalks)
  )
}

interface Found {
  /** Those that are about it. */
  sessions: Account[]
  /** In how many titles nothing goes on behind it. */
  heads: number
}

function gather(accounts: Account[]): Map<string, Found> {
  const found = new Map<string, Found>()
  const entry = (key: string) => {
    const known = found.get(key) ?? { sessions: [], heads: 0 }
    found.set(key, known)
    return known
  }
  for (const account of accounts) {
    for (const key of account.about.keys()) entry(key).sessions.push(account)
    for (const key of account.heads) entry(key).heads++
  }
  return found
}
