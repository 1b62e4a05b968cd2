import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
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
  /** All pages that it makes of a site, for those who render only the one that is looked at. */
  pages: (site: Site) => PageToRender[]
}

/** A page that is not rendered yet. */
export interface PageToRender {
  permalink: string
  render: () => VNode
}

/** A page as the document that browsers get. */
export function documentOf(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}`
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
    pages: site => {
      const entries: readonly Page[] = site[key]
      return entries.map(entry => ({
        permalink: entry.permalink,
        // The entries of a list are of the kind that its key says, which the compiler cannot follow.
        render: () => render(entry as Entry<K>, site),
      }))
    },
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
    pages: site => [{ permalink: site[key].permalink, render: () => render(site[key], site) }],
  }
}
