import type { Person, Talk } from '../model/model.ts'
import { distinct, groupBy, mostCommon } from '../text/groups.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { fold } from '../text/words.ts'

/** The same for all spellings of a name that differ in case, accents, order, punctuation or spaces alone. */
export function personKey(name: string): string {
  return name
    .split(/[\s,]+/)
    .map(fold)
    .filter(Boolean)
    .sort()
    .join(' ')
}

/** All people who speak in the talks, each once; talks afterwards name them by their ids. */
export function peopleOf(talks: Talk[]): { people: Person[]; talks: Talk[] } {
  const appearances = talks.flatMap(talk => talk.speakers.map(speaker => ({ talk, speaker })))
  const ids = new Map<string, string>()
  const unique = uniqueSlugs()
  const people = [...groupBy(appearances, ({ speaker }) => speaker.person).entries()].map(([key, own]) => {
    const names = own.map(({ speaker }) => speaker.name)
    const name = mostCommon(names) ?? ''
    const id = unique(name)
    ids.set(key, id)
    return {
      id,
      name,
      aliases: distinct(names, other => other).filter(other => other !== name),
      affiliations: affiliationsOf(own.map(({ speaker }) => speaker)),
      talks: own.map(({ talk }) => talk.id),
    }
  })
  const named = talks.map(talk => ({
    ...talk,
    speakers: talk.speakers.map(speaker => ({
      ...speaker,
      person: ids.get(speaker.person) ?? speaker.person,
    })),
  }))
  return { people: people.sort((a, b) => a.name.localeCompare(b.name, 'en')), talks: named }
}

/** Finds the id of a person by any spelling of the name; null for those who are not among the people. */
export function personFinder(people: Person[]): (name: string) => string | null {
  const ids = new Map(
    people.flatMap(({ id, name, aliases }) => [name, ...aliases].map(each => [personKey(each), id])),
  )
  return name => ids.get(personKey(name)) ?? null
}

function affiliationsOf(speakers: Talk['speakers']): Person['affiliations'] {
  const told = speakers.filter(({ role, organization }) => role || organization)
  return distinct(told, ({ role, organization }) => `${role} ${organization}`).map(
    ({ role, organization }) => ({
      role,
      organization,
    }),
  )
}
