import { posix } from 'node:path'
import { groupBy } from '../../text/groups.ts'
import type { Page, RedirectPage, SiteFile } from '../pages.ts'

/** What moves from place to place. */
export interface Moves {
  pages: Page[]
  redirects: RedirectPage[]
}

/**
 * Copies of the files beside pages for the places where the pages were: a program that follows a feed or a calendar
 * knows nothing of pages that lead on. None where a page leads to one of another kind.
 */
export function movedFiles(files: SiteFile[], { pages, redirects }: Moves): SiteFile[] {
  const ofFolder = groupBy(files, ({ permalink }) => posix.dirname(permalink))
  const folders = new Map(pages.map(({ url, permalink }) => [url, posix.dirname(permalink)]))
  return redirects.flatMap(({ permalink, target }) => {
    const [from, to = '.'] = [posix.dirname(permalink), folders.get(target.url)]
    if (to === '.' || posix.dirname(from) !== posix.dirname(to)) return []
    return (ofFolder.get(to) ?? []).map(file => ({
      ...file,
      permalink: posix.join(from, posix.basename(file.permalink)),
    }))
  })
}
