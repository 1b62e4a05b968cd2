import type { VNode } from 'preact'
import type { Page, Site } from '../../src/publish/pages.ts'

/** The part of Eleventy's data that a page reads. */
interface Data<P> {
  site: Site
  entry: P
}

/** What Eleventy expects as the default export of a page. */
export interface Template<P> {
  data: Record<string, unknown>
  render: (data: Data<P>) => VNode
}

/** The keys of the site's data that hold a value of type `V`. */
type KeysOf<V> = { [K in keyof Site]: Site[K] extends V ? K : never }[keyof Site]

type Entry<K extends keyof Site> = Site[K] extends readonly (infer P)[] ? P : Site[K]

/** A template that makes a page of each entry of one list of the site's data. */
export function pageForEach<K extends KeysOf<Page[]>>(
  key: K,
  render: (page: Entry<K>, site: Site) => VNode,
): Template<Entry<K>> {
  return {
    data: {
      pagination: { data: `site.${key}`, size: 1, alias: 'entry' },
      permalink: ({ entry }: Data<Page>) => entry.permalink,
      eleventyExcludeFromCollections: true,
    },
    render: ({ entry, site }) => render(entry, site),
  }
}

/** A template that makes one page of one entry of the site's data. */
export function pageFor<K extends KeysOf<Page>>(
  key: K,
  render: (page: Site[K], site: Site) => VNode,
): Template<Site[K]> {
  return {
    data: {
      permalink: ({ site }: Data<Page>) => site[key].permalink,
      eleventyExcludeFromCollections: true,
    },
    render: ({ site }) => render(site[key], site),
  }
}
