import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { Site } from '../publish/pages.ts'
import { type SearchEntry, searchEntries } from '../publish/search.ts'
import { countSteps } from '../report/progress.ts'
import type { WriteOptions } from './write-options.ts'

/** Pagefind's own interfaces, of which the site uses none. */
const unused = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\./

/** Writes the index that browsers search, and what they search it with, below the output folder. */
export async function writeSearchIndex(site: Site, { output, onProgress }: WriteOptions): Promise<void> {
  if (!site.facts.search) return
  const folder = resolve(output, 'assets/pagefind')
  try {
    // One index for all languages: Pagefind would make one of each, and search only that of the page.
    const [forceLanguage] = site.facts.language.toLowerCase().split('-')
    const { index, errors } = await createIndex({ forceLanguage })
    if (!index) throw failure(errors)
    const entries = searchEntries(site)
    const onEach = countSteps(onProgress, { stage: 'indexing', total: entries.length })
    const added = await Promise.all(
      entries.map(async entry => {
        const answer = await index.addHTMLFile({ url: entry.url, content: documentOf(entry) })
        onEach()
        return answer
      }),
    )
    const written = await index.writeFiles({ outputPath: folder })
    const problems = [...added, written].flatMap(each => each.errors)
    if (problems.length) throw failure(problems)
  } finally {
    await close()
  }
  const names = await readdir(folder)
  await Promise.all(names.filter(name => unused.test(name)).map(name => rm(join(folder, name))))
}

function failure(errors: string[]): Error {
  return new Error(`The search index cannot be made: ${errors.join('; ')}`)
}

/**
 * A page as the index reads it: its facts, its filters and its words. It is made for the index alone, so that the
 * site's own pages need no marks for it.
 */
function documentOf({ facts, filters, summary, bodies }: SearchEntry): string {
  const marks = [
    // Of several with one name, only the last would be kept.
    ...Object.entries(facts).map(([name, values]) => mark('meta', name, values.join(', '))),
    ...Object.entries(filters).flatMap(([name, values]) => values.map(value => mark('filter', name, value))),
  ]
  return `<!doctype html><html><body>${marks.join('')}${escaped(summary)}${bodies.join('')}</body></html>`
}

function mark(as: 'meta' | 'filter', name: string, value: string): string {
  return value && `<p data-pagefind-ignore data-pagefind-${as}="${name}">${escaped(value)}</p>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
