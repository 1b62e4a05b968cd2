import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Copies a file to where it may be already; then nothing is done. What is there is never written into, for it may be
 * one file with that of a site that is being served: a new file takes its place, with the modes that new files have.
 */
export function putFile(from: string, to: string): void {
  // At once: to look at two small files, of which there are thousands, takes a fifth of what waiting for them does.
  putBytes(readFileSync(from), to)
}

/** Like `putFile`, with what the file is to hold. */
export function putBytes(bytes: Buffer, to: string): void {
  if (!holds(to, bytes)) replace(to, fresh => writeFileSync(fresh, bytes))
}

/** Like `putFile`, but makes both one file where that can be: only for files that nobody changes by hand. */
export function linkFile(from: string, to: string): void {
  if (isOneFile(from, to)) return
  try {
    replace(to, fresh => linkSync(from, fresh))
  } catch {
    // They may be on different disks, or on one that knows no links.
    putFile(from, to)
  }
}

function replace(path: string, make: (fresh: string) => void): void {
  mkdirSync(dirname(path), { recursive: true })
  const fresh = `${path}.new-${randomUUID()}`
  try {
    make(fresh)
    renameSync(fresh, path)
  } finally {
    rmSync(fresh, { force: true })
  }
}

function holds(path: string, bytes: Buffer): boolean {
  const known = statSync(path, { throwIfNoEntry: false })
  return known?.size === bytes.length && readFileSync(path).equals(bytes)
}

function isOneFile(from: string, to: string): boolean {
  const [one, other] = [from, to].map(path => statSync(path, { throwIfNoEntry: false, bigint: true }))
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev
}
