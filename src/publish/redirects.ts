import type { PathRecords } from '../model/paths.ts'
import type { FindPage } from './find-page.ts'

/** Where a path ends: at a page, or nowhere, with the path that is the cause of it. */
export type End = { page: string } | { problem: 'lost' | 'nowhere' | 'circle'; cause: string }

/** What redirects are made from. */
export interface RedirectSources {
  /** The paths of all pages. */
  pages: Iterable<string>
  records: PathRecords
  find: FindPage
}

/**
 * Where all recorded paths end that are no pages: where their record says, else at the page of the same thing, else
 * where a path above them leads.
 */
export function endsOf({ pages, records, find }: RedirectSources): Map<string, End> {
  const ends = new Map<string, End>([...pages].map(page => [page, { page }]))
  const redirects = [...records.keys()].filter(path => !ends.has(path))
  const leading = new Map(redirects.map(path => [path, records.get(path)?.to]))
  const next = (path: string) => {
    const above = pathsAbove(path).find(each => leading.get(each))
    // With `/old/` leading to `/new/`, `/old/talks/weaving/` leads to `/new/talks/weaving/`, if that is or was a page.
    const besides = above && `${leading.get(above)}${path.slice(above.length)}`
    const inherited = besides && (ends.has(besides) || records.has(besides)) ? besides : undefined
    return leading.get(path) ?? find(path)?.path ?? inherited
  }
  return new Map(redirects.map(path => [path, follow(path, { ends, records, next })]))
}

interface Ways {
  ends: Map<string, End>
  records: PathRecords
  /** Where a path leads that is no page. */
  next(path: string): string | undefined
}

/** Goes on from path to path, and notes the end of all that were passed. */
function follow(start: string, { ends, records, next }: Ways): End {
  const passed = new Set<string>()
  let end = ends.get(start)
  for (let path = start; !end; ) {
    passed.add(path)
    const target = next(path)
    if (target === undefined) end = { problem: 'lost', cause: path }
    else if (passed.has(target)) end = { problem: 'circle', cause: target }
    else if (!ends.has(target) && !records.has(target)) end = { problem: 'nowhere', cause: path }
    else {
      end = ends.get(target)
      path = target
    }
  }
  for (const path of passed) ends.set(path, end)
  return end
}

/** The paths that lead nowhere because their pages are gone. */
export function lostPaths(ends: ReadonlyMap<string, End>): Set<string> {
  const lost = [...ends].filter(
    ([path, end]) => 'cause' in end && end.problem === 'lost' && end.cause === path,
  )
  return new Set(lost.map(([path]) => path))
}

/** The nearest page above a path: where those who look for what is gone find most. */
export function pageAbove(path: string, pages: ReadonlyMap<string, unknown>): string {
  return pathsAbove(path).find(each => pages.has(each)) ?? '/'
}

/** The paths that a path lies below, the nearest first. */
export function pathsAbove(path: string): string[] {
  const slashes = [...path.matchAll(/\//g)].map(({ index }) => index)
  return slashes
    .slice(0, -1)
    .toReversed()
    .map(slash => path.slice(0, slash + 1))
}
