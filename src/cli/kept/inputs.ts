import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isPicture } from '../../read/pictures.ts'

/** Tells all that is in a folder, and what else is said, from anything else. */
export function inputsOf(folder: string, said: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(said))
  for (const path of filesIn(folder)) addFile(hash, { folder, path })
  return hash.digest('base64url')
}

function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries.map(({ parentPath, name }) => join(parentPath, name)).sort()
  } catch {
    // What is wrong with it is told when it is read.
    return []
  }
}

/** Of a picture, which can be large, it is enough when it was changed. */
function addFile(hash: Hash, { folder, path }: { folder: string; path: string }): void {
  const { size, mtimeMs, isText } = stateOf(path)
  hash.update(`\0${relative(folder, path)}\0${size}\0${isText ? '' : mtimeMs}\0`)
  if (isText) hash.update(readFileSync(path))
}

function stateOf(path: string) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return { size: 0, mtimeMs: 0, isText: false }
  return { size: stat.size, mtimeMs: stat.mtimeMs, isText: stat.isFile() && !isPicture(path) }
}
