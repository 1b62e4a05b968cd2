import type { VFile } from 'vfile'
import { isNode, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml'
import type { z } from 'zod'
import { report } from '../report/report.ts'

/** Facts of a YAML file, and where in the file each of them stands. */
export interface Facts<Schema> {
  value: Schema
  /** The place of the value at a path of keys, for diagnostics. */
  placeOf(path: PropertyKey[]): { line: number; column: number } | undefined
}

/**
 * Reads a YAML file against its schema. Malformed YAML and facts that the schema does not allow become errors on
 * the file; the facts are then those of an empty file, so that all other diagnostics can still be told.
 */
export function readFacts<Schema extends z.ZodType>(file: VFile, schema: Schema): Facts<z.infer<Schema>> {
  const lines = new LineCounter()
  const yaml = parseDocument(String(file), { lineCounter: lines, maxAliasCount: 100 } as object)
  const placeOf = (path: PropertyKey[]) => placeInYaml(yaml, path, lines)
  for (const problem of yaml.errors) {
    const { line, col } = lines.linePos(problem.pos[0])
    report(file, `Unexpected YAML: ${firstSentence(problem.message)}`, {
      rule: 'yaml-is-well-formed',
      place: { line, column: col },
    })
  }
  const result = schema.safeParse(yaml.errors.length ? {} : (yaml.toJS({ maxAliasCount: 100 }) ?? {}))
  if (result.success) return { value: result.data, placeOf }
  for (const issue of result.error.issues) {
    const name = issue.path.map(String).join('.') || 'the file'
    report(file, `Unexpected value of ${name}: ${issue.message}`, {
      rule: 'facts-match-schema',
      place: placeOf(issue.path) ?? { line: 1, column: 1 },
    })
  }
  return { value: schema.parse({}), placeOf }
}

/** The place of the innermost node of a path that exists. */
function placeInYaml(yaml: YamlDocument, path: PropertyKey[], lines: LineCounter) {
  for (let length = path.length; length >= 0; length--) {
    const node = length ? yaml.getIn(path.slice(0, length), true) : yaml.contents
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0])
      return { line, column: col }
    }
  }
  return undefined
}

/** The `yaml` package adds an excerpt after its message; the report has its own. */
function firstSentence(message: string): string {
  return message.split(/ at line |:?\n/)[0] ?? message
}
