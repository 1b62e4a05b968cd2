import type * as z from 'zod'

type Issue = z.core.$ZodIssue

/** One after the other may come to light; nobody nests facts deeper. */
const mostRounds = 10

/**
 * What a schema makes of a value without what is wrong in it. A list with something wrong is left out as a whole, so
 * that its entries keep their numbers; where nothing is left, it is what the schema makes of an empty file.
 */
export function withoutWrong<Schema extends z.ZodType>(value: unknown, schema: Schema): z.infer<Schema> {
  const left = { facts: structuredClone(value) }
  for (let round = 0; round < mostRounds; round++) {
    const result = schema.safeParse(left.facts)
    if (result.success) return result.data
    for (const path of result.error.issues.flatMap(wrongPaths)) remove(left, ['facts', ...path])
  }
  return schema.parse(undefined)
}

function wrongPaths(issue: Issue): PropertyKey[][] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : [issue.path]
}

/** Takes out what is at a path; where it is not there, what lacks it; where it is in a list, the list. */
function remove(from: object, [key, ...below]: PropertyKey[]): void {
  if (key === undefined || !hasKey(from, key)) return
  const value = from[key]
  const [next] = below
  const isHolder = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (next !== undefined && isHolder && hasKey(value, next)) remove(value, below)
  else delete from[key]
}

function hasKey<Key extends PropertyKey>(value: object, key: Key): value is Record<Key, unknown> {
  return Object.hasOwn(value, key)
}
