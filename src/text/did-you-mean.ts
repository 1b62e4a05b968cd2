import { closestMatch } from 'leven'
import { once } from './remembered.ts'
import { isSlip, slipKeys } from './slips.ts'
import { fold } from './words.ts'

/** Says what a name that is not there may have been meant for: `; did you mean “place”?`, or nothing. */
export type Suggest = (name: string) => string

/** Among so few names, each one is compared; among more, those that a slip of one letter leads to are looked up. */
const few = 100
/** Longer ones are no names. */
const longest = 100

/** Makes suggestions among names, for many messages about the same ones: looks at the names once, when first asked. */
export function suggestAmong(candidates: Iterable<string>): Suggest {
  const nearest = nearestAmong(candidates)
  return name => suggestion(nearest(name))
}

/** A name as the end of a message. */
export function suggestion(name: string | undefined): string {
  return name === undefined ? '' : `; did you mean “${name}”?`
}

/** Says what one name may have been meant for, of some that are there. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  return suggestAmong(candidates)(name)
}

/** Finds the other name that one is most like, if it is like any. */
export function nearestAmong(candidates: Iterable<string>): (name: string) => string | undefined {
  const finder = once(() => finderAmong(candidates))
  return name => {
    const folded = foldName(name)
    const found = folded.length > longest ? undefined : finder()(folded)
    return found === name ? undefined : found
  }
}

/** Names that are signs alone are themselves. */
function foldName(name: string): string {
  return fold(name) || name
}

function finderAmong(candidates: Iterable<string>): (folded: string) => string | undefined {
  const named = [...candidates].map(name => [foldName(name), name] as const)
  const byFolded = new Map(named.filter(([folded]) => folded.length <= longest))
  const all = [...byFolded.keys()]
  const byKey = new Map(all.flatMap(folded => [...slipKeys(folded)].map(key => [key, folded] as const)))
  const slipOf = (folded: string) =>
    [...slipKeys(folded)].map(key => byKey.get(key) ?? '').find(other => isSlip(folded, other))
  const closest = (folded: string) =>
    all.length > few ? '' : closestMatch(folded, all, { maxDistance: mostSlips(folded) })
  return folded => byFolded.get(folded) ?? byFolded.get(slipOf(folded) ?? closest(folded) ?? '')
}

/** How many letters may be wrong in a name. */
function mostSlips({ length }: string): number {
  return length < 3 ? 0 : Math.ceil(length / 4)
}
