import type { Digest } from '../digest/index.ts'
import type { NoteWriter } from '../model/model.ts'
import { distinct, groupBy } from '../text/groups.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { type Identities, nameAndAliases } from './identities.ts'

/** What writers are told apart by, and found among the speakers. */
export interface AuthorSources {
  identities: Identities
  personOf(name: string): string | null
}

/** All who wrote write-ups, by name; two spellings of a name are one writer as they are one speaker. */
export function authorsOf(digests: Digest[], { identities, personOf }: AuthorSources): NoteWriter[] {
  const signed = digests.flatMap(({ writeUp }) => writeUp.authors.map(author => ({ ...author, writeUp })))
  const unique = uniqueSlugs()
  return [...groupBy(signed, ({ name }) => identities.idOf(name)).values()]
    .map(own => {
      const names = nameAndAliases(
        own.map(({ name }) => name),
        identities,
      )
      return {
        id: unique(names.name),
        ...names,
        url: own.find(({ url }) => url)?.url ?? null,
        person: personOf(names.name),
        writeUps: distinct(own, ({ writeUp }) => writeUp.id).map(({ writeUp }) => writeUp.id),
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
