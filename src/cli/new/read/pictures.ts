import { existsSync } from 'node:fs'
import { lstat, open, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, extname, join, posix, relative, resolve, sep } from 'node:path'
import { beginsAsPicture } from '../../../read/decoder.ts'
import { isPicture, mostBytes } from '../../../read/pictures.ts'
import { type AuthorsPlace, picturePlaces } from './picture-places.ts'

/** Where a write-up lies on disk, and what may be taken from there. */
export interface PlaceOnDisk extends AuthorsPlace {
  /** Nothing outside of it is taken along. */
  within: string
}

/** What lies at the root of a site. */
const signs = [
  '.git',
  '_config.yml',
  'hugo.toml',
  'hugo.yaml',
  'config.toml',
  'config.yaml',
  'package.json',
  'conf.py',
]
const mostLevels = 8

/** Looks where a write-up lies, and where the site begins that it is of. */
export async function placeOnDisk(from: string): Promise<PlaceOnDisk> {
  const folder = await realpath(dirname(resolve(from)))
  const above: string[] = []
  for (
    let each = folder;
    above.length < mostLevels && each !== dirname(each) && each !== homedir();
    each = dirname(each)
  )
    above.push(each)
  const root = above.findIndex(each => signs.some(sign => existsSync(join(each, sign))))
  const roots = above.slice(0, root + 1)
  return { folder, name: basename(from), roots, within: roots.at(-1) ?? dirname(folder) }
}

/** What came of looking for a picture; neither `from` nor `refused` where there is none. */
export interface Looked {
  /** Relative to the write-up, as it names the picture. */
  path: string
  from?: string
  refused?: string
}

/** Looks for a picture where its address can lead on the author's disk. */
export async function lookFor(address: string, place: PlaceOnDisk): Promise<Looked> {
  const path = posix.normalize(address.replace(/^\/+/, ''))
  for (const each of picturePlaces(address, place)) {
    const entry = await lstatOf(each)
    if (!entry || entry.isDirectory()) continue
    const refused = await refusalOf(each, { entry, within: place.within })
    return refused ? { path, refused: `${relative('', each)} ${refused}` } : { path, from: each }
  }
  return { path }
}

type Entry = NonNullable<Awaited<ReturnType<typeof lstatOf>>>

/** Why a file is not taken along; null if it is. */
async function refusalOf(
  path: string,
  { entry, within }: { entry: Entry; within: string },
): Promise<string | null> {
  if (entry.isSymbolicLink()) return 'is a symbolic link'
  if (!entry.isFile()) return 'is no file'
  const real = await realpath(path)
  if (!real.startsWith(within.endsWith(sep) ? within : within + sep)) return `lies outside of ${within}`
  if (!isPicture(path)) return 'has no name of a picture'
  if (entry.size > mostBytes) return `has ${megabytes(entry.size)} MB, more than ${megabytes(mostBytes)}`
  return extname(path).toLowerCase() === '.svg' || !(await looksLikePicture(path))
    ? 'is no picture that the site shows'
    : null
}

async function looksLikePicture(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(16), 0, 16, 0)
    return beginsAsPicture(buffer)
  } finally {
    await file.close()
  }
}

/** What lies at a path itself, links not followed; null if nothing does. */
export function lstatOf(path: string) {
  return lstat(path).catch(() => null)
}

/** Bytes in whole megabytes, for people. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}
