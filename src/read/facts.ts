import type { VFile } from 'vfile'
import type * as z from 'zod'
import { report } from '../report/report.ts'
import { reportTurn } from '../report/turns.ts'
import { nearestAmong, suggestAmong } from '../text/did-you-mean.ts'
import { withoutTurnsIn } from '../text/directions.ts'
import { readYaml, type Yaml } from '../text/yaml.ts'
import { expectationOf, innermost, nameOfPlace } from './issues.ts'
import { type KeysAt, knownKeysOf } from './known-keys.ts'
import { withoutWrong } from './without-wrong.ts'

/** Facts of a YAML file, and where in the file each of them stands. */
export interface Facts<Value> extends Pick<Yaml, 'placeOf' | 'placeOfKey'> {
  value: Value
}

/**
 * Reads a YAML file against its schema. Malformed YAML and facts that the schema does not allow become errors on
 * the file; the facts are then what is right in it, so that all else can still be told and previewed.
 */
export function readFacts<Schema extends z.ZodType>(file: VFile, schema: Schema): Facts<z.infer<Schema>> {
  const yaml = readYaml(String(file))
  const { problem, placeOf, placeOfKey } = yaml
  if (problem) {
    report(file, `Unexpected YAML: ${problem.message}; expected what ${docsOf(file)} shows`, {
      rule: 'yaml-is-well-formed',
      place: problem.place,
    })
  }
  const value = withoutTurnsIn(yaml.value, ({ character, path }) =>
    reportTurn(file, character, placeOf(path)),
  )
  const result = schema.safeParse(value ?? undefined, { reportInput: true })
  if (result.success) return { value: result.data, placeOf, placeOfKey }
  const keysAt = knownKeysOf(schema)
  const issues = result.error.issues.flatMap(innermost)
  const meant = new Set(issues.flatMap(issue => meantKeys(issue, keysAt)))
  for (const issue of issues)
    if (!isMissing(issue) || !meant.has(pathKey(issue.path))) reportIssue(file, issue, { ...yaml, keysAt })
  return { value: withoutWrong(value, schema), placeOf, placeOfKey }
}

function reportIssue(
  file: VFile,
  issue: z.core.$ZodIssue,
  { placeOf, placeOfKey, keysAt }: Yaml & { keysAt: KeysAt },
): void {
  const rule = 'facts-match-schema'
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path)
    const suggest = suggestAmong(known)
    for (const key of issue.keys) {
      const place = placeOfKey([...issue.path, key])
      report(file, `Unexpected key “${key}”, expected one of ${known.join(', ')}${suggest(key)}`, {
        rule,
        place,
      })
    }
    return
  }
  const what = isMissing(issue) ? 'absence' : 'value'
  const reason = `Unexpected ${what} of ${nameOfPlace(issue.path)}, ${expectationOf(issue)}`
  report(file, reason, { rule, place: placeOf(issue.path) })
}

/** The keys that were probably meant by unknown ones; that those are missing is the same fault. */
function meantKeys(issue: z.core.$ZodIssue, keysAt: KeysAt): string[] {
  if (issue.code !== 'unrecognized_keys') return []
  const nearest = nearestAmong(keysAt(issue.path))
  return issue.keys.map(key => pathKey([...issue.path, nearest(key) ?? '']))
}

function pathKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('\n')
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.message.endsWith('received undefined')
}

/** Where it is written down what a file may say. */
function docsOf({ basename }: VFile): string {
  if (basename === 'corrections.yaml') return 'docs/write-ups.md'
  return ['event.yaml', 'programme.yaml'].includes(basename ?? '') ? 'docs/event.md' : 'docs/content.md'
}
