import type { Kind, Link, Speaker, Talk } from '../model/model.ts'
import { distinct, groupBy, mostCommon } from '../text/groups.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { fold } from '../text/words.ts'
import type { TalkGroup } from './matching/groups.ts'
import { canBeSamePerson, type Named, personNamed } from './matching/names.ts'
import { personKey } from './people.ts'

/** What talks are made from: the notes of each, and the ids of the event's days by date. */
export interface TalkSources {
  groups: TalkGroup[]
  dayIds: ReadonlyMap<string, string>
}

/** The talks of one event, in the order of their groups. */
export function talksOf(event: string, { groups, dayIds }: TalkSources): Talk[] {
  const facts = groups.map(factsOf)
  const unique = uniqueSlugs()
  const sameTitle = groupBy(facts, ({ title }) => fold(title))
  return facts.map(talk => {
    const isRepeated = (sameTitle.get(fold(talk.title))?.length ?? 0) > 1
    const day = isRepeated && talk.day ? ` ${dayIds.get(talk.day) ?? talk.day}` : ''
    return { id: `${event}/${unique(`${talk.title}${day}`)}`, event, ...talk }
  })
}

/** What the programme says holds; what it does not say, most of the notes do. */
function factsOf({ session, notes: recognized }: TalkGroup): Omit<Talk, 'id' | 'event'> {
  const notes = recognized.map(({ note }) => note)
  return {
    title: session?.title ?? mostCommon(notes.map(({ title }) => title)) ?? '',
    kind: officialKind(session) ?? kindOf(notes.map(({ kind }) => kind)),
    level: session?.level ?? mostCommon(notes.map(({ level }) => level)),
    day: session?.day ?? mostCommon(notes.map(({ day }) => day)),
    session: session?.id ?? null,
    speakers: speakersOf([...(session?.speakers ?? []), ...notes.flatMap(({ speakers }) => speakers)]),
    links: distinct<Link>(
      [...(session?.links ?? []), ...recognized.flatMap(({ links }) => links)],
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

/** Each person once, as the first account names them, with the role and organization that any of them tells. */
function speakersOf(speakers: Speaker[]): Talk['speakers'] {
  const people: { named: Named; same: Speaker[] }[] = []
  for (const speaker of speakers) {
    const named = personNamed(speaker.name)
    const known = people.find(person => canBeSamePerson(person.named, named))
    if (known) known.same.push(speaker)
    else people.push({ named, same: [speaker] })
  }
  return people.map(({ named: { name }, same }) => ({
    person: personKey(name),
    name,
    role: told(same, 'role'),
    organization: told(same, 'organization'),
  }))
}

function told(speakers: Speaker[], fact: 'role' | 'organization'): string | null {
  return speakers.find(speaker => speaker[fact])?.[fact] ?? null
}
