import type { TopicFacts } from '../model/facts.ts'
import { type Model, modelVersion } from '../model/model.ts'
import type { KnownNames } from '../read/facts-files.ts'
import type { Recognized } from '../recognize/index.ts'
import type { Memory } from '../report/memory.ts'
import { groupBy } from '../text/groups.ts'
import { authorsOf } from './authors.ts'
import { withDays } from './days.ts'
import { type LinkedEvent, linkEvent } from './event.ts'
import type { Match } from './matching/index.ts'
import { organizationsOf } from './organizations.ts'
import { peopleOf, type WhoIsWho } from './people.ts'
import { programmeOf } from './programme.ts'
import { quotationsOf } from './quotations.ts'
import { topicsOf } from './topics/index.ts'
import { whoIsWho } from './who.ts'
import { reportRepeated } from './write-ups.ts'

export type { LinkedEvent } from './event.ts'
export type { Match, Verdict } from './matching/index.ts'

/** What was found in all write-ups, and what people say of names. */
export interface LinkSources {
  recognized: Recognized[]
  people: KnownNames
  organizations: KnownNames
  topics: TopicFacts[]
  memory: Memory
}

/** One model of all events, and why which notes were taken for one talk. */
export interface Linked {
  model: Model
  matches: Match[]
}

/** Brings together what all write-ups tell: one model of events, talks, people and organizations. */
export function link(linked: LinkedEvent[], sources: LinkSources): Linked {
  const { recognized, memory } = sources
  reportRepeated(recognized, memory)
  const written = recognized.filter(({ isBegun }) => !isBegun).map(withoutBlanks)
  const who = whoIsWho({
    ...sources,
    recognized: written,
    programme: linked.flatMap(({ programme }) => programme),
  })
  const events = linkEvents(linked, { ...sources, who })
  const noted = events.flatMap(({ talks }) => talks)
  const { people, talks, personOf } = peopleOf(noted, who)
  const ofEvent = groupBy(recognized, ({ writeUp }) => writeUp.event)
  const talksOfEvent = groupBy(talks, ({ event }) => event)
  const programme = linked.flatMap(({ event, programme }) =>
    programmeOf(event, { programme, talks: talksOfEvent.get(event.id) ?? [], personOf }),
  )
  const model: Model = {
    version: modelVersion,
    events: linked.map(({ event, programme }) =>
      withDays(event, [...(talksOfEvent.get(event.id) ?? []), ...programme]),
    ),
    writeUps: written.map(({ writeUp }) => writeUp),
    talks,
    programme,
    roundUps: written.flatMap(({ roundUps }) => roundUps.map(({ roundUp }) => roundUp)),
    quotations: quotationsOf(written, { talks, personOf }),
    people,
    organizations: organizationsOf(talks, who.organizations),
    authors: authorsOf(written, { identities: who.people, personOf }),
    topics: topicsOf({
      events: linked.map(({ event, programme }, index) => ({
        event,
        programme,
        talks: events[index]?.talks ?? [],
        recognized: ofEvent.get(event.id) ?? [],
      })),
      names: talks.flatMap(({ speakers }) => speakers.flatMap(({ organization }) => organization ?? [])),
      facts: sources.topics,
      memory,
    }),
  }
  return { model, matches: events.flatMap(({ matches }) => matches) }
}

/** Links each event by itself, unless an earlier build did so with the same write-ups and names. */
function linkEvents(
  linked: LinkedEvent[],
  { recognized, who, memory, ...known }: LinkSources & { who: WhoIsWho },
): ReturnType<typeof linkEvent>[] {
  const ofEvent = groupBy(recognized, ({ writeUp }) => writeUp.event)
  return linked.map(each => {
    const { event, programme, corrections } = each
    const own = ofEvent.get(event.id) ?? []
    const names = namesIn({ programme, recognized: own }, { ...known, who })
    return memory.recall('links', {
      of: event.id,
      inputs: [event, programme, ...names, ...own],
      files: [corrections.file, ...own.map(({ file }) => file)],
      answer: () => linkEvent(each, { recognized: own, who }),
    })
  })
}

/** A write-up whose headings to be filled in name nobody yet. */
function withoutBlanks(recognized: Recognized): Recognized {
  const written = recognized.notes.filter(({ isBlank }) => !isBlank)
  return written.length < recognized.notes.length ? { ...recognized, notes: written } : recognized
}

/** All that linking an event depends on of who is who: what people say of names, and who its own names are. */
function namesIn(
  { recognized, programme }: Pick<LinkedEvent, 'programme'> & { recognized: Recognized[] },
  { people, organizations, who }: Pick<LinkSources, 'people' | 'organizations'> & { who: WhoIsWho },
): unknown[] {
  const notes = recognized.flatMap(each => each.notes.map(({ note }) => note))
  const ids = [...notes, ...programme].flatMap(({ speakers }) =>
    speakers.flatMap(({ name, organization }) => [
      who.people.idOf(name),
      organization && who.organizations.idOf(organization),
    ]),
  )
  return [people.value, organizations.value, ...ids]
}
