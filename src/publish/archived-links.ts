import type { OutwardLink } from '../digest/outward-links.ts'
import { distinct } from '../text/groups.ts'
import { hostOf, plainAddress } from '../text/urls.ts'
import type { Archive } from './archive.ts'
import type { ArchivedLink } from './pages.ts'

/** What an archive has of some links, of each once. */
export function archivedLinks(
  links: OutwardLink[],
  { archive, writeUp }: { archive: Archive; writeUp: string },
): ArchivedLink[] {
  return distinct(links, ({ url }) => url).flatMap(({ text, url }) => {
    const copy = archive.copyOf(url, writeUp)
    if (!copy) return []
    const host = hostOf(url)
    const isBare = !text || plainAddress(url).startsWith(plainAddress(text))
    const title = isBare ? plainAddress(url) : text
    return { title, url: copy, host: title.includes(host) ? null : host }
  })
}
