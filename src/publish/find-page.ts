import type { PathRecord, PathRecords } from '../model/paths.ts'
import { groupBy } from '../text/groups.ts'
import { once } from '../text/remembered.ts'
import { keysOf, type Subject } from './subjects.ts'

/** Finds the page of what was published at a path; undefined when there is none any more. */
export type FindPage = (path: string) => Subject | undefined

/**
 * Looks recorded paths up among pages, by what they are about. The page at the path itself comes first, then the one
 * that has most in common with the record.
 */
export function finderOf(subjects: () => Subject[], records: PathRecords): FindPage {
  const index = once(() => {
    const keyed = subjects().map(subject => ({ subject, keys: keysOf(subject.is) }))
    return {
      strong: indexOf(keyed.map(({ subject, keys }) => [subject, keys.strong])),
      weak: indexOf(keyed.map(({ subject, keys }) => [subject, keys.weak])),
    }
  })
  return path => {
    const { strong, weak } = index()
    const keys = keysOf(records.get(path)?.is ?? [])
    const found = count(keys.strong.flatMap(key => strong.get(key) ?? []))
    const onLines = keys.weak.flatMap(key => weak.get(key) ?? [])
    // On the line of a talk may stand another one by now, which has a path of its own, or other speakers.
    const renamed = onLines.filter(
      each =>
        (each.path === path || !isPage(records.get(each.path))) && !hasOtherSpeakers(each, keys.speakers),
    )
    return best(found.size ? count(onLines, found) : count(renamed), path)
  }
}

function hasOtherSpeakers({ is }: Subject, speakers: string[]): boolean {
  const own = is.filter(identity => identity.startsWith('by '))
  return own.length > 0 && speakers.length > 0 && !own.some(speaker => speakers.includes(speaker))
}

function indexOf(entries: [Subject, string[]][]): Map<string, Subject[]> {
  const each = entries.flatMap(([subject, keys]) => keys.map(key => ({ subject, key })))
  return new Map(
    [...groupBy(each, ({ key }) => key)].map(([key, same]) => [key, same.map(({ subject }) => subject)]),
  )
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

/** Whether a path was that of a page when it was recorded, and not of a redirect. */
function isPage(record: PathRecord | undefined): boolean {
  return record !== undefined && record.to === undefined
}
