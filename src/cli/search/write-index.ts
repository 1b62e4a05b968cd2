import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Site } from '../../publish/pages.ts'
import { searchEntries } from '../../publish/search.ts'
import { linkFile, putFile } from '../put-file.ts'
import type { WriteOptions } from '../write-options.ts'
import { keptFolder } from './cache.ts'
import { indexKey } from './key.ts'
import { makeIndex } from './make-index.ts'

/** Where the index goes, and where those of earlier builds are kept. */
export interface IndexOptions extends WriteOptions {
  cache?: string
}

const place = 'assets/pagefind'

/** Pagefind's own interfaces, of which the site uses none. */
const unused = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\./

/** The index itself, which nobody changes by hand: a file for every page, and some more. */
const isIndex = /\.pf_(?:fragment|index|filter)$/

/**
 * Writes the index that browsers search, and what they search it with, below the output folder. It is made only if an
 * earlier build did not make the same. Returns the paths of its files there.
 */
export async function writeSearchIndex(
  site: Site,
  { output, cache = join('.cache', 'search'), onProgress }: IndexOptions,
): Promise<string[]> {
  if (!site.facts.search) return []
  const [language = ''] = site.facts.language.toLowerCase().split('-')
  const source = { entries: searchEntries(site), language }
  const make = (folder: string) => makeIndex(source, { folder, onProgress })
  const kept = await keptFolder(indexKey(source), { cache, make })
  const names = namesIn(kept).filter(name => !unused.test(name))
  for (const name of names) {
    const put = isIndex.test(name) ? linkFile : putFile
    put(join(kept, name), join(output, place, name))
  }
  return names.map(name => `${place}/${name}`)
}

function namesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile())
  return files
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort()
}
