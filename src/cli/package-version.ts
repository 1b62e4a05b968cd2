import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'

const packageSchema = z.object({ version: z.string() })
const { resolve } = createRequire(import.meta.url)

/** The version of an installed package; found by its folder, as few packages export what tells of themselves. */
export function versionOf(name: string): string {
  const files = (resolve.paths(name) ?? []).map(folder => join(folder, name, 'package.json'))
  const file = files.find(path => existsSync(path))
  if (!file) throw new Error(`Unexpected absence of ${name}, expected it among the installed packages`)
  return packageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).version
}
