import { constants } from 'node:fs'
import { copyFile, lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Problem } from '../problem.ts'

/** Something to write: a text, bytes that were read, or a copy of a file. */
export interface PlannedFile {
  path: string
  content: string | Uint8Array | { copyOf: string }
  /** What stands there now, if it is to be replaced; nothing else is ever written over. */
  replaces?: string
}

/** All that a command writes, or nothing of it. */
export type Plan = PlannedFile[]

/**
 * Writes all files of a plan. Nothing is written if one of them is there already, or has changed since it was read;
 * and what was written goes again when writing fails, or somebody presses Ctrl+C.
 */
export async function carryOut(plan: Plan): Promise<void> {
  for (const file of plan) await check(file)
  let isStopped = false
  const stop = () => {
    isStopped = true
  }
  process.on('SIGINT', stop)
  const undo: (() => Promise<unknown>)[] = []
  try {
    for (const file of plan) {
      undo.unshift(...(await makeFolder(resolve(dirname(file.path)))))
      undo.unshift(await write(file))
      if (isStopped) throw new Problem('Stopped: nothing was written.')
    }
  } catch (error) {
    for (const step of undo) await step()
    throw error
  } finally {
    process.off('SIGINT', stop)
  }
}

async function check({ path, replaces }: PlannedFile): Promise<void> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  )
  if (replaces === undefined && isThere)
    throw new Problem(`${path} is there already, and stays as it is: nothing was written.`)
  if (replaces !== undefined && (await readFile(path, 'utf8')) !== replaces)
    throw new Problem(`${path} has changed in the meantime: nothing was written.`)
}

/** Writes one file, and returns how to undo that. */
async function write({ path, content, replaces }: PlannedFile): Promise<() => Promise<unknown>> {
  const target = replaces === undefined ? path : `${path}.new`
  try {
    if (typeof content === 'string' || content instanceof Uint8Array)
      await writeFile(target, content, { flag: 'wx' })
    else await copyFile(content.copyOf, target, constants.COPYFILE_EXCL)
  } catch (error) {
    const isOthers = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!isOthers) await rm(target, { force: true })
    throw error
  }
  if (replaces === undefined) return () => rm(path, { force: true })
  // A reader sees the whole of the old file, or the whole of the new one.
  await rename(target, path)
  return () => writeFile(path, replaces)
}

/** Makes a folder with those above it; the way back removes what was made, the innermost first. */
async function makeFolder(folder: string): Promise<(() => Promise<unknown>)[]> {
  const first = await mkdir(folder, { recursive: true })
  const made: string[] = []
  for (let each = folder; first !== undefined && each.length >= first.length; each = dirname(each))
    made.push(each)
  return made.map(each => () => rmdir(each))
}
