import { x } from 'xastscript'
import type { FeedContent } from './feed-content.ts'
import { type FeedEntry, unknownDate } from './feed-entries.ts'
import type { Feed } from './feeds.ts'
import { elementText, xmlOf } from './xml.ts'

/** A feed as Atom (RFC 4287). */
export function atomOf({ title, description, siteTitle, language, page, atom, entries }: Feed): string {
  return xmlOf(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      x('id', atom),
      x('title', title),
      x('subtitle', description),
      x('link', { rel: 'self', type: 'application/atom+xml', href: atom }),
      x('link', { rel: 'alternate', type: 'text/html', href: page }),
      x('updated', entries[0]?.updated ?? unknownDate),
      // Holds for entries whose author nobody knows.
      x('author', [x('name', siteTitle)]),
      x('generator', 'conference-notes'),
    ]),
    entries.map(entry => entry.texts().atom),
  )
}

/** An entry as Atom feeds have it. */
export function atomEntryOf(entry: FeedEntry, { html, summary }: FeedContent): string {
  const element = x('entry', { 'xml:lang': entry.language }, [
    x('id', entry.id),
    x('title', entry.title),
    x('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    entry.original && x('link', { rel: 'via', href: entry.original }),
    ...entry.authors.map(({ name, url }) => x('author', [x('name', name), url && x('uri', url)])),
    entry.published && x('published', entry.published),
    x('updated', entry.updated),
    entry.terms && x('rights', entry.terms),
    x('summary', summary),
    x('content', { type: 'html' }, html),
  ])
  return elementText(element)
}
