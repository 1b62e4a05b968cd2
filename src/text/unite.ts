import { groupBy } from './groups.ts'

/** Values in groups: those that share a key, directly or through others; all in the order in which they come. */
export function unite<Value>(values: Iterable<Value>, keysOf: (value: Value) => Iterable<string>): Value[][] {
  const parents: number[] = []
  const rootOf = (index: number): number => {
    let root = index
    for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) {
      // Ways are made shorter as they are gone, so that none stays long.
      parents[root] = parents[parent] ?? parent
      root = parent
    }
    return root
  }
  const firstWith = new Map<string, number>()
  const all = [...values].map((value, index) => {
    parents.push(index)
    for (const key of keysOf(value)) {
      const [one, other] = [rootOf(firstWith.get(key) ?? index), rootOf(index)]
      parents[Math.max(one, other)] = Math.min(one, other)
      firstWith.set(key, Math.min(one, other))
    }
    return { value, index }
  })
  const groups = groupBy(all, ({ index }) => String(rootOf(index)))
  return [...groups.values()].map(group => group.map(({ value }) => value))
}
