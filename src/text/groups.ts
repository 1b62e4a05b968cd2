/** Values by key, in the order in which the keys first appear. */
export function groupBy<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** What is said most often, the first one where several are; null when nothing is said. */
export function mostCommon<Value extends string>(values: Iterable<Value | null>): Value | null {
  const counts = new Map<Value, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: Value | null = null
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value
  return best
}

/** Values without repetition, by key. */
export function distinct<Value>(values: Iterable<Value>, keyOf: (value: Value) => string): Value[] {
  return [...groupBy(values, keyOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]))
}
