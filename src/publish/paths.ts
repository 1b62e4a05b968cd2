import type { PathRecord } from '../model/paths.ts'
import type { RecordedPaths } from '../read/facts-files.ts'
import { type FindPage, finderOf } from './find-page.ts'
import { crumbs, type Material } from './material.ts'
import type { Page, RedirectPage, Site } from './pages.ts'
import { reportCollisions, reportProblems, reportUnrecorded } from './path-reports.ts'
import { type End, endsOf, lostPaths, pageAbove } from './redirects.ts'
import { pathOf, type Subject } from './subjects.ts'

/** What the pages are made from, and the paths that were published before. */
export interface PathSources {
  material: Material
  /** What all pages are about. */
  subjects: () => Subject[]
  paths: RecordedPaths
}

/** What is made of the paths that were published before. */
export type KeptPaths = Pick<Site, 'redirects' | 'record' | 'lost'>

/** The site before its old paths and its files are known. */
export type SitePages = Omit<Site, keyof KeptPaths | 'files'>

/** Sees to it that no published path is lost: redirects to where pages are now, and errors where they are gone. */
export function keepPaths(
  site: Omit<Site, keyof KeptPaths>,
  { material, subjects, paths }: PathSources,
): KeptPaths {
  const pages = new Map(pagesOf(site).map(page => [pathOf(page), page]))
  const find = withTopics(finderOf(subjects, paths.value), { material, paths })
  const ends = endsOf({ pages: pages.keys(), records: paths.value, find })
  reportProblems(ends, { pages, paths })
  reportCollisions(ends.keys(), { site, paths })
  reportUnrecorded([...pages.keys()], { url: site.facts.url, paths })
  return {
    redirects: redirectPages(ends, { pages, material }),
    record: () => recordOf(ends, { pages, subjects, paths }),
    lost: new Map([...lostPaths(ends)].map(path => [path, pageAbove(path, pages)])),
  }
}

function recordOf(
  ends: Map<string, End>,
  { pages, subjects, paths }: Pick<PathSources, 'subjects' | 'paths'> & { pages: Map<string, Page> },
): Map<string, PathRecord> {
  const about = new Map(subjects().map(({ path, is }) => [path, is]))
  const record = new Map<string, PathRecord>()
  for (const path of pages.keys()) record.set(path, about.has(path) ? { is: about.get(path) } : {})
  for (const [path, end] of ends) record.set(path, redirectTo(end, paths.value.get(path)))
  return record
}

/** Topics come and go with the talks that are about them; where one is gone, the list of all is what remains. */
function withTopics(find: FindPage, { material, paths }: Omit<PathSources, 'subjects'>): FindPage {
  const all = { path: pathOf(material.urls.topics), is: [] }
  const isTopic = (path: string) => paths.value.get(path)?.is?.some(each => each.startsWith('topic '))
  return path => find(path) ?? (isTopic(path) ? all : undefined)
}

/** All pages that have an address of their own, of whatever kind. */
export function pagesOf(site: SitePages): Page[] {
  return Object.values({ ...site, files: [] })
    .flat()
    .filter(each => 'permalink' in each)
    .filter(({ permalink }) => /(?:^|\/)index\.html$/.test(permalink))
}

/** A record that leads somewhere stays as a person wrote it. */
function redirectTo(end: End, record: PathRecord = {}): PathRecord {
  return record.to || !('page' in end) ? record : { to: end.page }
}

function redirectPages(
  ends: Map<string, End>,
  { pages, material }: { pages: Map<string, Page>; material: Material },
): RedirectPage[] {
  return [...ends].flatMap(([path, end]) => {
    const target = 'page' in end ? pages.get(end.page) : undefined
    if (!target) return []
    const { title, url } = target
    return {
      ...material.urls.page(path),
      title,
      description: `This page has moved to “${title}”.`,
      breadcrumbs: crumbs(material),
      target: { title, url },
    }
  })
}
