import { type Dirent, existsSync, lstatSync, readFileSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { Memory } from '../report/memory.ts'
import { decode } from './decode.ts'
import { mostBytesOf, reportSize } from './sizes.ts'

/**
 * A text file with what is wrong with its bytes; an empty one when there is none. As long as the file on disk stays as
 * it is, memory gives the same one again.
 */
export function readText(path: string, memory: Memory): VFile {
  const { file, messages } = memory.recall('text', {
    of: path,
    inputs: stateOf(path),
    answer: () => {
      // Files are many and small: waiting for each takes longer than reading it.
      const file = refused(path) ?? decode(path, readFileSync(path))
      return { file, messages: [...file.messages] }
    },
  })
  // Those of an earlier build are not this one's.
  file.messages = [...messages]
  return file
}

/** The file without a text where there is none to read: it is not there, or larger than any that people write. */
function refused(path: string): VFile | null {
  const [, size] = stateOf(path)
  if (size !== undefined && size <= mostBytesOf(path)) return null
  const file = new VFile({ path, value: '' })
  if (size !== undefined) reportSize(file, size)
  return file
}

/** What changes whenever a file does; empty when there is no such file. No symbolic link is one. */
export function stateOf(path: string): number[] {
  // Below what is no folder, there is no file either.
  const stat = existsSync(path) ? lstatSync(path, { throwIfNoEntry: false }) : undefined
  return stat?.isFile() ? [stat.ino, stat.size, stat.mtimeMs, stat.ctimeMs] : []
}

/** Is told the path of a symbolic link, which is not followed: it can lead anywhere. */
export type OnLink = (path: string) => void

/** All regular files below a folder in a fixed order; hidden ones and symbolic links are left out. */
export async function walk(folder: string, onLink?: OnLink): Promise<string[]> {
  const paths = await Promise.all(
    (await list(folder, onLink)).map(entry => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? walk(path, onLink) : [path]
    }),
  )
  return paths.flat()
}

/** The folders and regular files in a folder, in a fixed order; hidden ones and symbolic links are left out. */
export async function list(folder: string, onLink?: OnLink): Promise<Dirent[]> {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
  const entries = isFolder ? await readdir(folder, { withFileTypes: true }) : []
  for (const entry of entries) if (entry.isSymbolicLink()) onLink?.(join(folder, entry.name))
  return entries
    .filter(entry => (entry.isDirectory() || entry.isFile()) && !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
