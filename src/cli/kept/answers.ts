import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Store } from '../../report/memory.ts'

/** Where answers are kept, and how many. */
export interface AnswerOptions {
  folder: string
  /** Of the code that gives the answers: another version has its own. */
  version: string
  /** In bytes; what was not needed for longest goes first. */
  most?: number
}

/** A store in a folder, which any number of processes may use at once. */
export interface KeptAnswers extends Store {
  /** Takes out what is too much, and what no version needed for long. */
  prune(): Promise<void>
}

const mostBytes = 2_000_000_000
/** Days after which goes what nobody needed. */
const keptFor = 30

/**
 * Keeps answers as files that are named by a hash of what they depend on. A file is written under another name first,
 * and begins with a hash of what it holds: one that is not whole counts as none.
 */
export function keptAnswers({ folder, version, most = mostBytes }: AnswerOptions): KeptAnswers {
  const own = join(folder, version)
  const pathOf = (key: string) => join(own, key)
  return {
    read(key) {
      const path = pathOf(key)
      const bytes = orNull(() => readFileSync(path))
      const known = bytes && unwrapped(bytes)
      if (!known) return undefined
      // Where nothing can be written, nothing is taken out for being old either.
      orNull(() => utimesSync(path, new Date(), new Date()))
      return known.value
    },
    write(key, value) {
      const path = pathOf(key)
      const fresh = `${path}.${randomUUID()}`
      try {
        mkdirSync(own, { recursive: true })
        writeFileSync(fresh, wrapped(value))
        renameSync(fresh, path)
      } catch {
        // Where nothing can be kept, the next build computes it again.
        orNull(() => rmSync(fresh, { force: true }))
      }
    },
    prune: () => prune(folder, most),
  }
}

/** What an action on files gives, if it can be done. */
function orNull<Value>(action: () => Value): Value | null {
  try {
    return action()
  } catch {
    return null
  }
}

const hashLength = 32

function hashOf(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest()
}

function wrapped(value: unknown): Uint8Array {
  const data = serialize(value)
  return Buffer.concat([hashOf(data), data])
}

function unwrapped(bytes: Uint8Array): { value: unknown } | null {
  const data = bytes.subarray(hashLength)
  return hashOf(data).equals(bytes.subarray(0, hashLength)) ? { value: deserialize(data) } : null
}

interface KeptFile {
  path: string
  size: number
  /** When it was needed last, in milliseconds. */
  time: number
}

async function prune(folder: string, most: number): Promise<void> {
  const files = (await filesIn(folder)).sort((a, b) => b.time - a.time)
  const oldest = Date.now() - keptFor * 24 * 60 * 60 * 1000
  let bytes = 0
  for (const { path, size, time } of files) {
    bytes += size
    if (bytes > most || time < oldest) await rm(path, { force: true })
  }
}

async function filesIn(folder: string): Promise<KeptFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  const files = entries
    .filter(entry => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      // Another process may have taken it out.
      const known = await stat(path).catch(() => null)
      return known ? [{ path, size: known.size, time: known.mtimeMs }] : []
    })
  return (await Promise.all(files)).flat()
}
