import { groupNames } from '../link/names/same-name.ts'
import { uniqueSlugs } from '../text/slugs.ts'

/** The ids of those who wrote write-ups, by name: slugs, one for all spellings that are one person's. */
export function authorIdsOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const unique = uniqueSlugs()
  return new Map(
    groupNames(names).flatMap(spellings => {
      const id = unique(spellings[0] ?? '')
      return spellings.map(name => [name, id] as const)
    }),
  )
}
