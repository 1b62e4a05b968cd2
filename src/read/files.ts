import { type Dirent, existsSync, statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { Memory } from '../report/memory.ts'
import { decode } from './decode.ts'

/**
 * A text file with what is wrong with its bytes; an empty one when there is none. As long as the file on disk stays as
 * it is, memory gives the same one again.
 */
export async function readText(path: string, memory: Memory): Promise<VFile> {
  const { file, messages } = await memory.recall('text', {
    of: path,
    inputs: stateOf(path),
    answer: async () => {
      const file = stateOf(path).length ? decode(path, await readFile(path)) : new VFile({ path, value: '' })
      return { file, messages: [...file.messages] }
    },
  })
  // Those of an earlier build are not this one's.
  file.messages = [...messages]
  return file
}

/** What changes whenever a file does; empty when there is no such file. */
export function stateOf(path: string): number[] {
  // Below what is no folder, there is no file either.
  const stat = existsSync(path) ? statSync(path, { throwIfNoEntry: false }) : undefined
  return stat?.isFile() ? [stat.ino, stat.size, stat.mtimeMs, stat.ctimeMs] : []
}

/** All regular files below a folder in a fixed order; hidden ones and symbolic links are left out. */
export async function walk(folder: string): Promise<string[]> {
  const paths = await Promise.all(
    (await list(folder)).map(entry => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? walk(path) : [path]
    }),
  )
  return paths.flat()
}

/** The folders and regular files in a folder, in a fixed order; hidden ones and symbolic links are left out. */
export async function list(folder: string): Promise<Dirent[]> {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
  const entries = isFolder ? await readdir(folder, { withFileTypes: true }) : []
  return entries
    .filter(entry => (entry.isDirectory() || entry.isFile()) && !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
