import type { Event } from '../../model/model.ts'
import type { Account } from './accounts.ts'
import type { IsSubject } from './candidates.ts'
import { keyOf } from './terms.ts'

/** What more of an event's sessions are about is what the event is about: Kubernetes at KubeCon. */
const largestShare = 0.15
/** Of fewer sessions, nobody can tell what all are about. */
const fewestSessions = 12

/** Tells what events are about as a whole, by their names and by the share of their sessions. */
export function subjectsOf(events: Event[], accounts: Account[]): IsSubject {
  const named = new Set(
    events.flatMap(({ id, name }) => wordsOfName(name).map(word => `${id} ${keyOf(word)}`)),
  )
  const total = new Map<string, number>()
  const counts = new Map<string, number>()
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1)
  for (const { event, about } of accounts) {
    add(total, event)
    for (const key of about) add(counts, `${event} ${key}`)
  }
  return (event, key) => {
    const all = total.get(event) ?? 0
    const own = counts.get(`${event} ${key}`) ?? 0
    return named.has(`${event} ${key}`) || (all >= fewestSessions && own > largestShare * all)
  }
}

/** "CloudNativeCon" names "Cloud" and "Native". */
function wordsOfName(name: string): string[] {
  return name.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lo}+/gu) ?? []
}
