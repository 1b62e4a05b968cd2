import type { Event } from '../../model/model.ts'
import { groupBy } from '../../text/groups.ts'
import type { Account } from './accounts.ts'
import type { IsSubject } from './candidates.ts'
import { keyOf } from './terms.ts'

/** What more of an event's sessions are about is what the event is about: Kubernetes at KubeCon. */
const largestShare = 0.15
/** Of fewer sessions, nobody can tell what all are about. */
const fewestSessions = 12

/** Tells what events are about as a whole, by their names and by the share of their sessions. */
export function subjectsOf(events: Pick<Event, 'id' | 'name'>[], accounts: Account[]): IsSubject {
  const named = new Map(events.map(({ id, name }) => [id, new Set(wordsOfName(name).map(keyOf))]))
  const shares = new Map(
    [...groupBy(accounts, ({ event }) => event)].map(([event, own]) => [
      event,
      { all: own.length, counts: countsOf(own) },
    ]),
  )
  return (event, key) => {
    const { all = 0, counts } = shares.get(event) ?? {}
    const isShared = all >= fewestSessions && (counts?.get(key) ?? 0) > largestShare * all
    return isShared || (named.get(event)?.has(key) ?? false)
  }
}

function countsOf(accounts: Account[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { about } of accounts)
    for (const key of about.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** "CloudNativeCon" names "Cloud" and "Native". */
function wordsOfName(name: string): string[] {
  return name.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lo}+/gu) ?? []
}
