import type { NameFacts } from '../model/facts.ts'
import type { Memory } from '../report/memory.ts'
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

/** What names are told apart by, and where it is kept which are one. */
export interface IdentitySources extends NameSources {
  memory: Memory
  /** What kind of names they are. */
  kind: string
}

/** Groups spellings by names; a name that two entries claim is an error on their file. */
export function identitiesOf(spellings: ReadonlySet<string>, sources: IdentitySources): Identities {
  const { known, memory, kind } = sources
  const ownerOf = claimsOf(sources)
  const ids = memory.recall(kind, {
    inputs: [known.value, ...spellings],
    answer: () => idsOf(spellings, { ...sources, ownerOf }),
    keptBy: () => JSON.stringify([known.value, ...spellings]),
  })
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

/** The spelling that stands for all of its group, by spelling. */
function idsOf(
  spellings: ReadonlySet<string>,
  { known, keysOf, ownerOf }: NameSources & { ownerOf: ReturnType<typeof claimsOf> },
): Map<string, string> {
  const keysOfSpelling = (spelling: string) => {
    const owner = ownerOf(spelling)
    // What others share with it by its keys is one with it; keys that are claimed lead to their owner by themselves.
    const free = owner ? keysOf(spelling).filter(key => !ownerOf(key)) : keysOf(spelling)
    return [...(owner ? [`of ${owner.name}`] : []), ...free]
  }
  const named = known.value.flatMap(({ name, aliases, notSameAs }) => [name, ...aliases, ...notSameAs])
  const groups = unite(new Set([...named, ...spellings]), keysOfSpelling)
  return new Map(groups.flatMap(group => group.map(spelling => [spelling, group[0] ?? spelling])))
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
