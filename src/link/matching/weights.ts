import { groupBy } from '../../text/groups.ts'
import type { Identities } from '../identities.ts'
import type { WhoIsWho } from '../people.ts'
import type { Profile } from './profile.ts'
import { isSlip, type Rarity, rarityIn } from './words.ts'

/** What evidence is weighed with: how rare words are among the titles, texts and organizations of an event. */
export interface Weights {
  titles: Rarity
  texts: Rarity
  /** By the key of an organization's name. */
  organizations: Rarity
  /** Whether a link leads to one session only, and stands in one note only of each write-up. */
  isTelling(key: string): boolean
  /** The words of the texts that a word may be a slip of, or that may be slips of it. */
  slipsOf(stem: string): string[]
  people: Identities
}

/** Counts what all accounts of an event tell. */
export function weightsOf(profiles: Profile[], { people }: WhoIsWho): Weights {
  const notes = profiles.filter(({ writeUp }) => writeUp !== null)
  const several = new Set<string>()
  const uses = new Set<string>()
  for (const { linkKeys, writeUp } of profiles)
    for (const key of linkKeys) {
      const use = `${writeUp} ${key}`
      if (uses.has(use)) several.add(key)
      uses.add(use)
    }
  return {
    titles: rarityIn(profiles.map(({ title }) => title.stems)),
    texts: rarityIn(notes.map(({ stems }) => stems)),
    organizations: rarityIn(profiles.map(({ organizations }) => organizations.map(({ id }) => id))),
    isTelling: key => !several.has(key),
    slipsOf: slipFinder(notes),
    people,
  }
}

/** Words are compared with those of the same first letter, and not again for each text that has them. */
function slipFinder(notes: Profile[]): Weights['slipsOf'] {
  const stems = new Set<string>()
  for (const note of notes) for (const stem of note.stems) stems.add(stem)
  const byLetter = groupBy(stems, ([letter = '']) => letter)
  const known = new Map<string, string[]>()
  return stem => {
    const found = known.get(stem) ?? (byLetter.get(stem[0] ?? '') ?? []).filter(other => isSlip(other, stem))
    known.set(stem, found)
    return found
  }
}
