import { type Day, type Event, type Model, modelVersion, type Talk } from '../model/model.ts'
import type { Corrections } from '../read/content.ts'
import type { Recognized } from '../recognize/index.ts'
import { groupBy } from '../text/groups.ts'
import { reportUnmatched, saidSameness } from './corrections.ts'
import { organizationsOf } from './organizations.ts'
import { peopleOf } from './people.ts'
import { quotationsOf } from './quotations.ts'
import { talksOf } from './talks.ts'
import { reportSameTitles } from './write-ups.ts'

/** An event with the corrections that people made of its write-ups. */
export interface LinkedEvent {
  event: Event
  corrections: Corrections
}

/** Brings together what all write-ups tell: one model of events, talks, people and organizations. */
export function link(linked: LinkedEvent[], recognized: Recognized[]): Model {
  reportSameTitles(recognized)
  const ofEvent = groupBy(recognized, ({ writeUp }) => writeUp.event)
  const noted = linked.flatMap(({ event, corrections }) => {
    const own = ofEvent.get(event.id) ?? []
    reportUnmatched(corrections, own)
    const dayIds = new Map(event.days.map(({ date, id }) => [date, id]))
    const notes = own.flatMap(each => each.notes)
    return inOrderOfDays(talksOf(event.id, { notes, dayIds, said: saidSameness(corrections.value, own) }))
  })
  const { people, talks } = peopleOf(noted)
  const talksOfEvent = groupBy(talks, ({ event }) => event)
  return {
    version: modelVersion,
    events: linked.map(({ event }) => withDays(event, talksOfEvent.get(event.id) ?? [])),
    writeUps: recognized.map(({ writeUp }) => writeUp),
    talks,
    roundUps: recognized.flatMap(({ roundUps }) => roundUps.map(({ roundUp }) => roundUp)),
    quotations: quotationsOf(recognized, { talks, people }),
    people,
    organizations: organizationsOf(talks),
  }
}

/** By day, those without one last; talks of a day stay in the order of the write-ups. */
function inOrderOfDays<Dated extends { day: string | null }>(talks: Dated[]): Dated[] {
  const key = ({ day }: Dated) => day ?? '9999'
  return [...talks].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** An event whose days nobody stated has those that its talks are known to be of. */
function withDays(event: Event, talks: Talk[]): Event {
  if (event.days.length) return event
  const dates = [...new Set(talks.flatMap(({ day }) => day ?? []))].sort()
  return { ...event, days: dates.map(dayOf) }
}

/** Which day of the event it was is not known, only which day of the week. */
function dayOf(date: string): Day {
  const label = new Date(date).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
  return { id: date, date, label }
}
