import type { Material } from '../material.ts'
import type { RedirectPage, SiteFile } from '../pages.ts'
import { pagesOf, type SitePages } from '../paths.ts'
import { calendarFiles } from './calendar.ts'
import { dataFiles } from './data.ts'
import { feedFiles } from './feeds.ts'
import { scheduleFiles } from './frab.ts'
import { movedFiles } from './moved.ts'
import { redirectsFile } from './redirects-file.ts'
import { robotsFile, sitemapFiles } from './sitemap.ts'

/** The files that are for other programs: feeds, calendars, schedules, data, and what leads robots. */
export function filesOf(site: SitePages, material: Material): SiteFile[] {
  const sources = { facts: site.facts, urls: material.urls }
  const pages = pagesOf(site)
  const permalinks = new Set(pages.map(({ permalink }) => permalink))
  return [
    ...feedFiles(material, { ...sources, isPage: permalink => permalinks.has(permalink) }),
    ...calendarFiles(material, sources),
    ...scheduleFiles(material, sources),
    ...dataFiles(material, sources),
    ...sitemapFiles(site, { ...sources, pages }),
    robotsFile(sources),
  ]
}

/** The files that lead on from old paths, for programs and for hosts. */
export function filesForOldPaths(
  site: SitePages,
  { redirects, files }: { redirects: RedirectPage[]; files: SiteFile[] },
): SiteFile[] {
  return [
    ...movedFiles(files, { pages: pagesOf(site), redirects }),
    { permalink: '_redirects', content: () => redirectsFile(redirects) },
  ]
}
