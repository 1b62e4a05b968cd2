import { createHash, type Hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { list } from '../../read/files.ts'
import { isPicture } from '../../read/pictures.ts'

/** Tells all that is read of a folder, and what else is said, from anything else. */
export async function inputsOf(folder: string, said: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(said))
  await addFolder(hash, folder)
  return hash.digest('base64url')
}

async function addFolder(hash: Hash, folder: string): Promise<void> {
  for (const entry of await list(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await addFolder(hash.update(`\0${entry.name}\0`), path)
    else addFile(hash, entry.name, path)
  }
  hash.update('/')
}

/** Of a picture, which can be large, it is enough when it was changed. */
function addFile(hash: Hash, name: string, path: string): void {
  // Files are many and small: waiting for each takes longer than reading it.
  const { size, mtimeMs } = statSync(path)
  hash.update(`\0${name}\0${size}\0`).update(isPicture(path) ? `${mtimeMs}` : readFileSync(path))
}
