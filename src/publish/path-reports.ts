import type { RecordedPaths } from '../read/facts-files.ts'
import { report } from '../report/report.ts'
import { suggestAmong } from '../text/did-you-mean.ts'
import { groupBy } from '../text/groups.ts'
import type { Site } from './pages.ts'
import { type End, lostPaths, pageAbove, pathsAbove } from './redirects.ts'
import { counted } from './words-of-pages.ts'

/** What reports on paths are made from. */
export interface PathReports {
  pages: ReadonlyMap<string, unknown>
  paths: RecordedPaths
}

/** Paths that lead nowhere are errors on `paths.yaml`, each told once, at the entry that is the cause of it. */
export function reportProblems(ends: ReadonlyMap<string, End>, { pages, paths }: PathReports): void {
  const { file, value, placeOfKey } = paths
  const lost = lostPaths(ends)
  const proposed = proposalsFor(lost, { pages, paths })
  const suggest = suggestAmong(pages.keys())
  const reasons = {
    lost: (path: string) =>
      `loss of the page ${path}, expected it, or in place of this entry where it now leads: ${path}: { to: ${proposed(path)} }`,
    circle: (path: string) => `circle of redirects from ${path} to itself, expected one that ends at a page`,
    nowhere: (path: string) =>
      `redirect from ${path} to ${value.get(path)?.to}, expected the path of a page${suggest(value.get(path)?.to ?? '')}`,
  }
  for (const [path, end] of ends) {
    if ('page' in end || end.cause !== path) continue
    // What is below a lost page follows where that leads.
    if (end.problem === 'lost' && pathsAbove(path).some(above => lost.has(above))) continue
    report(file, `Unexpected ${reasons[end.problem](path)}`, {
      rule: end.problem === 'lost' ? 'path-is-kept' : 'redirect-leads-to-page',
      place: placeOfKey([path]),
    })
  }
}

/** Where a lost path may lead: to the only new page beside it where it is the only lost one, else to the page above. */
function proposalsFor(lost: ReadonlySet<string>, { pages, paths }: PathReports): (path: string) => string {
  const besides = (among: Iterable<string>) => groupBy(among, path => pathsAbove(path)[0] ?? '')
  const lostBeside = besides(lost)
  const newBeside = besides([...pages.keys()].filter(path => !paths.value.has(path)))
  return path => {
    const [folder = ''] = pathsAbove(path)
    const [only, ...more] = newBeside.get(folder) ?? []
    const isOnly = lostBeside.get(folder)?.length === 1
    return only && !more.length && isOnly ? only : pageAbove(path, pages)
  }
}

/** A redirect is a folder, and cannot be where the site has a file. */
export function reportCollisions(
  redirects: Iterable<string>,
  {
    site,
    paths: { file, placeOfKey },
  }: { site: Pick<Site, 'files' | 'pictures' | 'notFound'>; paths: RecordedPaths },
): void {
  const files = new Set(
    [
      'assets',
      '_headers',
      '_redirects',
      site.notFound.permalink,
      ...site.files.map(({ permalink }) => permalink),
      ...site.pictures.map(({ to }) => to),
    ].map(name => `/${name}/`),
  )
  for (const path of redirects) {
    if (![path, ...pathsAbove(path)].some(each => files.has(each))) continue
    report(file, `Unexpected path ${path} of a file, expected the path of a page`, {
      rule: 'redirect-leads-to-page',
      place: placeOfKey([path]),
    })
  }
}

/** Where paths are recorded, all should be; a site that is not for others yet needs no record. */
export function reportUnrecorded(
  pages: string[],
  { url, paths: { file, value } }: { url: string; paths: RecordedPaths },
): void {
  // What could not be read seems to miss everything.
  if (file.messages.some(({ fatal, ruleId }) => fatal && ruleId !== 'path-is-kept')) return
  const missing = pages.filter(path => !value.has(path))
  if (String(file).trim() === '') {
    const isLocal = ['localhost', '127.0.0.1'].includes(new URL(url).hostname)
    const reason = 'Unexpected absence of this file, expected a record of all paths; npm run record makes it'
    if (!isLocal) report(file, reason, { rule: 'site-has-record' })
    return
  }
  const [first, ...others] = missing
  if (!first) return
  const what = `${first}${others.length ? ` and ${counted(others.length, 'path')} more` : ''}`
  const reason = `Unexpected absence of ${what}, expected all that is published; npm run record adds it`
  report(file, reason, { rule: 'path-is-recorded' })
}
