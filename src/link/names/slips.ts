import { groupBy } from '../../text/groups.ts'
import { areWithinSlips, isSlip, slipPairs } from '../../text/slips.ts'
import type { Candidate } from './candidate.ts'
import type { Name } from './name.ts'
import { mostWords } from './readings.ts'
import { keyOf } from './same-name.ts'

/** How many people's names somebody once wrote with a slip. */
const slipped = 0.03
/** How much less likely two given slips are than one. */
const secondSlip = 1 / 40
/** Shorter words that differ by two letters are different words. */
const shortestDoubleSlip = 6
const mostCompared = 8

/** A word of a name, and the others. */
interface Place {
  name: Name
  word: string
  shared: string[]
}

/** Pairs of names of which one word differs by a slip, or by two where it is long and few share the other words. */
export function slipsIn(names: Name[]): Candidate[] {
  const places = names.flatMap(name => (name.words.length > mostWords ? [] : placesIn(name)))
  return [...groupBy(places, ({ shared }) => keyOf(shared)).values()].flatMap(same => {
    if (same.length < 2) return []
    const ofWord = groupBy(same, ({ word }) => word)
    const words = [...ofWord.keys()]
    return [...slipPairs(words), ...doubleSlipPairs(words)].flatMap(([one, other]) => {
      const [a, b] = [ofWord.get(one)?.[0], ofWord.get(other)?.[0]]
      return a && b ? [candidateOf(a, b)] : []
    })
  })
}

function placesIn(name: Name): Place[] {
  return name.words.flatMap((word, at) =>
    canHaveSlip(word) ? [{ name, word, shared: name.words.toSpliced(at, 1) }] : [],
  )
}

/** Numbers are told apart by a digit, and names of scripts without case have so few letters that each of them counts. */
function canHaveSlip(word: string): boolean {
  return word.length > 2 && !/\p{N}/u.test(word) && word.toUpperCase() !== word
}

/** Pairs of long words that differ by two slips, where there are so few that all can be compared. */
function doubleSlipPairs(words: string[]): [string, string][] {
  const long = words.filter(({ length }) => length >= shortestDoubleSlip)
  if (long.length > mostCompared) return []
  return long.flatMap((one, index) =>
    long
      .slice(index + 1)
      .filter(other => one[0] === other[0] && !isSlip(one, other) && areWithinSlips(one, other, { most: 2 }))
      .map((other): [string, string] => [one, other]),
  )
}

function candidateOf(a: Place, b: Place): Candidate {
  const isOne = isSlip(a.word, b.word)
  return {
    names: [a.name, b.name],
    reason: `${isOne ? 'one letter' : 'two letters'}: “${a.word}”, “${b.word}”`,
    usual: (slipped / (8 * a.word.length)) * (isOne ? likeliness(a.word, b.word) : secondSlip),
    shared: a.shared,
    chance: share => Math.min(share(a.word), share(b.word)),
  }
}

/** How much likelier a slip is than any other: "Anna" and "Ana" more, "Paul" and "Paula", "Mario" and "Maria" less. */
function likeliness(a: string, b: string): number {
  const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length)
  if (withoutDoubles(a) === withoutDoubles(b) || keyOf([...a]) === keyOf([...b])) return 3
  const differsAtEnd = long.slice(0, -1) === short || a.slice(0, -1) === b.slice(0, -1)
  if (differsAtEnd && /[aeo]$/.test(long)) return 0.1
  return a[0] === b[0] ? 1 : 0.5
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1/gu, '$1').replaceAll('y', 'i')
}
