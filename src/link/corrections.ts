import type { Digest, DigestedNote } from '../digest/index.ts'
import type { Correction, NotePlace } from '../model/corrections.ts'
import type { Session } from '../model/programme.ts'
import type { Corrections } from '../read/facts-files.ts'
import { isAt } from '../recognize/corrections.ts'
import { report } from '../report/report.ts'
import type { TalkGroup } from './matching/groups.ts'
import type { Said } from './matching/index.ts'
import { type Suggestions, suggestionsOf } from './suggestions.ts'

/** What the places and sessions that corrections name are looked up in. */
export interface SaidSources {
  digests: Digest[]
  programme: Session[]
}

/** What an event's corrections say of notes, and whether it holds. */
export interface ReadCorrections {
  said: Said
  /** What names nothing, or cannot all be done, is an error on the corrections' file. */
  reportProblems(groupOf: (note: DigestedNote) => TalkGroup): void
}

/** An entry with the notes at its places. */
interface PlacedEntry {
  entry: Correction
  index: number
  /** Its place among the entries of its write-up. */
  ordinal: number
  notes: DigestedNote[]
  same: DigestedNote[]
  apart: DigestedNote[]
}

/** Reads what an event's corrections say of notes being of one talk, of two, or of a session of the programme. */
export function readCorrections(
  { value, file, placeOf }: Corrections,
  { digests, programme }: SaidSources,
): ReadCorrections {
  const byName = new Map(digests.map(each => [each.writeUp.file.replace(/^[^/]+\//, ''), each]))
  const sessions = new Map(programme.map(session => [session.id, session]))
  const notesAt = (place: NotePlace | undefined) =>
    place ? (byName.get(place.writeUp)?.notes ?? []).filter(note => isNoteAt(note, place)) : []
  const suggest = suggestionsOf(byName, sessions)
  const counts = new Map<string, number>()
  const entries = value.map((entry, index): PlacedEntry => {
    const ordinal = counts.get(entry.writeUp) ?? 0
    counts.set(entry.writeUp, ordinal + 1)
    return {
      entry,
      index,
      ordinal,
      notes: notesAt(entry),
      same: notesAt(entry.sameAs),
      apart: notesAt(entry.notSameAs),
    }
  })
  return {
    said: saidIn(entries, sessions),
    reportProblems(groupOf) {
      for (const each of entries) {
        const source = byName.get(each.entry.writeUp)
        const problem = problemOf(each, { source, sessions, byName, suggest }) ?? conflictOf(each, groupOf)
        if (problem)
          report(file, `Unexpected ${problem.reason}`, {
            ...problem,
            place: placeOf([each.index, problem.key]),
          })
      }
    },
  }
}

function isNoteAt({ note, calledBy }: DigestedNote, place: NotePlace): boolean {
  return [note.title, ...calledBy].some(text => isAt(place, note.line, text))
}

function saidIn(entries: PlacedEntry[], sessions: ReadonlyMap<string, Session>): Said {
  const sessionOf = new Map(
    entries.flatMap(({ entry, notes }) => {
      const session = entry.session === null ? null : sessions.get(entry.session ?? '')
      return session === undefined ? [] : notes.map(note => [note, session] as const)
    }),
  )
  const pairs = (fact: 'same' | 'apart') =>
    entries.flatMap(each =>
      each[fact].flatMap(other => each.notes.map((note): [DigestedNote, DigestedNote] => [other, note])),
    )
  return { sessionOf: note => sessionOf.get(note), same: pairs('same'), apart: pairs('apart') }
}

interface Problem {
  rule: 'correction-has-place' | 'correction-has-session' | 'corrections-agree'
  /** The fact of the entry that is wrong. */
  key: keyof Correction
  reason: string
}

interface ProblemSources {
  source: Digest | undefined
  sessions: ReadonlyMap<string, Session>
  /** By the names of their files. */
  byName: ReadonlyMap<string, Digest>
  suggest: Suggestions
}

/** What of an entry names nothing. */
function problemOf(
  { entry, ordinal, notes, same, apart }: PlacedEntry,
  { source, sessions, byName, suggest }: ProblemSources,
): Problem | null {
  const { writeUp, at, talk, session, sameAs, notSameAs, ...facts } = entry
  const rule = 'correction-has-place'
  if (!source) return { rule, key: 'writeUp', reason: noWriteUp(writeUp, suggest) }
  if (!source.placed[ordinal]) {
    const expected = 'the line or the whole title of a heading, or of a row or item that is a talk'
    const reason = `place “${at}” of ${writeUp}, expected ${expected}${suggest.place(at, source)}`
    return { rule, key: 'at', reason }
  }
  const says = session !== undefined || sameAs || notSameAs || Object.keys(facts).length > 0
  if (says && !notes.length) {
    const expected = talk === false ? 'nothing else of it' : 'a talk, or “talk: true” to make it one'
    return { rule, key: 'at', reason: `facts of “${at}”, which is no talk; expected ${expected}` }
  }
  if (says && typeof at === 'string' && notes.length > 1)
    return { rule, key: 'at', reason: `title “${at}” of ${notes.length} talks, expected the line of one` }
  for (const [key, place, found] of [
    ['sameAs', sameAs, same],
    ['notSameAs', notSameAs, apart],
  ] as const)
    if (place && !found.length) {
      const other = byName.get(place.writeUp)
      const reason = other
        ? `place “${place.at}” of ${place.writeUp}, expected the line or the title of a talk${suggest.place(place.at, other)}`
        : noWriteUp(place.writeUp, suggest)
      return { rule, key, reason }
    }
  if (!session || sessions.has(session)) return null
  const reason = `session “${session}”, expected the id of one in programme.yaml${suggest.session(session)}`
  return { rule: 'correction-has-session', key: 'session', reason }
}

function noWriteUp(name: string, suggest: Suggestions): string {
  return `write-up “${name}”, expected the name of one in this folder${suggest.writeUp(name)}`
}

/** What of an entry was not done, because another one says something else. */
function conflictOf(
  { entry, notes, same, apart }: PlacedEntry,
  groupOf: (note: DigestedNote) => TalkGroup,
): Problem | null {
  const rule = 'corrections-agree'
  const { at, session } = entry
  const isOther = (note: DigestedNote) => (groupOf(note).session?.id ?? null) !== session
  const expected = 'what agrees with the other entries'
  if (session !== undefined && notes.some(isOther))
    return { rule, key: 'session', reason: `session of “${at}”, expected ${expected}` }
  const areOne = (others: DigestedNote[]) =>
    notes.every(note => others.every(other => groupOf(note) === groupOf(other)))
  if (same.length && (!areOne(same) || same.some(note => notes.includes(note))))
    return { rule, key: 'sameAs', reason: `sameness of “${at}”, expected ${expected}` }
  if (apart.length && areOne(apart))
    return { rule, key: 'notSameAs', reason: `difference of “${at}”, expected ${expected}` }
  return null
}
