/**
 * `npm run schemas`: writes the JSON Schemas of the YAML files of a content folder, for editors, into `schemas/`.
 *
 *     node bin/run.js scripts/schemas.ts
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { schemaFiles } from './json-schemas.ts'

const root = join(import.meta.dirname, '..')

for (const [path, text] of schemaFiles()) {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}
