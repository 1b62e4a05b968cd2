import { createHash } from 'node:crypto'
import { versionOf } from '../installed-package.ts'
import { documentOf } from './document.ts'
import type { IndexSource } from './make-index.ts'

/** The key of an index: another one when anything changes that it is made of, or what makes it. */
export function indexKey({ entries, language }: IndexSource): string {
  const sum = createHash('sha256').update(`${versionOf('pagefind')}\0${language}`)
  for (const entry of entries) sum.update(`\0${entry.url}\0${documentOf(entry)}`)
  return sum.digest('hex').slice(0, 32)
}
