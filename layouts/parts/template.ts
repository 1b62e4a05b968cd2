import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Page, Site } from '../../src/publish/pages.ts'

/** A page that can be rendered, and where it is written below the output folder. */
export interface Rendering {
  permalink: string
  render: () => VNode
}

/** A page as the document that browsers get. */
export function documentOf(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}`
}

/** Tells the pages of one kind that a site has. */
export type Template = (site: Site) => Rendering[]

/** A template that makes a page of each entry of one list of the site's data. */
export function pageForEach<P extends Page>(
  entriesOf: (site: Site) => readonly P[],
  render: (page: P, site: Site) => VNode,
): Template {
  return site =>
    entriesOf(site).map(page => ({ permalink: page.permalink, render: () => render(page, site) }))
}

/** A template that makes one page of one entry of the site's data. */
export function pageFor<P extends Page>(
  entryOf: (site: Site) => P,
  render: (page: P, site: Site) => VNode,
): Template {
  return pageForEach(site => [entryOf(site)], render)
}
