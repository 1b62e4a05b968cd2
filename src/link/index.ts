import { type Event, type Model, modelVersion } from '../model/model.ts'
import type { Recognized } from '../recognize/index.ts'
import { groupBy } from '../text/groups.ts'
import { organizationsOf } from './organizations.ts'
import { peopleOf } from './people.ts'
import { talksOf } from './talks.ts'
import { reportSameTitles } from './write-ups.ts'

/** Brings together what all write-ups tell: one model of events, talks, people and organizations. */
export function link(events: Event[], recognized: Recognized[]): Model {
  reportSameTitles(recognized)
  const ofEvent = groupBy(recognized, ({ writeUp }) => writeUp.event)
  const noted = events.flatMap(event => {
    const notes = (ofEvent.get(event.id) ?? []).flatMap(({ notes }) => notes)
    return inOrderOfDays(talksOf(event.id, notes, new Map(event.days.map(({ date, id }) => [date, id]))))
  })
  const { people, talks } = peopleOf(noted)
  return {
    version: modelVersion,
    events,
    writeUps: recognized.map(({ writeUp }) => writeUp),
    talks,
    roundUps: recognized.flatMap(({ roundUps }) => roundUps.map(({ roundUp }) => roundUp)),
    people,
    organizations: organizationsOf(talks),
  }
}

/** By day, those without one last; talks of a day stay in the order of the write-ups. */
function inOrderOfDays<Dated extends { day: string | null }>(talks: Dated[]): Dated[] {
  const key = ({ day }: Dated) => day ?? '9999'
  return [...talks].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
