import type { Digest } from '../digest/index.ts'
import type { TopicFacts } from '../model/facts.ts'
import { type Model, modelVersion } from '../model/model.ts'
import type { KnownNames } from '../read/facts-files.ts'
import type { Memory } from '../report/memory.ts'
import { groupBy } from '../text/groups.ts'
import { authorsOf } from './authors.ts'
import { withDays } from './days.ts'
import { type LinkedEvent, linkEvent } from './event.ts'
import { type EventLinks, type KeptLinks, keptLinks, linksOf } from './kept-links.ts'
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
  digests: Digest[]
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
  const { digests, memory } = sources
  reportRepeated(digests)
  const written = digests.filter(({ isBegun }) => !isBegun).map(withoutBlanks)
  const who = whoIsWho({
    ...sources,
    digests: written,
    programme: linked.flatMap(({ programme }) => programme),
  })
  const events = linkEvents(linked, { ...sources, who })
  const noted = events.flatMap(({ talks }) => talks)
  const { people, talks, personOf } = peopleOf(noted, who)
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
      events: events.map(each => ({ ...each, talks: each.kept.talks })),
      names: talks.flatMap(({ speakers }) => speakers.flatMap(({ organization }) => organization ?? [])),
      facts: sources.topics,
      memory,
    }),
  }
  return { model, matches: events.flatMap(({ matches }) => matches) }
}

/** An event with its write-ups, its talks, and what of these is kept for the next build. */
interface EventWithLinks extends LinkedEvent, EventLinks {
  digests: Digest[]
  kept: KeptLinks
}

/** Links each event by itself, unless an earlier build did so with the same write-ups and names. */
function linkEvents(
  linked: LinkedEvent[],
  { digests, who, memory, ...known }: LinkSources & { who: WhoIsWho },
): EventWithLinks[] {
  const ofEvent = groupBy(digests, ({ writeUp }) => writeUp.event)
  return linked.map(each => {
    const { event, programme, corrections } = each
    const own = ofEvent.get(event.id) ?? []
    const places = { programme, digests: own }
    const said = [event, programme, ...namesIn(places, { ...known, who })]
    const kept = memory.recall('links', {
      of: event.id,
      inputs: [...said, ...own],
      files: [corrections.file, ...own.map(({ file }) => file)],
      answer: () => keptLinks(linkEvent(each, { digests: own, who }), places),
      keptBy: () => JSON.stringify([said, corrections.value, own.map(({ hashes }) => hashes.told)]),
    })
    return { ...each, digests: own, kept, ...linksOf(kept, places) }
  })
}

/** A write-up whose headings to be filled in name nobody yet. */
function withoutBlanks(digests: Digest): Digest {
  const written = digests.notes.filter(({ isBlank }) => !isBlank)
  return written.length < digests.notes.length ? { ...digests, notes: written } : digests
}

/** All that linking an event depends on of who is who: what people say of names, and who its own names are. */
function namesIn(
  { digests, programme }: Pick<LinkedEvent, 'programme'> & { digests: Digest[] },
  { people, organizations, who }: Pick<LinkSources, 'people' | 'organizations'> & { who: WhoIsWho },
): unknown[] {
  const notes = digests.flatMap(each => each.notes.map(({ note }) => note))
  const ids = [...notes, ...programme].flatMap(({ speakers }) =>
    speakers.flatMap(({ name, organization }) => [
      who.people.idOf(name),
      organization && who.organizations.idOf(organization),
    ]),
  )
  return [people.value, organizations.value, ...ids]
}
