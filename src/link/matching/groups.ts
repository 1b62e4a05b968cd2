import type { Session } from '../../model/programme.ts'
import type { RecognizedNote } from '../../recognize/index.ts'
import { fold } from '../../text/words.ts'
import type { Said } from './index.ts'

/** The notes of one talk, and the session of the programme that it is, if that is known. */
export interface TalkGroup {
  session: Session | null
  notes: RecognizedNote[]
}

/** What notes are grouped by. */
export interface GroupSources {
  sessionOf(note: RecognizedNote): Session | null
  /** Pairs of one talk, the surest first. */
  pairs: (readonly [RecognizedNote, RecognizedNote])[]
  said: Pick<Said, 'same' | 'apart'>
}

/** The notes in groups, in the order of their first notes. */
export interface Groups {
  groups: TalkGroup[]
  groupOf(note: RecognizedNote): TalkGroup
  /** Whether two notes are of two groups that could be one: no more evidence would join others. */
  areOpen(one: RecognizedNote, other: RecognizedNote): boolean
}

/**
 * Groups notes of one talk. What people say comes first; then a talk is of one session only, no write-up calls one
 * talk by two titles, and what is said to be apart stays so, however alike the others of its group are.
 */
export function groupsOf(notes: RecognizedNote[], { sessionOf, pairs, said }: GroupSources): Groups {
  const groups = new Map<RecognizedNote, TalkGroup>(
    notes.map(note => [note, { session: sessionOf(note), notes: [note] }]),
  )
  const groupOf = (note: RecognizedNote) => groups.get(note) ?? { session: null, notes: [note] }
  const join = (kept: TalkGroup, moved: TalkGroup) => {
    kept.session ??= moved.session
    kept.notes.push(...moved.notes)
    for (const note of moved.notes) groups.set(note, kept)
  }
  const areApart = apartness(said.apart)
  for (const [first, second] of said.same)
    if (groupOf(first) !== groupOf(second)) join(groupOf(first), groupOf(second))
  const firstOfSession = new Map<Session, TalkGroup>()
  for (const note of notes) {
    const group = groupOf(note)
    const other = group.session && firstOfSession.get(group.session)
    if (!group.session || other === group) continue
    if (!other) firstOfSession.set(group.session, group)
    else if (areApart(other, group)) group.session = null
    else join(other, group)
  }
  const areOpen = (first: RecognizedNote, second: RecognizedNote) => {
    const [one, other] = [groupOf(first), groupOf(second)]
    return one !== other && canBeOne(one, other) && !areApart(one, other)
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

function apartness(pairs: Said['apart']): (one: TalkGroup, other: TalkGroup) => boolean {
  return (one, other) =>
    pairs.some(
      ([a, b]) =>
        (one.notes.includes(a) && other.notes.includes(b)) ||
        (one.notes.includes(b) && other.notes.includes(a)),
    )
}
