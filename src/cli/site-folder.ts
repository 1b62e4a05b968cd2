import { linkSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { mkdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LastBuild } from './kept/last-build.ts'
import { besideSite } from './leftovers.ts'
import { ignoreMissing } from './output-folder.ts'

/** The folder of a site, and where the site before it is kept to become the next one. */
export interface SiteFolders {
  target: string
  spare: string | undefined
}

/** What is known of the last site. */
export type KnownSite = Pick<LastBuild, 'files' | 'behind' | 'time' | 'folder' | 'spare'>

/** Whether the last site is still the one that is there, or none is. */
export function isKnown(target: string, { folder }: KnownSite): boolean {
  const id = idOf(target)
  return id === null || id === folder
}

/** Tells a folder from any other that has its name at another time; null where there is none. */
export function idOf(folder: string): string | null {
  try {
    const { ino, birthtimeMs } = statSync(folder)
    // Numbers are used again.
    return `${ino} ${birthtimeMs}`
  } catch {
    return null
  }
}

/** A folder in which a site is made. */
export interface FreshFolder {
  path: string
  /** Whether a file is in it as the last build wrote it; it is one with that of the site that is served. */
  has(file: string): boolean
}

/**
 * Makes the folder for a new site beside that of the old one, so that both are on one file system. It begins as the old
 * site, of which most will stay: as hard links, or as the site before that with what it lacks.
 */
export async function freshFolder(
  { target, spare }: SiteFolders,
  last: KnownSite | null,
): Promise<FreshFolder> {
  const path = besideSite(target, 'new')
  await mkdir(dirname(target), { recursive: true })
  const hasSpare =
    last !== null &&
    spare !== undefined &&
    last.spare !== null &&
    last.spare === idOf(spare) &&
    (await rename(spare, path).then(() => true, isMissing))
  if (!hasSpare) await mkdir(path)
  // Nobody knows what is in it.
  if (spare !== undefined && last === null) await remove(spare)
  const files = last?.files ?? []
  const lacking = hasSpare ? last.behind : files
  const folders = new Set<string>()
  for (const file of lacking) {
    const to = join(path, file)
    rmSync(to, { force: true })
    if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true })
    folders.add(dirname(to))
    linkIfThere(join(target, file), to)
  }
  const known = new Set(files)
  return { path, has: file => known.has(file) && isOlder(join(path, file), last?.time ?? 0) }
}

/** Another file system, or one without hard links: then all is written anew. */
function linkIfThere(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // What is not there is written.
  }
}

function isMissing(error: NodeJS.ErrnoException): false {
  return error.code === 'EXDEV' ? false : ignoreMissing(error)
}

/** Whether the site of the last build is there, and nobody changed it. */
export function isWhole(target: string, last: Pick<LastBuild, 'files' | 'time'>): boolean {
  return hasNothingElse(target, last) && last.files.every(file => isOlder(join(target, file), last.time))
}

/** Whether nobody added anything to the site of the last build, nor took anything out: its folders would be newer. */
function hasNothingElse(site: string, { files, time }: Pick<LastBuild, 'files' | 'time'>): boolean {
  return foldersOf(files).every(folder => isOlder(join(site, folder), time))
}

/** All folders that files are in, the topmost among them. */
function foldersOf(files: string[]): string[] {
  const folders = new Set(['.'])
  for (const file of files)
    for (let above = dirname(file); !folders.has(above); above = dirname(above)) folders.add(above)
  return [...folders]
}

function isOlder(path: string, time: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat !== undefined && stat.mtimeMs <= time
}

/** Takes a file out, with the folders above it that are empty then. */
export async function takeOut(folder: string, file: string): Promise<void> {
  await rm(join(folder, file), { force: true })
  for (let above = dirname(file); above !== '.'; above = dirname(above)) {
    const isGone = await rmdir(join(folder, above)).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}

/**
 * Puts `fresh` in the place of `target`, and `target` back if that fails. What was there is kept as the spare if it is the
 * site that is known, and goes otherwise.
 */
export async function exchange(
  fresh: string,
  { target, spare }: SiteFolders,
  last: KnownSite | null,
): Promise<Pick<LastBuild, 'folder' | 'spare'>> {
  const old = besideSite(target, 'old')
  const hadOld = await rename(target, old).then(() => true, ignoreMissing)
  try {
    await rename(fresh, target)
  } catch (error) {
    if (hadOld) await rename(old, target)
    throw error
  }
  // Another build may have been faster, and nobody knows what is in its site; nor what somebody added to this one.
  const isOfLast = last !== null && idOf(old) === last.folder && hasNothingElse(old, last)
  const isKept = isOfLast && spare !== undefined && (await keep(old, spare))
  if (hadOld && !isKept) await remove(old)
  return { folder: idOf(target) ?? '', spare: isKept ? idOf(spare) : null }
}

/** Says whether it can be kept there. */
async function keep(old: string, spare: string): Promise<boolean> {
  try {
    await mkdir(dirname(spare), { recursive: true })
    await rm(spare, { recursive: true, force: true })
    await rename(old, spare)
    return true
  } catch {
    return false
  }
}

async function remove(old: string): Promise<void> {
  await rm(old, { recursive: true, force: true }).catch(error => {
    // The new site stands; what is left of the old one is only in the way.
    process.stderr.write(`The site before could not be removed from ${old}: ${error.message}\n`)
  })
}
