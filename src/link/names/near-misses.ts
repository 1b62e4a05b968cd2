import { frequenciesOf } from './frequencies.ts'
import { readName } from './name.ts'
import { groupNames } from './same-name.ts'
import { sharedReadings } from './shared-readings.ts'
import { slipsIn } from './slips.ts'

/** Two spellings that are probably one person's. */
export interface NearMiss {
  names: [string, string]
  /** In words that follow "they differ by". */
  reason: string
  /** How likely they are one person's, from 0 to 1. */
  score: number
}

/** What is less likely is not worth anybody's time. */
const leastScore = 0.65

/** Pairs of names that probably are one person's, the likeliest first. Names of one group are no pair. */
export function nearMissesOf(spellings: Iterable<string>): NearMiss[] {
  const groups = groupNames(spellings)
  const groupOf = new Map(groups.flatMap((group, index) => group.map(spelling => [spelling, index])))
  const names = groups.map(group => group.map(readName))
  const { strangers, share } = frequenciesOf(names.map(group => group.flatMap(({ words }) => words)))
  const best = new Map<string, NearMiss>()
  for (const { names: pair, reason, ...evidence } of [
    ...sharedReadings(names.flat()),
    ...slipsIn(names.flat()),
  ]) {
    const [one, other] = pair.map(({ spelling }) => groupOf.get(spelling) ?? 0).sort((a, b) => a - b)
    if (one === other) continue
    const odds = evidence.usual / (strangers(evidence.shared) * evidence.chance(share))
    const score = odds / (1 + odds)
    const key = `${one} ${other}`
    if (score < leastScore || score <= (best.get(key)?.score ?? 0)) continue
    best.set(key, { names: [pair[0].spelling, pair[1].spelling], reason, score })
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}
