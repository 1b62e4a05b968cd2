import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf } from './installed-package.ts'

/** Of this project, which lies beside `src/`, also in the package. */
const own = join(import.meta.dirname, '..', '..', 'LICENSE')

/** The licenses of all code that a site is published with; each asks to come along. */
export function licensesOfSite(): string {
  const parts = [
    ['The styles, the scripts and the icon of this site are part of conference-notes', own],
    ['The search of this site is Pagefind', join(folderOf('pagefind'), 'LICENSE', 'LICENSE')],
  ]
  return parts.map(([what, path = '']) => `${what}:\n\n${readFileSync(path, 'utf8').trim()}\n`).join('\n\n')
}
