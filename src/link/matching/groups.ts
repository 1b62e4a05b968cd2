import type { DigestedNote } from '../../digest/index.ts'
import type { Session } from '../../model/programme.ts'
import { fold } from '../../text/words.ts'
import type { Said } from './index.ts'

/** The notes of one talk, and the session of the programme that it is, if that is known. */
export interface TalkGroup {
  session: Session | null
  notes: DigestedNote[]
}

/** What notes are grouped by. */
export interface GroupSources {
  sessionOf(note: DigestedNote): Session | null
  /** Pairs of one talk, the surest first. */
  pairs: (readonly [DigestedNote, DigestedNote])[]
  said: Said
}

/** The notes in groups, in the order of their first notes. */
export interface Groups {
  groups: TalkGroup[]
  groupOf(note: DigestedNote): TalkGroup
  /** Whether two notes are of two groups that could be one: no more evidence would join others. */
  areOpen(one: DigestedNote, other: DigestedNote): boolean
}

/**
 * Groups notes of one talk. What people say comes first; then a talk is of one session only, no write-up calls one
 * talk by two titles, and what is said to be apart stays so, however alike the others of its group are.
 */
export function groupsOf(notes: DigestedNote[], { sessionOf, pairs, said }: GroupSources): Groups {
  const groups = new Map<DigestedNote, TalkGroup>(
    notes.map(note => [note, { session: sessionOf(note), notes: [note] }]),
  )
  const groupOf = (note: DigestedNote) => groups.get(note) ?? { session: null, notes: [note] }
  const isStated = ({ session, notes: own }: TalkGroup) =>
    own.some(note => session !== null && said.sessionOf(note) === session)
  const join = (one: TalkGroup, other: TalkGroup) => {
    if (!one.session || (isStated(other) && !isStated(one))) one.session = other.session ?? one.session
    one.notes.push(...other.notes)
    for (const note of other.notes) groups.set(note, one)
  }
  const areApart = apartness(said)
  const canJoin = (one: TalkGroup, other: TalkGroup) => one !== other && !areApart(one, other)
  for (const [first, second] of said.same)
    if (groupOf(first) !== groupOf(second)) join(groupOf(first), groupOf(second))
  const firstOfSession = new Map<Session, TalkGroup>()
  // Those that a person gave a session come first, and keep it.
  for (const note of [...notes].sort((a, b) => Number(!said.sessionOf(a)) - Number(!said.sessionOf(b)))) {
    const group = groupOf(note)
    const other = group.session && firstOfSession.get(group.session)
    if (!group.session || other === group) continue
    if (!other) firstOfSession.set(group.session, group)
    else if (canJoin(other, group)) join(other, group)
    else group.session = null
  }
  const areOpen = (first: DigestedNote, second: DigestedNote) => {
    const [one, other] = [groupOf(first), groupOf(second)]
    return canBeOne(one, other) && canJoin(one, other)
  }
  for (const [first, second] of pairs) if (areOpen(first, second)) join(groupOf(first), groupOf(second))
  return { groups: [...new Set(notes.map(groupOf))], groupOf, areOpen }
}

function canBeOne(one: TalkGroup, other: TalkGroup): boolean {
  if (one.session && other.session) return one.session === other.session
  return !one.notes.some(({ note: a }) =>
    other.notes.some(({ note: b }) => a.writeUp === b.writeUp && fold(a.title) !== fold(b.title)),
  )
}

/** Tells which groups may not be joined: by notes that are said to be apart, and by one said to be of no session. */
function apartness({ apart, sessionOf }: Said): (one: TalkGroup, other: TalkGroup) => boolean {
  const others = new Map<DigestedNote, Set<DigestedNote>>()
  for (const [first, second] of [...apart, ...apart.map(([a, b]) => [b, a] as const)])
    others.set(first, (others.get(first) ?? new Set()).add(second))
  const isOfNone = ({ notes }: TalkGroup) => notes.some(note => sessionOf(note) === null)
  return (one, other) =>
    (one.session !== null && isOfNone(other)) ||
    (other.session !== null && isOfNone(one)) ||
    one.notes.some(note => {
      const from = others.get(note)
      return from !== undefined && other.notes.some(each => from.has(each))
    })
}
