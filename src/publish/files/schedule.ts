import type { Event, ProgrammeEntry, Talk } from '../../model/model.ts'
import type { Material } from '../material.ts'

/** Something that took place at an event: a session of its programme, or a talk that no programme knows. */
export interface ScheduleEntry extends Omit<ProgrammeEntry, 'talk'> {
  /** The root-relative address of the talk that was noted of it. */
  notes: string | null
}

/** All that is known to have taken place at an event, in the order of its programme; talks beside it come last. */
export function scheduleOf({ id: event }: Event, { programmeOf, talksOf, urls }: Material): ScheduleEntry[] {
  const sessions = programmeOf(event).map(({ talk, ...session }) => ({
    ...session,
    notes: talk && urls.talk(talk).url,
  }))
  const known = new Set(sessions.map(({ id }) => id))
  const talks = talksOf(event).filter(({ session }) => session === null || !known.has(session))
  return [...sessions, ...talks.map(talk => ({ ...asSession(talk), notes: urls.talk(talk.id).url }))]
}

function asSession({ id, event, title, kind, level, day, speakers, links }: Talk) {
  // No session is called so, by whatever format its programme came.
  const own = `talks/${id.slice(event.length + 1)}`
  return { id: own, event, title, kind, level, day, start: null, room: null, speakers, links }
}
