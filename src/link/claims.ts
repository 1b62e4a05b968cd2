import type { NameFacts } from '../model/facts.ts'
import type { KnownNames } from '../read/facts-files.ts'
import { report } from '../report/report.ts'

/** What names are told apart by: what people say of them, and the keys that spellings of one name share. */
export interface NameSources {
  known: KnownNames
  keysOf(name: string): string[]
}

/** Tells whose a spelling is: the entry that claims it, by its very letters or by one of its keys. */
export function claimsOf({ known, keysOf }: NameSources): (spelling: string) => NameFacts | null {
  const exact = new Map<string, NameFacts>()
  const byKey = new Map<string, NameFacts>()
  const ownerOf = (spelling: string) =>
    exact.get(spelling) ?? keysOf(spelling).flatMap(key => byKey.get(key) ?? [])[0] ?? null
  known.value.forEach((entry, index) => {
    const places = [['name'], ...entry.aliases.map((_, at) => ['aliases', at])]
    ;[entry.name, ...entry.aliases].forEach((spelling, at) => {
      const owner = ownerOf(spelling)
      const isExact = exact.has(spelling)
      if (owner && owner !== entry && (isExact || !areApart(owner, entry)))
        reportTwoOwners(known, { spelling, owner, path: [index, ...(places[at] ?? [])] })
      if (!exact.has(spelling)) exact.set(spelling, entry)
      for (const key of keysOf(spelling)) if (!byKey.has(key)) byKey.set(key, entry)
    })
  })
  for (const other of known.value.flatMap(({ notSameAs }) => notSameAs)) {
    // Without an entry of its own it would be taken for the name that it is said not to be.
    if (!exact.has(other) && ownerOf(other)) exact.set(other, { name: other, aliases: [], notSameAs: [] })
  }
  return ownerOf
}

function areApart(one: NameFacts, other: NameFacts): boolean {
  return one.notSameAs.includes(other.name) || other.notSameAs.includes(one.name)
}

interface Conflict {
  spelling: string
  owner: NameFacts
  path: PropertyKey[]
}

function reportTwoOwners({ file, placeOf }: KnownNames, { spelling, owner, path }: Conflict): void {
  const reason =
    spelling === owner.name
      ? `Unexpected second entry of “${spelling}”, expected one with all that is said of it`
      : `Unexpected name “${spelling}”, which is “${owner.name}” too; expected it in one entry`
  report(file, reason, {
    rule: 'name-has-one-owner',
    place: placeOf(path),
  })
}
