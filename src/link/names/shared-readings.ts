import { distinct, groupBy } from '../../text/groups.ts'
import type { Candidate } from './candidate.ts'
import type { Name } from './name.ts'
import { type Reading, readingsOf, type Way } from './readings.ts'

interface Read extends Reading {
  name: Name
}

/** Two ways to read names that make them look like one person's. */
interface Kind extends Pick<Candidate, 'usual'> {
  ways: [Way, Way]
  /** In words that follow "they differ by". */
  reason: (one: Read, other: Read) => string
  /** Which part of other people would differ in just this way; all, where it is missing. */
  chance?: (share: (word: string) => number, ...both: [Read, Read]) => number
}

/** Which part of people has a first name that begins with a given letter. */
const shareOfLetter = 0.07
/** A reading that more names have says nothing of any two of them. */
const mostAlike = 24

const aside = () => 'a nickname or another name beside it'
const oneWord = (_: Read, { own }: Read) => `“${own}”`
const twoWords = (one: Read, other: Read) => `“${one.own}”, “${other.own}”`
const rarest: Kind['chance'] = (share, one, other) => Math.min(share(one.own), share(other.own))

/** How usual each kind is was estimated from some 13,000 names of speakers. */
const kinds: Kind[] = [
  { ways: ['itself', 'itself'], usual: 0.3, reason: () => 'a title or what stands beside the name' },
  { ways: ['itself', 'aside'], usual: 0.3, reason: aside },
  { ways: ['aside', 'aside'], usual: 0.3, reason: aside },
  {
    ways: ['itself', 'joined'],
    usual: 0.3,
    reason: () => 'spaces',
    chance: (share, _, { own }) => share(own),
  },
  { ways: ['full', 'short'], usual: 0.05, reason: twoWords, chance: rarest },
  { ways: ['short', 'short'], usual: 0.01, reason: twoWords, chance: rarest },
  { ways: ['itself', 'no-initial'], usual: 0.1, reason: oneWord },
  { ways: ['itself', 'no-middle'], usual: 0.04, reason: oneWord },
  { ways: ['itself', 'no-last'], usual: 0.02, reason: oneWord },
  { ways: ['itself', 'no-first'], usual: 0.01, reason: oneWord },
  { ways: ['itself', 'initial'], usual: 0.06, reason: oneWord, chance: () => shareOfLetter },
]

/** Pairs of names that have a reading in common. */
export function sharedReadings(names: Name[]): Candidate[] {
  const read = names.flatMap(name => readingsOf(name).map(reading => ({ ...reading, name })))
  const shared = [...groupBy(read, ({ key }) => key).values()].filter(({ length }) => length > 1)
  return shared.flatMap(same => {
    const ofWay = groupBy(same, ({ way }) => way)
    return kinds.flatMap(kind => {
      const [one, other] = kind.ways.map(way => ofWay.get(way) ?? [])
      return one && other && one.length * other.length <= mostAlike ? pairsOf(kind, one, other) : []
    })
  })
}

function pairsOf(kind: Kind, ones: Read[], others: Read[]): Candidate[] {
  // "J. Smith" is nobody in particular where there are John and Jane.
  const choices = distinct(others, ({ own }) => own).length
  return ones.flatMap(one =>
    others
      .filter(other => one.name !== other.name && (one.own !== other.own || !one.own))
      .map(other => ({
        names: [one.name, other.name],
        reason: kind.reason(one, other),
        usual: kind.usual / (kind.ways[0] === 'itself' ? choices ** 2 : 1),
        shared: other.shared,
        chance: share => kind.chance?.(share, one, other) ?? 1,
      })),
  )
}
