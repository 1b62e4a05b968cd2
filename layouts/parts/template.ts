import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Page, Shown, Site } from '../../src/publish/pages.ts'

/** A page that is not rendered yet. */
export interface PageToRender extends Shown {
  /** Where it is written, below the output folder. */
  permalink: string
  render: () => VNode
}

/** Tells the pages of one kind that a site has. */
export type Template = (site: Site) => PageToRender[]

/** A page as the document that browsers get. */
export function documentOf(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}`
}

/** A template that makes a page of each entry of one list of the site's data. */
export function pageForEach<P extends Page>(
  entriesOf: (site: Site) => readonly P[],
  render: (page: P, site: Site) => VNode,
): Template {
  return site =>
    entriesOf(site).map(page => {
      const { permalink, shows } = page
      return { permalink, ...(shows && { shows }), render: () => render(page, site) }
    })
}

/** A template that makes one page of one entry of the site's data. */
export function pageFor<P extends Page>(
  entryOf: (site: Site) => P,
  render: (page: P, site: Site) => VNode,
): Template {
  return pageForEach(site => [entryOf(site)], render)
}
