import { groupBy } from '../../text/groups.ts'
import type { Profile } from './profile.ts'

/** Finds, for a profile, those that it can be the same as. */
export interface Candidates<Item> {
  of(profile: Profile): Item[]
}

/** Longer lists say nothing: words that are in most titles, a speaker who is on stage all day. */
const longestList = 60

/** An index of profiles by their links, titles, rare words and speakers, so that not all pairs need be compared. */
export function indexOf<Item>(items: Iterable<Item>, profileOf: (item: Item) => Profile): Candidates<Item> {
  const entries = [...items].flatMap(item => [...keysOfProfile(profileOf(item))].map(key => ({ key, item })))
  const lists = groupBy(entries, ({ key }) => key)
  return {
    of: profile => {
      const found = [...keysOfProfile(profile)]
        .map(key => lists.get(key) ?? [])
        .filter(({ length }) => length <= longestList)
      return [...new Set(found.flat().map(({ item }) => item))]
    },
  }
}

function* keysOfProfile({ keys, speakers }: Profile): Iterable<string> {
  yield* keys
  for (const { id } of speakers) yield `speaker ${id}`
}
