import type { VFile } from 'vfile'
import type { z } from 'zod'
import { report } from '../report/report.ts'
import { readYaml, type Yaml } from '../text/yaml.ts'
import { expectationOf, nameOfPlace } from './issues.ts'

/** Facts of a YAML file, and where in the file each of them stands. */
export interface Facts<Value> extends Pick<Yaml, 'placeOf' | 'placeOfKey'> {
  value: Value
}

/**
 * Reads a YAML file against its schema. Malformed YAML and facts that the schema does not allow become errors on
 * the file; the facts are then those of an empty file, so that all other diagnostics can still be told.
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
  const result = schema.safeParse(yaml.value ?? undefined)
  if (result.success) return { value: result.data, placeOf, placeOfKey }
  for (const issue of result.error.issues) reportIssue(file, issue, yaml)
  return { value: schema.parse(undefined), placeOf, placeOfKey }
}

function reportIssue(file: VFile, issue: z.core.$ZodIssue, { placeOf, placeOfKey }: Yaml): void {
  const rule = 'facts-match-schema'
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const place = placeOfKey([...issue.path, key])
      report(file, `Unexpected key “${key}”, expected one that ${docsOf(file)} names`, { rule, place })
    }
    return
  }
  const reason = `Unexpected value of ${nameOfPlace(issue.path)}, ${expectationOf(issue)}`
  report(file, reason, { rule, place: placeOf(issue.path) })
}

/** Where it is written down what a file may say. */
function docsOf({ basename }: VFile): string {
  if (basename === 'corrections.yaml') return 'docs/write-ups.md'
  return ['event.yaml', 'programme.yaml'].includes(basename ?? '') ? 'docs/event.md' : 'docs/content.md'
}
