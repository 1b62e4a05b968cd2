import type { VFile } from 'vfile'
import * as z from 'zod'
import { type Place, report } from '../report/report.ts'
import { groupBy } from '../text/groups.ts'
import { readYaml, type Yaml } from '../text/yaml.ts'

/** Keys and indexes that lead to a value. */
export type Path = PropertyKey[]

/** A value of a JSON file, and where it stands. */
export interface Part {
  value: unknown
  path: Path
}

/** A JSON file, read. */
export interface Json {
  file: VFile
  value: unknown
  /** Where in the file a value stands. */
  placeOf(path: Path): Place | undefined
}

/** Reads JSON; null, and an error on the file, if it is none. */
export function readJson(file: VFile): Json | null {
  // Places are looked for only when there is something to say, as that takes longer than all else.
  let yaml: Yaml | null = null
  const places = () => {
    yaml ??= readYaml(String(file))
    return yaml
  }
  try {
    return { file, value: JSON.parse(String(file)), placeOf: path => places().placeOf(path) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    report(file, `Unexpected JSON: ${reason}, expected a programme`, {
      rule: 'programme-is-readable',
      place: places().problem?.place,
    })
    return null
  }
}

/** A text, or a number as a text; of a text in several languages, the first. */
export const text = z
  .union([z.string(), z.number().transform(String), z.record(z.string(), z.string()).transform(firstOf)])
  .nullish()
  .transform(value => value ?? null)

function firstOf(texts: Record<string, string>): string | null {
  return Object.values(texts)[0] ?? null
}

/** A list; null is an empty one. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform(items => items ?? [])

/**
 * Reads a part of a JSON file against its schema. What the schema does not allow becomes a warning, and the rest is
 * read without it, be it the other items of a list; null, and an error, if nothing can be read. All keys of the schema must be optional.
 */
export function readPart<Schema extends z.ZodType>(
  json: Json,
  schema: Schema,
  { value, path }: Part,
): z.infer<Schema> | null {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const isWhollyWrong = result.error.issues.some(issue => !issue.path.length)
  if (typeof value !== 'object' || value === null || isWhollyWrong) {
    return refuse(json, path, 'names with values')
  }
  for (const { path: inner, message } of result.error.issues) {
    const place = json.placeOf([...path, ...inner])
    report(json.file, `Unexpected ${inner.join('.')}: ${message}`, { rule: 'session-fact-is-usable', place })
  }
  return schema.parse(
    without(
      value,
      result.error.issues.map(issue => toDrop(issue.path)),
    ),
  )
}

/** The path to what has to go where something is wrong: the innermost item of a list, else the whole fact. */
function toDrop(path: Path): Path {
  return path.slice(0, path.findLastIndex(key => typeof key === 'number') + 1 || 1)
}

/** A value without what the paths lead to. */
function without(value: unknown, paths: Path[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  const inner = groupBy(paths, ([key]) => String(key))
  const left = Object.entries(value).flatMap(([key, part]) => {
    const rest = inner.get(key)?.map(([, ...keys]) => keys) ?? []
    return rest.some(keys => !keys.length) ? [] : [[key, rest.length ? without(part, rest) : part] as const]
  })
  return Array.isArray(value) ? left.map(([, part]) => part) : Object.fromEntries(left)
}

/** The items of a list; null is an empty one, and anything else an error. */
export function itemsOf(json: Json, { value, path }: Part): Part[] {
  if (Array.isArray(value)) return value.map((item, index) => ({ value: item, path: [...path, index] }))
  if (value !== null && value !== undefined) refuse(json, path, 'a list')
  return []
}

function refuse(json: Json, path: Path, expected: string): null {
  const name = path.map(String).join('.') || 'value'
  report(json.file, `Unexpected ${name}, expected ${expected}`, {
    rule: 'session-is-usable',
    place: json.placeOf(path),
  })
  return null
}
