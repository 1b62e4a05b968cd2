import { resolve } from 'node:path'
import type { SearchEntry } from '../../publish/search.ts'
import { countSteps, type OnProgress } from '../../report/progress.ts'
import { documentOf } from './document.ts'

/** What a search index is made of. */
export interface IndexSource {
  entries: SearchEntry[]
  /** Whose forms of words it knows: `en`. */
  language: string
}

/** How many documents are on their way to Pagefind at the same time, all of them in memory. */
const atOnce = 500

/** Makes a search index in a folder; throws where it cannot be made. */
export async function makeIndex(
  { entries, language }: IndexSource,
  { folder, onProgress }: { folder: string; onProgress?: OnProgress | undefined },
): Promise<void> {
  // Loaded here, as most builds find their index made.
  const { close, createIndex } = await import('pagefind')
  try {
    // One index for all languages: Pagefind would make one of each, and search only that of the page.
    const { index, errors } = await createIndex({ forceLanguage: language })
    if (!index) throw failure(errors)
    const onEach = countSteps(onProgress, { stage: 'indexing', total: entries.length })
    const problems: string[] = []
    const add = async (entry: SearchEntry) => {
      const answer = await index.addHTMLFile({ url: entry.url, content: documentOf(entry) })
      problems.push(...answer.errors)
      onEach()
    }
    for (let first = 0; first < entries.length; first += atOnce)
      await Promise.all(entries.slice(first, first + atOnce).map(add))
    const written = await index.writeFiles({ outputPath: resolve(folder) })
    problems.push(...written.errors)
    if (problems.length) throw failure(problems)
  } finally {
    await close()
  }
}

function failure(errors: string[]): Error {
  return new Error(`The search index cannot be made: ${errors.join('; ')}`)
}
