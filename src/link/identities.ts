import type { NameFacts } from '../model/facts.ts'
import { mostCommon } from '../text/groups.ts'
import { unite } from '../text/unite.ts'
import { claimsOf, type NameSources } from './claims.ts'

/** Which spellings are one name: what a person says of them holds, then what the spellings have in common. */
export interface Identities {
  /** The same for all spellings of one name. */
  idOf(spelling: string): string
  /** What a person says of the name; null where nobody does. */
  givenFor(spelling: string): NameFacts | null
  /** Whether a person says that these are two. */
  areApart(one: string, other: string): boolean
}

/** Groups spellings by names; a name that two entries claim is an error on their file. */
export function identitiesOf(spellings: Iterable<string>, { known, keysOf }: NameSources): Identities {
  const ownerOf = claimsOf({ known, keysOf })
  const keysOfSpelling = (spelling: string) => {
    const owner = ownerOf(spelling)
    // What others share with it by its keys is one with it; keys that are claimed lead to their owner by themselves.
    const free = owner ? keysOf(spelling).filter(key => !ownerOf(key)) : keysOf(spelling)
    return [...(owner ? [`of ${owner.name}`] : []), ...free]
  }
  const named = known.value.flatMap(({ name, aliases, notSameAs }) => [name, ...aliases, ...notSameAs])
  const groups = unite(new Set([...named, ...spellings]), keysOfSpelling)
  const ids = new Map(groups.flatMap(group => group.map(spelling => [spelling, group[0] ?? spelling])))
  const idOf = (spelling: string) => ids.get(spelling) ?? spelling
  const pair = (one: string, other: string) => `${idOf(one)}\n${idOf(other)}`
  const apart = new Set(
    known.value.flatMap(({ name, notSameAs }) =>
      notSameAs.flatMap(other => [pair(name, other), pair(other, name)]),
    ),
  )
  return {
    idOf,
    givenFor: spelling => ownerOf(idOf(spelling)),
    areApart: (one, other) => apart.size > 0 && apart.has(pair(one, other)),
  }
}

/** How a person or an organization is called, of the spellings that are one: as people say, else as most write it. */
export function nameAndAliases(
  spellings: string[],
  { givenFor }: Identities,
): { name: string; aliases: string[] } {
  const given = givenFor(spellings[0] ?? '')
  const name = given?.name ?? mostCommon(spellings) ?? ''
  const others = new Set([...spellings, ...(given?.aliases ?? [])])
  others.delete(name)
  return { name, aliases: [...others] }
}
