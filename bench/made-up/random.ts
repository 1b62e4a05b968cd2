/** Numbers and choices that are the same at every run. */
export interface Random {
  /** From 0 up to, not including, 1. */
  number(): number
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number
  /** One of the values; the higher the skew, the more often one of the first. */
  pick<Value>(values: readonly [Value, ...Value[]], skew?: number): Value
  /** Whether something happens that does so with this probability. */
  chance(probability: number): boolean
}

/** Mulberry32: random numbers from a seed. */
export function seeded(seed: number): Random {
  let state = seed
  const number = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(number() * limit)
  return {
    number,
    below,
    pick: (values, skew = 1) => values[Math.floor(values.length * number() ** skew)] ?? values[0],
    chance: probability => number() < probability,
  }
}
