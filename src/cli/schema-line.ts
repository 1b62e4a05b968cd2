import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { YamlFileName } from '../model/yaml-files.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The first line of a YAML file that tells editors its JSON Schema, with its line end. Empty for a file outside the
 * project: a path to the schema would hold on this machine alone.
 */
export function schemaLine(file: string, schema: YamlFileName): string {
  const path = resolve(file)
  if (!path.startsWith(resolve(project) + sep)) return ''
  const toSchema = relative(dirname(path), resolve(project, 'schemas', `${schema}.json`))
  return `# yaml-language-server: $schema=${toSchema.split(sep).join('/')}\n`
}
