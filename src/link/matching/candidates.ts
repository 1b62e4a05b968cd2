import type { Profile } from './profile.ts'

/** Finds, for a profile, those that it can be the same as. */
export interface Candidates<Item> {
  of(profile: Profile): Item[]
}

/** Longer lists say nothing: words that are in most titles, a speaker who is on stage all day. */
const longestList = 60

/** An index of profiles by their links, titles, rare words and speakers, so that not all pairs need be compared. */
export function indexOf<Item>(items: Iterable<Item>, profileOf: (item: Item) => Profile): Candidates<Item> {
  const lists = new Map<string, Item[]>()
  for (const item of items)
    for (const key of keysOfProfile(profileOf(item))) {
      const list = lists.get(key)
      if (list) list.push(item)
      else lists.set(key, [item])
    }
  return {
    of: profile => {
      const found = new Set<Item>()
      for (const key of keysOfProfile(profile)) {
        const list = lists.get(key) ?? []
        if (list.length <= longestList) for (const item of list) found.add(item)
      }
      return [...found]
    },
  }
}

/** Each once. */
function keysOfProfile({ keys, speakers }: Profile): Set<string> {
  const all = new Set(keys)
  for (const { id } of speakers) all.add(`speaker ${id}`)
  return all
}
