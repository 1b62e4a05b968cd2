import type { Dirent } from 'node:fs'
import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, extname, join, posix, resolve } from 'node:path'
import { VFile } from 'vfile'
import { mentionedPictures } from '../../../digest/mentions.ts'
import { parseFile } from '../../../formats/index.ts'
import { decode } from '../../../read/decode.ts'
import { isWriteUp } from '../../../read/write-ups.ts'
import { hasErrors } from '../../../report/print.ts'
import { Problem } from '../../problem.ts'
import { lookFor, lstatOf, megabytes, placeOnDisk } from './pictures.ts'

/** A write-up as it lies on its author's disk, and where it will lie below the event's folder. */
export interface AuthorFile {
  from: string
  /** With `/`. */
  path: string
  bytes: Uint8Array
  text: string
  /** Its pictures that were found, from where they lie to where they will lie below the event's folder. */
  pictures: { from: string; path: string }[]
  /** Pictures that lie on the author's disk and are not taken along, and why. */
  refused: string[]
  /** How many of its pictures are not there. */
  absent: number
}

const longestText = 10_000_000

/** The write-ups that a path names: a file, a page bundle with its `index.md`, or all that lie in a folder, bundles too. */
export async function filesAt(path: string): Promise<string[]> {
  const entry = await lstatOf(path)
  if (!entry) throw new Problem(`Unexpected absence of ${path}, expected a write-up or a folder with some`, 2)
  if (entry.isSymbolicLink())
    throw new Problem(
      `Unexpected symbolic link ${path}, expected the file itself: ${await realpath(path).catch(() => 'it leads nowhere')}`,
    )
  if (!entry.isDirectory()) return [path]
  const { names, folders } = await contentsOf(path)
  const index = names.filter(isIndex)
  if (index.length) return index
  const bundles = await Promise.all(
    folders.map(async folder => (await contentsOf(folder)).names.filter(isIndex)),
  )
  const chosen = [...names, ...bundles.flat()]
  if (!chosen.length)
    throw new Problem(`Unexpected folder ${path} without a write-up, expected one such as index.md in it`)
  return chosen.sort()
}

function isIndex(path: string): boolean {
  return /^_?index\./.test(basename(path))
}

/** The paths of the write-ups and the folders in a folder, without hidden ones. */
async function contentsOf(folder: string): Promise<{ names: string[]; folders: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true })
  const shown = entries.filter(({ name }) => !name.startsWith('.'))
  const pathsOf = (some: Dirent[]) => some.map(({ name }) => join(folder, name)).sort()
  return {
    names: pathsOf(shown.filter(each => each.isFile() && isWriteUp(each.name))),
    folders: pathsOf(shown.filter(each => each.isDirectory())),
  }
}

/** Reads a write-up, and looks for its pictures; throws a problem where it cannot be one. */
export async function readAuthorFile(from: string): Promise<AuthorFile> {
  const name = basename(from)
  const { bytes, text } = await read(from)
  const place = await placeOnDisk(from)
  const { document } = await parseFile(new VFile({ path: name, value: text }))
  const looked = await Promise.all(mentionedPictures(document.tree).map(path => lookFor(path, place)))
  const found = looked.flatMap(({ path, from: at }) => (at ? [{ path, from: at }] : []))
  const folder = folderOf(resolve(from), found.length > 0)
  const placed = found.map(({ path, from: at }) => ({ path: posix.join(folder, path), from: at }))
  const outside = placed.filter(({ path }) => path.startsWith('../'))
  return {
    from,
    path: posix.join(folder, name),
    bytes,
    text,
    pictures: [
      ...new Map(placed.filter(each => !outside.includes(each)).map(each => [each.path, each])).values(),
    ],
    refused: [
      ...looked.flatMap(({ refused }) => refused ?? []),
      ...outside.map(({ from: at }) => `${at} would lie outside of the event’s folder`),
    ],
    absent: looked.filter(each => !each.from && !each.refused).length,
  }
}

/** The folder of its own that a write-up gets: that of a page bundle, or one for its pictures; else none. */
function folderOf(path: string, hasPictures: boolean): string {
  const stem = basename(path, extname(path))
  if (stem === 'index' || stem === '_index') return basename(dirname(path))
  return hasPictures ? stem : ''
}

async function read(from: string): Promise<Pick<AuthorFile, 'bytes' | 'text'>> {
  const name = basename(from)
  if (!isWriteUp(name) || name.startsWith('.'))
    throw new Problem(
      `Unexpected file ${from}, expected a name that ends in .md, .rst, .adoc, .org, .html or .txt`,
    )
  const { size } = await lstat(from)
  if (size > longestText)
    throw new Problem(
      `Unexpected size of ${from}: ${megabytes(size)} MB, expected at most ${megabytes(longestText)}`,
    )
  const bytes = await readFile(from)
  return { bytes, text: textOf(from, bytes) }
}

function textOf(path: string, bytes: Uint8Array): string {
  const file = decode(path, bytes)
  const [first] = file.messages
  if (hasErrors([file])) {
    const is16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    throw new Problem(
      `${path}:${first?.line ?? 1}  ${first?.reason}. To make one: iconv -f ${is16 ? 'UTF-16' : 'WINDOWS-1252'} -t UTF-8 '${path}' > utf-8${extname(path)}`,
    )
  }
  const text = String(file)
  if (!text.trim()) throw new Problem(`Unexpected empty file ${path}, expected the text of a write-up`)
  return text
}
