import { groupBy } from '../../text/groups.ts'
import { slipPairs } from '../../text/slips.ts'
import { tidy } from '../../text/words.ts'
import type { NearMiss } from './near-misses.ts'
import { organizationKey, wordsIn } from './organization-names.ts'

/** Words that can stand behind a firm's name, and can be another firm's. */
const additions = new Set(
  'communications company consulting data group international labs networks se software solutions systems technologies technology'.split(
    ' ',
  ),
)
/** Shorter names differ by a letter because they are different names. */
const shortestSlip = 7

/** Pairs of organizations' names that probably are one organization's; each comes with what they differ by. */
export function organizationNearMisses(names: Iterable<string>): NearMiss[] {
  const byKey = groupBy(new Set(names), organizationKey)
  const spellings = [...byKey.values()].flat()
  return [...spellings.flatMap(name => otherWays(name, byKey)), ...slips(byKey)].sort(
    (a, b) => b.score - a.score,
  )
}

/** A name without what it says beside or behind it, and as its initials, where another name is just that. */
function otherWays(name: string, byKey: ReadonlyMap<string, string[]>): NearMiss[] {
  const words = wordsIn(name)
  const last = words.at(-1) ?? ''
  const ways = [
    { other: tidy(name).replace(/ ?\([^()]*\)$/, ''), reason: 'what is in brackets', score: 0.9 },
    { other: additions.has(last) ? words.slice(0, -1).join('') : '', reason: `“${last}”`, score: 0.8 },
    { other: initialsOf(words), reason: 'initials for words', score: 0.85 },
  ]
  return ways.flatMap(({ other, reason, score }) => {
    const key = organizationKey(other)
    const found = key && key !== organizationKey(name) ? byKey.get(key)?.[0] : undefined
    return found === undefined ? [] : [{ names: [found, name], reason, score }]
  })
}

/** "CNCF" for the Cloud Native Computing Foundation; empty for names of two words, as too many share their initials. */
function initialsOf(words: string[]): string {
  const telling = words.filter(word => !['and', 'for', 'of', 'the'].includes(word))
  return telling.length > 2 ? telling.map(([initial]) => initial).join('') : ''
}

function slips(byKey: ReadonlyMap<string, string[]>): NearMiss[] {
  const long = [...byKey.keys()].filter(key => key.length >= shortestSlip && !/\p{N}/u.test(key))
  return slipPairs(long).flatMap(([one, other]) => {
    const [a, b] = [byKey.get(one)?.[0], byKey.get(other)?.[0]]
    return a && b ? [{ names: [a, b], reason: 'one letter', score: 0.8 }] : []
  })
}
