import type { Person, Speaker, Talk } from '../model/model.ts'
import { distinct, groupBy } from '../text/groups.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { type Appearance, affiliationsOf } from './affiliations.ts'
import { type Identities, nameAndAliases } from './identities.ts'
import type { NotedTalk } from './talks.ts'

/** Which spellings are one person's, and which one organization's. */
export interface WhoIsWho {
  people: Identities
  organizations: Identities
}

/** All people who speak in talks, and the talks with their ids. */
export interface LinkedPeople {
  people: Person[]
  talks: Talk[]
  /** The id of the person of a name; null for those of whose talks none was noted. */
  personOf(name: string): string | null
}

/** All people who speak in the talks, each once; talks afterwards name them by their ids. */
export function peopleOf(noted: NotedTalk[], who: WhoIsWho): LinkedPeople {
  const appearances = noted.flatMap(talk => talk.speakers.map(speaker => ({ talk, speaker })))
  const unique = uniqueSlugs()
  const byIdentity = groupBy(appearances, ({ speaker }) => who.people.idOf(speaker.name))
  const people = new Map([...byIdentity].map(([identity, own]) => [identity, personIn(own, { unique, who })]))
  const known = (name: string) => people.get(who.people.idOf(name))
  const speakersOf = (speakers: Speaker[]) =>
    [...groupBy(speakers, ({ name }) => who.people.idOf(name)).values()].map(same =>
      speakerOf(same, known(same[0]?.name ?? '')),
    )
  return {
    people: [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    talks: noted.map(talk => ({ ...talk, speakers: speakersOf(talk.speakers) })),
    personOf: name => known(name)?.id ?? null,
  }
}

interface PersonSources {
  unique(text: string): string
  who: WhoIsWho
}

function personIn(appearances: Appearance[], { unique, who }: PersonSources): Person {
  const { name, aliases } = nameAndAliases(
    appearances.map(({ speaker }) => speaker.name),
    who.people,
  )
  return {
    id: unique(name),
    name,
    aliases,
    affiliations: affiliationsOf(appearances, who.organizations.idOf),
    talks: distinct(appearances, ({ talk }) => talk.id).map(({ talk }) => talk.id),
  }
}

/** Who is named twice in a talk, by two spellings, has what either of them tells. */
function speakerOf(same: Speaker[], person: Person | undefined): Talk['speakers'][number] {
  const name = person?.name ?? same[0]?.name ?? ''
  return {
    person: person?.id ?? name,
    name,
    role: same.find(({ role }) => role)?.role ?? null,
    organization: same.find(({ organization }) => organization)?.organization ?? null,
  }
}
