/** Chance that is the same for the same seed. */
export interface Random {
  /** A whole number from 0 on, below a limit. */
  below(limit: number): number
  /** One of some; throws a RangeError where there is none. */
  pick<Value>(some: readonly Value[]): Value
}

/** Makes chance of a seed and a number, so that the hundredth of a row can be had without those before it. */
export function randomOf(seed: number, number: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick(some) {
      const index = below(some.length)
      if (index >= some.length) throw new RangeError('Nothing to pick from')
      return some[index] as (typeof some)[number]
    },
  }
}
