import { x } from 'xastscript'
import { once } from '../../text/remembered.ts'
import { onlyModel, type Page, type Site, type SiteFile } from '../pages.ts'
import { absolute, type FileSources } from './site-file.ts'
import { xmlOf } from './xml.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** More addresses than this may be in no single file. */
const mostAddresses = 50_000

/** All pages for search engines: one file, or, where they are too many for one, a file that names the others. */
export function sitemapFiles(
  site: Pick<Site, 'talks' | 'writeUps'>,
  { pages, ...sources }: FileSources & { pages: Page[] },
): SiteFile[] {
  const dates = once(() => datesOf(site))
  const fileOf = (permalink: string, root: string, children: () => ReturnType<typeof addressOf>[]) => ({
    permalink,
    shows: onlyModel,
    content: () => xmlOf(x(root, { xmlns: namespace }, children())),
  })
  const addressesOf = (part: Page[]) => () =>
    part.map(({ url }) => addressOf('url', absolute(url, sources), dates().get(url)))
  const parts = Array.from({ length: Math.ceil(pages.length / mostAddresses) }, (_, index) =>
    pages.slice(index * mostAddresses, (index + 1) * mostAddresses),
  )
  if (parts.length < 2) return [fileOf('sitemap.xml', 'urlset', addressesOf(pages))]
  const files = parts.map((part, index) => fileOf(`sitemap-${index + 1}.xml`, 'urlset', addressesOf(part)))
  const names = () =>
    files.map(({ permalink }) => addressOf('sitemap', absolute(sources.urls.file(permalink).url, sources)))
  return [fileOf('sitemap.xml', 'sitemapindex', names), ...files]
}

/** What leads robots to the sitemap; nothing is forbidden to them. */
export function robotsFile({ facts, urls }: FileSources): SiteFile {
  const sitemap = absolute(urls.file('sitemap.xml').url, { facts })
  return { permalink: 'robots.txt', content: () => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n` }
}

function addressOf(name: string, url: string, date?: string) {
  return x(name, [x('loc', url), ...(date ? [x('lastmod', date)] : [])])
}

/** The date of the newest text on a page, for those that show texts whole. */
function datesOf({ talks, writeUps }: Pick<Site, 'talks' | 'writeUps'>): Map<string, string> {
  const newest = (dates: (string | null)[]) =>
    dates
      .flatMap(date => date ?? [])
      .sort()
      .at(-1)
  return new Map(
    [
      ...writeUps.map(({ url, writeUp }) => [url, newest([writeUp.published])] as const),
      ...talks.map(({ url, notes }) => [url, newest(notes.map(({ writeUp }) => writeUp.published))] as const),
    ].flatMap(([url, date]) => (date ? [[url, date]] : [])),
  )
}
