import type { PathRecord, PathRecords } from '../model/paths.ts'
import { keysOf, type Subject } from './subjects.ts'

/** Finds the page of what was published at a path; undefined when there is none any more. */
export type FindPage = (path: string) => Subject | undefined

/**
 * Looks recorded paths up among pages, by what they are about. The page at the path itself comes first, then the one
 * that has most in common with the record.
 */
export function finderOf(subjects: Subject[], records: PathRecords): FindPage {
  const keyed = subjects.map(subject => ({ subject, keys: keysOf(subject.is) }))
  const strong = indexOf(keyed.map(({ subject, keys }) => [subject, keys.strong]))
  const weak = indexOf(keyed.map(({ subject, keys }) => [subject, keys.weak]))
  return path => {
    const keys = keysOf(records.get(path)?.is ?? [])
    const found = count(keys.strong.flatMap(key => strong.get(key) ?? []))
    const onLines = keys.weak.flatMap(key => weak.get(key) ?? [])
    // On the line of a talk may stand another one by now, which has a path of its own.
    const renamed = onLines.filter(each => each.path === path || !isPage(records.get(each.path)))
    return best(found.size ? count(onLines, found) : count(renamed), path)
  }
}

function indexOf(entries: [Subject, string[]][]): Map<string, Subject[]> {
  const index = new Map<string, Subject[]>()
  for (const [subject, keys] of entries) {
    for (const key of keys) {
      const same = index.get(key)
      if (same) same.push(subject)
      else index.set(key, [subject])
    }
  }
  return index
}

/** How often each subject is among those; with `known`, only these are counted further. */
function count(subjects: Subject[], known?: Map<Subject, number>): Map<Subject, number> {
  const counts = new Map(known)
  for (const subject of subjects)
    if (!known || counts.has(subject)) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  return counts
}

function best(counts: Map<Subject, number>, path: string): Subject | undefined {
  const [first] = [...counts].sort(
    ([a, countOfA], [b, countOfB]) =>
      Number(b.path === path) - Number(a.path === path) || countOfB - countOfA,
  )
  return first?.[0]
}

function isPage(record: PathRecord | undefined): boolean {
  return record !== undefined && record.to === undefined
}

/**
 * The paths that pages have in place of their own, so that no recorded path passes to another page: a new "Intro" that
 * comes first would take `intro`, and the old one would move to `intro-2`.
 */
export function keptPaths(subjects: Subject[], records: PathRecords): Map<string, string> {
  const find = finderOf(subjects, records)
  const owners = new Map([...records.keys()].map(path => [path, find(path)]))
  const homes = homesOf(owners)
  const paths = new Set(subjects.map(({ path }) => path))
  const isOfAnother = (each: Subject) => !!records.get(each.path)?.is && owners.get(each.path) !== each
  const returning = subjects.filter(each => {
    const home = homes.get(each)
    return home !== undefined && home !== each.path && (isOfAnother(each) || paths.has(home))
  })
  const newcomers = subjects.filter(each => !homes.has(each) && isOfAnother(each) && owners.get(each.path))
  const kept = new Map(returning.map(each => [each.path, homes.get(each) ?? each.path]))
  const moving = new Set([...returning, ...newcomers])
  const staying = subjects.filter(each => !moving.has(each)).map(({ path }) => path)
  const taken = new Set([...records.keys(), ...staying])
  for (const { path } of newcomers) {
    const free = freePath(path, taken)
    taken.add(free)
    kept.set(path, free)
  }
  return kept
}

/** The recorded path of each page: where it is anyway, else the first. */
function homesOf(owners: ReadonlyMap<string, Subject | undefined>): Map<Subject, string> {
  const homes = new Map<Subject, string>()
  for (const [path, owner] of owners)
    if (owner && (owner.path === path || !homes.has(owner))) homes.set(owner, path)
  return homes
}

function freePath(path: string, taken: ReadonlySet<string>): string {
  let number = 2
  while (taken.has(numbered(path, number))) number++
  return numbered(path, number)
}

function numbered(path: string, number: number): string {
  return path.replace(/\/$/, `-${number}/`)
}
