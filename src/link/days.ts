import type { Day, Event } from '../model/model.ts'

/** An event whose days nobody stated has those that its talks and sessions are known to be of. */
export function withDays(event: Event, sessions: { day: string | null }[]): Event {
  if (event.days.length) return event
  const dates = [...new Set(sessions.flatMap(({ day }) => day ?? []))].sort()
  return { ...event, days: dates.map(dayOf) }
}

/** Which day of the event it was is not known, only which day of the week. */
function dayOf(date: string): Day {
  const label = new Date(date).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
  return { id: date, date, label }
}
