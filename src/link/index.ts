import {
  type Day,
  type Event,
  type Model,
  modelVersion,
  type ProgrammeEntry,
  type Talk,
} from '../model/model.ts'
import type { Session } from '../model/programme.ts'
import type { Corrections, KnownNames } from '../read/content.ts'
import type { Recognized } from '../recognize/index.ts'
import { groupBy } from '../text/groups.ts'
import { readSaid, reportUnmatched } from './corrections.ts'
import { reportDoubts } from './doubts.ts'
import { type Match, matchNotes } from './matching/index.ts'
import { linkOrganizations } from './organizations.ts'
import { linkPeople, personFinder } from './people.ts'
import { quotationsOf } from './quotations.ts'
import { talksOf } from './talks.ts'
import { reportSameTitles } from './write-ups.ts'

export type { Match } from './matching/index.ts'

/** An event with its programme, and the corrections that people made of its write-ups. */
export interface LinkedEvent {
  event: Event
  programme: Session[]
  corrections: Corrections
}

/** What was found in all write-ups, and what people say of names. */
export interface LinkSources {
  recognized: Recognized[]
  people: KnownNames
  organizations: KnownNames
}

/** One model of all events, and why which notes were taken for one talk. */
export interface Linked {
  model: Model
  matches: Match[]
}

/** Brings together what all write-ups tell: one model of events, talks, people and organizations. */
export function link(linked: LinkedEvent[], sources: LinkSources): Linked {
  const { recognized } = sources
  reportSameTitles(recognized)
  const ofEvent = groupBy(recognized, ({ writeUp }) => writeUp.event)
  const events = linked.map(each => linkEvent(each, ofEvent.get(each.event.id) ?? []))
  const noted = events.flatMap(each => each.talks)
  const { people, talks } = linkPeople(noted, { recognized, known: sources.people })
  const talksOfEvent = groupBy(talks, ({ event }) => event)
  const personOf = personFinder(people)
  const model: Model = {
    version: modelVersion,
    events: linked.map(({ event }) => withDays(event, talksOfEvent.get(event.id) ?? [])),
    writeUps: recognized.map(({ writeUp }) => writeUp),
    talks,
    programme: linked.flatMap(({ event, programme }) =>
      programmeOf(event, { programme, talks: talksOfEvent.get(event.id) ?? [], personOf }),
    ),
    roundUps: recognized.flatMap(({ roundUps }) => roundUps.map(({ roundUp }) => roundUp)),
    quotations: quotationsOf(recognized, { talks, personOf }),
    people,
    organizations: linkOrganizations(talks, { recognized, known: sources.organizations }),
  }
  return { model, matches: events.flatMap(({ matches }) => matches) }
}

/** The talks of one event, by day and in the order of the programme, and why they are what they are. */
function linkEvent(
  { event, programme, corrections }: LinkedEvent,
  recognized: Recognized[],
): { talks: Talk[]; matches: Match[] } {
  const sources = { recognized, programme }
  reportUnmatched(corrections, sources)
  const notes = recognized.flatMap(each => each.notes)
  const { groups, matches } = matchNotes({ notes, programme, said: readSaid(corrections, sources) })
  reportDoubts(matches, recognized)
  const dayIds = new Map(event.days.map(({ date, id }) => [date, id]))
  const order = new Map(programme.map(({ id }, index) => [id, index]))
  return { talks: inOrder(talksOf(event.id, { groups, dayIds }), order), matches }
}

/** By day, those without one last; talks of a day in the order of the programme, then in that of the write-ups. */
function inOrder(talks: Talk[], order: ReadonlyMap<string, number>): Talk[] {
  const dayOf = ({ day }: Talk) => day ?? '9999'
  const placeOf = ({ session }: Talk) => order.get(session ?? '') ?? order.size
  return [...talks].sort((a, b) => {
    const [first, second] = [dayOf(a), dayOf(b)]
    return first < second ? -1 : first > second ? 1 : placeOf(a) - placeOf(b)
  })
}

interface ProgrammeSources {
  programme: Session[]
  talks: Talk[]
  personOf(name: string): string | null
}

function programmeOf(
  { id: event }: Event,
  { programme, talks, personOf }: ProgrammeSources,
): ProgrammeEntry[] {
  const talkOf = new Map(talks.map(({ session, id }) => [session, id]))
  return programme.map(session => ({
    ...session,
    event,
    talk: talkOf.get(session.id) ?? null,
    speakers: session.speakers.map(speaker => ({ ...speaker, person: personOf(speaker.name) })),
  }))
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
