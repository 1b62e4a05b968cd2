import { basename, extname } from 'node:path'
import type { VFile } from 'vfile'
import { report } from '../report/report.ts'

/** In bytes. A write-up of 80,000 words, as a book has, is smaller, and so is the programme of 3,000 sessions. */
const mostBytes = { writeUp: 500_000, facts: 2_000_000 }
/** In bytes: the list of paths grows with the site, and a path takes some 100. */
const mostBytesOfPaths = 20_000_000

/** How large a file of text may be, in bytes; a larger one is not read. */
export function mostBytesOf(path: string): number {
  if (basename(path) === 'paths.yaml') return mostBytesOfPaths
  return isFacts(path) ? mostBytes.facts : mostBytes.writeUp
}

/** Tells that a file is larger than may be. */
export function reportSize(file: VFile, size: number): void {
  const expected = `at most ${inKilobytes(mostBytesOf(file.path))}; the file is not read`
  report(file, `Unexpected size of ${inKilobytes(size)}, expected ${expected}`, {
    rule: isFacts(file.path) ? 'facts-are-of-a-size' : 'write-up-is-of-a-size',
    place: { line: 1, column: 1 },
  })
}

function isFacts(path: string): boolean {
  return extname(path) === '.yaml'
}

function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} KB`
}
