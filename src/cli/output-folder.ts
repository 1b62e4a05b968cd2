import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'

/** What a folder holds when it is a site that this project made. */
const everySite = ['404.html', 'assets', 'data', 'index.html']

/** Where a site goes: the folder itself, not a link to it, which would then lead to an old one. */
export async function placeOf(output: string): Promise<string> {
  const path = resolve(output)
  const real = await realpath(path).catch(ignoreMissing)
  const parent = real || (await realpath(dirname(path)).catch(ignoreMissing))
  return real || (parent ? join(parent, basename(path)) : path)
}

/**
 * Why a folder may not be replaced by a site; null where it may: it is absent, empty, or a site and no more. `besides`
 * are folders that must outlast it.
 */
export async function whyKept(output: string, besides: string[]): Promise<string | null> {
  const place = await placeOf(output)
  for (const other of await Promise.all(besides.map(placeOf)))
    if (holds(place, other)) return `${output} holds ${relative('', other) || 'the folder you are in'}`
  const known = await stat(place).catch(ignoreMissing)
  if (known && !known.isDirectory()) return `${output} is a file`
  const names = await readdir(place).catch(ignoreMissing)
  if (names === false || names.length === 0) return null
  const hidden = names.find(name => name.startsWith('.'))
  if (hidden) return `${output} holds ${hidden}, which no site has`
  return everySite.every(name => names.includes(name)) ? null : `${output} is no site`
}

/** Whether a folder is another one, or somewhere in it. */
export async function isWithin(folder: string, other: string): Promise<boolean> {
  return holds(await placeOf(other), await placeOf(folder))
}

function holds(folder: string, other: string): boolean {
  const way = relative(folder, other)
  return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\'))
}

/** Gives false in place of an error that something is not there. */
export function ignoreMissing(error: NodeJS.ErrnoException): false {
  if (error.code === 'ENOENT') return false
  throw error
}
