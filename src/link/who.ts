import type { Digest } from '../digest/index.ts'
import type { Speaker } from '../model/model.ts'
import type { Session } from '../model/programme.ts'
import type { KnownNames } from '../read/facts-files.ts'
import type { Memory } from '../report/memory.ts'
import { identitiesOf } from './identities.ts'
import { nearMissesOf } from './names/near-misses.ts'
import { organizationKeysAmong } from './names/organization-names.ts'
import { organizationNearMisses } from './names/organization-near-misses.ts'
import { nameKeys } from './names/same-name.ts'
import type { WhoIsWho } from './people.ts'
import { reportSecondSpellings } from './second-spellings.ts'
import { reportUnusedNames } from './unused-names.ts'

/** Where names stand, and what people say of them. */
export interface NamedSources {
  digests: Digest[]
  programme: Session[]
  people: KnownNames
  organizations: KnownNames
  memory: Memory
}

/**
 * Tells which spellings of names are one person's or organization's, of all that write-ups and programmes name. Names
 * in write-ups that may be another spelling of one are reported.
 */
export function whoIsWho({ digests, programme, memory, ...known }: NamedSources): WhoIsWho {
  const noted = digests.flatMap(({ notes }) => notes.flatMap(({ note }) => note.speakers))
  const onProgramme = programme.flatMap(session => session.speakers)
  const speakers = [...noted, ...onProgramme]
  const quoted = digests.flatMap(({ quotations }) => quotations.flatMap(({ people }) => people))
  const organizationsIn = (among: Speaker[]) => among.flatMap(({ organization }) => organization ?? [])
  const names = new Set([...speakers, ...quoted].map(({ name }) => name))
  const writers = digests.flatMap(({ writeUp }) => writeUp.authors.map(({ name }) => name))
  const called = new Set([...names, ...writers])
  const organizations = new Set(organizationsIn(speakers))
  const who = {
    people: identitiesOf(called, { known: known.people, keysOf: nameKeys, memory, kind: 'people' }),
    organizations: identitiesOf(organizations, {
      known: known.organizations,
      keysOf: organizationKeysAmong(organizations),
      memory,
      kind: 'organizations',
    }),
  }
  reportUnusedNames({ known: known.people, identities: who.people, spellings: called })
  reportUnusedNames({
    known: known.organizations,
    identities: who.organizations,
    spellings: organizations,
  })
  const namesAlike = memory.recall('names alike', {
    inputs: [...names],
    answer: () => nearMissesOf(names),
    keptBy: () => JSON.stringify([...names]),
  })
  reportSecondSpellings(namesAlike, {
    digests,
    known: known.people,
    identities: who.people,
    official: new Set(onProgramme.map(({ name }) => name)),
    nameOf: ({ name }) => name,
  })
  const organizationsAlike = memory.recall('organizations alike', {
    inputs: [...organizations],
    answer: () => organizationNearMisses(organizations),
    keptBy: () => JSON.stringify([...organizations]),
  })
  reportSecondSpellings(organizationsAlike, {
    digests,
    known: known.organizations,
    identities: who.organizations,
    official: new Set(organizationsIn(onProgramme)),
    nameOf: ({ organization }) => organization,
  })
  return who
}
