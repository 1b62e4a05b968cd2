import type { Affiliation, Organization, Person, Talk } from '../../model/model.ts'
import { groupBy } from '../../text/groups.ts'
import { fold } from '../../text/words.ts'
import type { Collections } from './data-schema.ts'

/**
 * Parts the collections by event. People, organizations, authors and topics are in those of all events that they have
 * to do with, each time with what belongs to that event alone: files that held all of it would grow with the square of
 * the number of events.
 */
export function partsOf(all: Collections): (event: string) => Partial<Collections> {
  const talks = new Map(all.talks.map(talk => [talk.id, talk]))
  const writeUps = new Map(all.writeUps.map(writeUp => [writeUp.id, writeUp]))
  const byTalks = ({ talks: ids }: { talks: string[] }) => groupBy(known(ids, talks), eventOf)
  const organizationOf = organizationsByName(all.organizations)
  const parts = {
    events: groupBy(all.events, ({ id }) => id),
    writeUps: groupBy(all.writeUps, eventOf),
    talks: groupBy(all.talks, eventOf),
    programme: groupBy(all.programme, eventOf),
    roundUps: groupBy(all.roundUps, eventOf),
    quotations: groupBy(all.quotations, eventOf),
    people: shared(all.people, byTalks, (person, own) => ({
      affiliations: affiliationsIn(person, { talks: own, organizationOf }),
      talks: idsOf(own),
    })),
    organizations: shared(all.organizations, byTalks, (organization, own) => ({
      people: peopleOf(organization, { talks: own, organizationOf }),
      talks: idsOf(own),
    })),
    authors: shared(
      all.authors,
      author => groupBy(known(author.writeUps, writeUps), eventOf),
      (_, own) => ({ writeUps: idsOf(own) }),
    ),
    topics: shared(all.topics, byTalks, (_, own) => ({ talks: idsOf(own) })),
  }
  return event => Object.fromEntries(Object.entries(parts).map(([name, of]) => [name, of.get(event) ?? []]))
}

function eventOf({ event }: { event: string }): string {
  return event
}

function idsOf(items: { id: string }[]): string[] {
  return items.map(({ id }) => id)
}

function known<Item>(ids: string[], items: ReadonlyMap<string, Item>): Item[] {
  return ids.flatMap(id => items.get(id) ?? [])
}

/** By event, what belongs to several: each with that of its keys which says what belongs to the event. */
function shared<Item, Own>(
  items: Item[],
  ownByEvent: (item: Item) => Map<string, Own[]>,
  keysIn: (item: Item, own: Own[]) => Partial<Item>,
): Map<string, Item[]> {
  const parts = new Map<string, Item[]>()
  for (const item of items)
    for (const [event, own] of ownByEvent(item)) {
      const part = { ...item, ...keysIn(item, own) }
      const others = parts.get(event)
      if (others) others.push(part)
      else parts.set(event, [part])
    }
  return parts
}

/** Talks of one event, and which organization somebody is of. */
interface Context {
  talks: Talk[]
  /** The id of an organization, by any spelling. */
  organizationOf(name: string | null): string | null
}

function organizationsByName(organizations: Organization[]): Context['organizationOf'] {
  const ids = new Map(
    organizations.flatMap(({ id, name, aliases }) => [...aliases, name].map(spelling => [spelling, id])),
  )
  return name => (name && ids.get(name)) || null
}

/** What a person was when giving these talks. */
function affiliationsIn({ id, affiliations }: Person, { talks, organizationOf }: Context): Affiliation[] {
  const told = talks.flatMap(({ speakers }) => speakers.filter(({ person }) => person === id))
  return affiliations.filter(({ role, organization }) =>
    told.some(
      each =>
        organizationOf(each.organization) === organizationOf(organization) &&
        // Where a talk does not tell the role, any that is known at that organization may be meant.
        (each.role === null || fold(each.role) === fold(role ?? '')),
    ),
  )
}

/** Who gave these talks for an organization. */
function peopleOf({ id }: Organization, { talks, organizationOf }: Context): string[] {
  const there = talks.flatMap(({ speakers }) =>
    speakers.filter(({ organization }) => organizationOf(organization) === id),
  )
  return [...new Set(there.map(({ person }) => person))]
}
