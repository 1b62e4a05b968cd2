import type { PathRecords } from '../model/paths.ts'
import { uniqueNames } from '../text/slugs.ts'
import { type FindPage, finderOf } from './find-page.ts'
import type { Subject } from './subjects.ts'

/**
 * The paths that pages have in place of their own, so that no recorded path passes to another page: a new "Intro" that
 * comes first would take `intro`, and the old one would move to `intro-2`.
 */
export function keptPaths(subjectsOf: () => Subject[], records: PathRecords): Map<string, string> {
  if (!records.size) return new Map()
  const subjects = subjectsOf()
  const find = finderOf(subjectsOf, records)
  const owners = new Map([...records.keys()].map(path => [path, ownerOf(path, { find, records })]))
  const homes = homesOf(owners, records)
  const paths = new Set(subjects.map(({ path }) => path))
  const isOfAnother = (each: Subject) => {
    const { is, to } = records.get(each.path) ?? {}
    return owners.get(each.path) !== each && (is !== undefined || to !== undefined)
  }
  const returning = subjects.filter(each => {
    const home = homes.get(each)
    return home !== undefined && home !== each.path && (isOfAnother(each) || paths.has(home))
  })
  const newcomers = subjects.filter(each => !homes.has(each) && isOfAnother(each) && owners.get(each.path))
  const kept = new Map(returning.map(each => [each.path, homes.get(each) ?? each.path]))
  const moving = new Set([...returning, ...newcomers])
  const staying = subjects.filter(each => !moving.has(each)).map(({ path }) => path)
  const unique = uniqueNames([...records.keys(), ...staying].map(withoutSlash))
  for (const { path } of newcomers) kept.set(path, `${unique(withoutSlash(path))}/`)
  return kept
}

/** The page that a path was recorded for, or that it leads to. */
function ownerOf(
  path: string,
  { find, records }: { find: FindPage; records: PathRecords },
): Subject | undefined {
  const passed = new Set<string>()
  let end = path
  for (let to = records.get(end)?.to; to && !passed.has(to); to = records.get(end)?.to) {
    passed.add(to)
    end = to
  }
  return find(end)
}

/** The recorded path of each page: where it is anyway, else the first that does not lead elsewhere. */
function homesOf(
  owners: ReadonlyMap<string, Subject | undefined>,
  records: PathRecords,
): Map<Subject, string> {
  const homes = new Map<Subject, string>()
  for (const [path, owner] of owners) {
    const isFirst = owner && !homes.has(owner) && records.get(path)?.to === undefined
    if (owner && (owner.path === path || isFirst)) homes.set(owner, path)
  }
  return homes
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '')
}
