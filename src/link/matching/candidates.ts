import { groupBy } from '../../text/groups.ts'
import type { Profile } from './profile.ts'
import { slipKeys } from './words.ts'

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

function* keysOfProfile({ title, fileTitles, links, speakers }: Profile): Iterable<string> {
  yield `title ${title.folded}`
  for (const part of title.parts) yield `title ${part}`
  for (const { key } of links) yield key
  for (const { id } of speakers) yield `speaker ${id}`
  const words = [title, ...fileTitles].flatMap(each => each.words)
  for (const { stem, text } of words) {
    yield `word ${stem}`
    for (const key of slipKeys(text)) yield `spelling ${key}`
  }
}
