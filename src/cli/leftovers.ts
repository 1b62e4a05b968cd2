import { readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ignoreMissing } from './output-folder.ts'

/** What a build makes beside the site: a folder with the new one, and one with the old one while they are exchanged. */
export type Beside = 'new' | 'old'

/** Where this process makes it. */
export function besideSite(target: string, what: Beside): string {
  return `${target}.${what}-${process.pid}`
}

/** Minutes after which nobody is still at work on what a process left that is gone, be it on another machine. */
const longestPause = 10

/**
 * Clears away what builds left that were killed. Where one was killed between taking the old site away and putting the
 * new one in its place, the old one comes back.
 */
export async function clearLeftovers(target: string): Promise<void> {
  const parent = dirname(target)
  for (const name of (await readdir(parent).catch(ignoreMissing)) || []) {
    const [, what, pid] = /^\.(new|old)-(\d+)$/.exec(name.slice(basename(target).length)) ?? []
    if (!name.startsWith(basename(target)) || !what || isRunning(Number(pid))) continue
    const path = join(parent, name)
    const isBack = what === 'old' && !(await isThere(target)) && (await rename(path, target).then(() => true))
    if (!isBack && (await isOld(path))) await rm(path, { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(ignoreMissing)) !== false
}

async function isOld(path: string): Promise<boolean> {
  const known = await stat(path).catch(ignoreMissing)
  return known !== false && known.mtimeMs < Date.now() - longestPause * 60 * 1000
}
