import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How many files of one kind there are, and their bytes. */
export interface Size {
  files: number
  bytes: number
}

/** The kinds of what both generators make, and how their paths look. */
const kinds: [name: string, path: RegExp][] = [
  ['talks', /^[^/]+\/talks\/[^/]+\/index\.html$/],
  ['write-ups', /^[^/]+\/write-ups\/[^/]+\/index\.html$/],
  ['speakers', /^speakers\/[^/]+\/index\.html$/],
  ['organizations', /^organizations\/[^/]+\/index\.html$/],
  ['topics', /^topics\/[^/]+\/index\.html$/],
  ['note-takers', /^authors\/[^/]+\/index\.html$/],
  ['days', /^[^/]+\/day-[^/]+\/index\.html$/],
  ['events and lists', /^(?:[^/]+\/)?[^/]+\.html$/],
  ['other pages', /\.html$/],
  ['Atom feeds', /(?:^|\/)feed\.xml$/],
  ['JSON feeds', /(?:^|\/)feed\.json$/],
  ['other files', /./],
]

/** Counts the files of a site by kind. */
export function sizesOf(folder: string): Map<string, Size> {
  const sizes = new Map(kinds.map(([name]) => [name, { files: 0, bytes: 0 }]))
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(join(folder, path))
    const [name = ''] = kinds.find(([, form]) => form.test(path)) ?? []
    const size = sizes.get(name)
    if (!size || !stat.isFile()) continue
    size.files += 1
    size.bytes += stat.size
  }
  return sizes
}
