import type { Kind, Link, Speaker, Talk } from '../model/model.ts'
import { distinct, groupBy, mostCommon } from '../text/groups.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { fold } from '../text/words.ts'
import type { Identities } from './identities.ts'
import type { TalkGroup } from './matching/groups.ts'
import { canBeSamePerson, type Named, named } from './matching/names.ts'
import { isOrganization } from './names/organization-names.ts'

/** A talk whose speakers are known by their names alone. */
export interface NotedTalk extends Omit<Talk, 'speakers'> {
  speakers: Speaker[]
}

/** What talks are made from: the notes of each, and the ids of the event's days by date. */
export interface TalkSources {
  groups: TalkGroup[]
  dayIds: ReadonlyMap<string, string>
  people: Identities
}

/** The talks of one event, in the order of their groups. */
export function talksOf(event: string, { groups, dayIds, people }: TalkSources): NotedTalk[] {
  const facts = groups.map(group => factsOf(group, people))
  const unique = uniqueSlugs()
  const sameTitle = groupBy(facts, ({ title }) => fold(title))
  return facts.map(talk => {
    const isRepeated = (sameTitle.get(fold(talk.title))?.length ?? 0) > 1
    const day = isRepeated && talk.day ? ` ${dayIds.get(talk.day) ?? talk.day}` : ''
    return { id: `${event}/${unique(`${talk.title}${day}`)}`, event, ...talk }
  })
}

/** What the programme says holds; what it does not say, most of the notes do. */
function factsOf(
  { session, notes: digests }: TalkGroup,
  people: Identities,
): Omit<NotedTalk, 'id' | 'event'> {
  const notes = digests.map(({ note }) => note)
  return {
    title: session?.title ?? mostCommon(notes.map(({ title }) => title)) ?? '',
    kind: officialKind(session) ?? kindOf(notes.map(({ kind }) => kind)),
    level: session?.level ?? mostCommon(notes.map(({ level }) => level)),
    day: session?.day ?? mostCommon(notes.map(({ day }) => day)),
    session: session?.id ?? null,
    speakers: speakersOf([session?.speakers ?? [], ...notes.map(({ speakers }) => speakers)], people),
    links: distinct<Link>(
      [...(session?.links ?? []), ...digests.flatMap(({ links }) => links)],
      ({ url }) => url,
    ),
    notes,
  }
}

function officialKind(session: TalkGroup['session']): Kind | null {
  return session && session.kind !== 'break' ? session.kind : null
}

/** "talk" is what a note says that knows nothing more. */
function kindOf(kinds: Kind[]): Kind {
  return mostCommon(kinds.filter(kind => kind !== 'talk')) ?? 'talk'
}

/**
 * Each person once, as the first account names them, with the role and organization that any of them tells. Two that
 * one account names are two, however alike their names are.
 */
function speakersOf(accounts: Speaker[][], people: Identities): Speaker[] {
  const found: { named: Named; same: Speaker[] }[] = []
  for (const account of accounts) {
    const free = new Set(found)
    for (const speaker of account) {
      const name = named(speaker.name, people)
      const known =
        [...free].find(person => person.named.id === name.id) ??
        [...free].find(person => canBeSamePerson(person.named, name, people))
      if (known) {
        free.delete(known)
        known.same.push(speaker)
      } else found.push({ named: name, same: [speaker] })
    }
  }
  return found.map(({ named: { name }, same }) => ({
    name,
    role: told(same, 'role'),
    organization: told(
      same.filter(({ organization }) => isOrganization(organization ?? '')),
      'organization',
    ),
  }))
}

function told(speakers: Speaker[], fact: 'role' | 'organization'): string | null {
  return speakers.find(speaker => speaker[fact])?.[fact] ?? null
}
