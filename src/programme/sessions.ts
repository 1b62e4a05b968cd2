import type { VFile } from 'vfile'
import { type Link, linkKinds, type Speaker } from '../model/model.ts'
import { programmeSchema, type SessionFacts } from '../model/programme.ts'
import { withoutKind, withoutLevel } from '../recognize/affixes.ts'
import { report } from '../report/report.ts'
import { distinct } from '../text/groups.ts'
import type { Entry } from './format.ts'
import { uniqueIds } from './ids.ts'
import { kindOf, levelOf } from './kinds.ts'
import { plainText } from './plain-text.ts'

/** The sessions of a format's entries, in the order of their times; an entry that is none becomes an error on the file. */
export function sessionsOf(file: VFile, entries: Entry[]): SessionFacts[] {
  const inOrder = entries.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0))
  const sessions = inOrder.flatMap(entry => sessionOf(file, entry) ?? [])
  // A session that several rooms share is in the programme once; what has neither id nor time can be two.
  const once = distinct(sessions.entries(), ([index, { id, title, day, start }]) =>
    JSON.stringify([id, title, day, start, id || (day && start) ? null : index]),
  ).map(([, session]) => session)
  const ids = uniqueIds(once)
  return once.map((session, index) => ({ ...session, id: ids[index] ?? session.id }))
}

/** What has no time comes last. A session after midnight can belong to the day before. */
function timeOf({ day, at }: Entry): string {
  return at === null ? '~' : `${day} ${at}`
}

/** The id is empty where the format has none. */
function sessionOf(file: VFile, entry: Entry): SessionFacts | null {
  const whole = plainText(entry.title ?? '')
  if (!whole) return refuse(file, entry, 'Unexpected session without a title, expected one')
  const { rest, level: levelInTitle } = withoutLevel(whole)
  const { rest: title, kind: kindInTitle } = withoutKind(rest)
  const { types, tracks, speakers } = entry
  const told = kindOf({ title, types, tracks, hasSpeakers: speakers.length > 0 })
  const level = levelInTitle ?? entry.levels.map(levelOf).find(name => name !== null)
  const room = plainText(entry.room ?? '')
  const session: SessionFacts = {
    id: plainText(entry.id ?? ''),
    title,
    kind: entry.kind ?? kindInTitle ?? told ?? 'talk',
    ...(level && { level }),
    ...(entry.day && { day: entry.day }),
    ...(entry.start && { start: entry.start }),
    ...(room && { room }),
    ...(speakers.length && { speakers: speakers.map(factsOf) }),
    ...(entry.links.length && { links: byKind(entry.links) }),
  }
  const { error } = programmeSchema.safeParse({ sessions: [{ ...session, id: session.id || title }] })
  const [issue] = error?.issues ?? []
  return issue
    ? refuse(file, entry, `Unexpected ${issue.path.slice(2).join('.')}: ${issue.message}`)
    : session
}

function refuse(file: VFile, entry: Entry, reason: string): null {
  report(file, reason, { rule: 'session-is-usable', place: entry.place() })
  return null
}

function factsOf({ name, role, organization }: Speaker) {
  return { name, ...(role && { role }), ...(organization && { organization }) }
}

/** The order in which a programme names the links of a session. */
const linkOrder = ['schedule', ...linkKinds.filter(kind => kind !== 'schedule')] as const

function byKind(links: Link[]): SessionFacts['links'] {
  const each = distinct(links, ({ url }) => url)
  const addresses = linkOrder.map(
    kind => [kind, each.filter(link => link.kind === kind).map(({ url }) => url)] as const,
  )
  return Object.fromEntries(
    addresses.flatMap(([kind, urls]) => (urls.length ? [[kind, urls.length === 1 ? urls[0] : urls]] : [])),
  )
}
