import type { Person, Speaker, Talk } from '../model/model.ts'
import { distinct, groupBy } from '../text/groups.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { affiliationsOf } from './affiliations.ts'
import { type Identities, identitiesOf, nameAndAliases } from './identities.ts'
import { nearMissesOf } from './names/near-misses.ts'
import { nameKeys } from './names/same-name.ts'
import { type NameReports, reportSecondSpellings } from './second-spellings.ts'

/** The same for all spellings of a name that differ in case, accents, order or punctuation alone. */
export function personKey(name: string): string {
  return nameKeys(name)[0] ?? name
}

/** What people are linked with: what is said of names, and which organizations are one. */
export interface PeopleSources extends NameReports {
  organizations: Identities
}

/** All people who speak in the talks, and the talks with their ids; names that may be one person's are reported. */
export function linkPeople(talks: Talk[], { recognized, known, organizations }: PeopleSources): Linked {
  const names = talks.flatMap(({ speakers }) => speakers.map(({ name }) => name))
  const identities = identitiesOf(names, { known, keysOf: nameKeys })
  const nameOf = ({ name }: Speaker) => name
  reportSecondSpellings(nearMissesOf(names), { recognized, known, identities, nameOf })
  return peopleOf(talks, { identities, organizations })
}

interface Linked {
  people: Person[]
  /** They name people by their ids. */
  talks: Talk[]
}

function peopleOf(
  talks: Talk[],
  { identities, organizations }: { identities: Identities; organizations: Identities },
): Linked {
  const appearances = talks.flatMap(talk => talk.speakers.map(speaker => ({ talk, speaker })))
  const ids = new Map<string, string>()
  const unique = uniqueSlugs()
  const identityOf = ({ name }: { name: string }) => identities.idOf(name)
  const people = [...groupBy(appearances, ({ speaker }) => identityOf(speaker)).entries()].map(
    ([identity, own]) => {
      const names = own.map(({ speaker }) => speaker.name)
      const { name, aliases } = nameAndAliases(names, identities)
      const id = unique(name)
      ids.set(identity, id)
      return {
        id,
        name,
        aliases,
        affiliations: affiliationsOf(own, organizations.idOf),
        talks: distinct(own, ({ talk }) => talk.id).map(({ talk }) => talk.id),
      }
    },
  )
  const named = talks.map(talk => ({
    ...talk,
    speakers: [...groupBy(talk.speakers, identityOf).entries()].map(([identity, same]) =>
      asOne(ids.get(identity) ?? identity, same),
    ),
  }))
  return { people: people.sort((a, b) => a.name.localeCompare(b.name, 'en')), talks: named }
}

/** Finds the id of a person by any spelling of the name; null for those who are not among the people. */
export function personFinder(people: Person[]): (name: string) => string | null {
  const spelled = new Map<string, string>()
  const byKey = new Map<string, string>()
  for (const { id, name, aliases } of people) {
    for (const spelling of [name, ...aliases]) {
      spelled.set(spelling, id)
      for (const key of nameKeys(spelling)) byKey.set(key, id)
    }
  }
  return name => spelled.get(name) ?? nameKeys(name).flatMap(key => byKey.get(key) ?? [])[0] ?? null
}

/** Who is named twice in a talk, by two spellings, has what either of them tells. */
function asOne(person: string, same: Talk['speakers']): Talk['speakers'][number] {
  return {
    person,
    name: same[0]?.name ?? '',
    role: same.find(({ role }) => role)?.role ?? null,
    organization: same.find(({ organization }) => organization)?.organization ?? null,
  }
}
