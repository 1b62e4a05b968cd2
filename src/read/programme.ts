import type { VFile } from 'vfile'
import type { EventFacts } from '../model/facts.ts'
import { programmeSchema, type Session } from '../model/programme.ts'
import { report } from '../report/report.ts'
import { readFacts } from './facts.ts'

/** The sessions of an event's programme; one on a day that the event does not have is a warning. */
export function readSessions(file: VFile, { days }: EventFacts): Session[] {
  const { value, placeOf } = readFacts(file, programmeSchema)
  const dates = new Set(days.map(({ date }) => date))
  value.sessions.forEach(({ title, day }, index) => {
    if (!day || !dates.size || dates.has(day)) return
    report(file, `Unexpected day ${day} of “${title}”, expected one of the days in event.yaml`, {
      rule: 'session-day-is-of-event',
      place: placeOf(['sessions', index, 'day']),
    })
  })
  return value.sessions
}
