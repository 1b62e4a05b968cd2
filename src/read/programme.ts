import type { VFile } from 'vfile'
import type { EventFacts } from '../model/facts.ts'
import { programmeSchema, type Session } from '../model/programme.ts'
import { reportOtherDays } from './days.ts'
import { readFacts } from './facts.ts'

/** The sessions of an event's programme; one on a day that the event does not have is a warning. */
export function readSessions(file: VFile, { days }: EventFacts): Session[] {
  const { value, placeOf } = readFacts(file, programmeSchema)
  const stated = value.sessions.map(({ title, day }, index) => {
    return { day, of: title, path: ['sessions', index, 'day'] }
  })
  reportOtherDays(file, stated, { days, placeOf, rule: 'session-day-is-of-event' })
  return value.sessions
}
