import type { FeedContent } from './feed-content.ts'
import type { FeedEntry } from './feed-entries.ts'
import type { Feed } from './feeds.ts'

/** A feed as JSON Feed 1.1; what is not known is left out. */
export function jsonFeedOf({ title, description, siteTitle, language, page, json, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: json,
    description,
    language,
    authors: [{ name: siteTitle }],
  }
  const items = entries.map(entry => entry.texts().json).join(',')
  return `${JSON.stringify(feed).slice(0, -1)},"items":[${items}]}\n`
}

/** An entry as JSON feeds have it. */
export function jsonItemOf(entry: FeedEntry, { html, summary }: FeedContent): string {
  const { id, url, title, authors, published, language, original } = entry
  return JSON.stringify({
    id,
    url,
    ...(original && { external_url: original }),
    title,
    summary,
    content_html: html,
    ...(published && { date_published: published }),
    ...(authors.length && { authors: authors.map(({ name, url }) => ({ name, ...(url && { url }) })) }),
    ...(language && { language }),
  })
}
