import { createHash, type Hash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
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
  for (const entry of await list(folder)) await addEntry(hash, entry, join(folder, entry.name))
  hash.update('/')
}

/** Of a picture, which can be large, it is enough when it was changed. */
async function addEntry(hash: Hash, entry: Dirent, path: string): Promise<void> {
  const { size, mtimeMs } = await stat(path)
  hash.update(`\0${entry.name}\0`)
  if (entry.isDirectory()) await addFolder(hash, path)
  else if (isPicture(path)) hash.update(`${size} ${mtimeMs}\0`)
  else hash.update(`${size}\0`).update(await readFile(path))
}
