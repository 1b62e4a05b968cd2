import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as z from 'zod'

const packageSchema = z.object({ version: z.string() })
const { resolve } = createRequire(import.meta.url)

/** The folder of an installed package; looked for as a folder, as few packages export what tells of themselves. */
export function folderOf(name: string): string {
  const folders = (resolve.paths(name) ?? []).map(folder => join(folder, name))
  const folder = folders.find(path => existsSync(join(path, 'package.json')))
  if (!folder) throw new Error(`Unexpected absence of ${name}, expected it among the installed packages`)
  return folder
}

/** The version of an installed package. */
export function versionOf(name: string): string {
  const text = readFileSync(join(folderOf(name), 'package.json'), 'utf8')
  return packageSchema.parse(JSON.parse(text)).version
}
