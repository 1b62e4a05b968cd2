import type { Digest, DigestedNote } from '../digest/index.ts'
import type { Session } from '../model/programme.ts'
import type { Match } from './matching/index.ts'
import type { NotedTalk } from './talks.ts'

/** The talks of an event, and why they are what they are. */
export interface EventLinks {
  talks: NotedTalk[]
  matches: Match[]
}

/** The same as plain data, so that it can be kept for the next build: notes and sessions are their places. */
export interface KeptLinks {
  talks: KeptTalk[]
  matches: KeptMatch[]
}

/** A talk whose notes are their places among those of the event. */
export interface KeptTalk extends Omit<NotedTalk, 'notes'> {
  notes: number[]
}

interface KeptMatch extends Pick<Match, 'score' | 'reasons' | 'verdict'> {
  note: number
  session: number | null
  other: number | null
}

/** What places are places in: the write-ups of an event, and its programme. */
export interface LinkPlaces {
  digests: Digest[]
  programme: Session[]
}

/** All notes of an event, in the order of its write-ups. */
export function notesAt(digests: Digest[]): DigestedNote[] {
  return digests.flatMap(({ notes }) => notes)
}

/** Makes plain data of what was linked. */
export function keptLinks({ talks, matches }: EventLinks, { digests, programme }: LinkPlaces): KeptLinks {
  const notes = notesAt(digests)
  const placeOfNote = placesOf(notes.map(({ note }) => note))
  const placeOf = placesOf<unknown>(notes)
  const placeOfSession = placesOf(programme)
  return {
    talks: talks.map(talk => ({ ...talk, notes: talk.notes.map(placeOfNote) })),
    matches: matches.map(({ note, session, other, score, reasons, verdict }) => ({
      note: placeOf(note),
      session: session && placeOfSession(session),
      other: other && placeOf(other),
      score,
      reasons,
      verdict,
    })),
  }
}

/** Makes again of plain data what was linked. */
export function linksOf({ talks, matches }: KeptLinks, { digests, programme }: LinkPlaces): EventLinks {
  const notes = notesAt(digests)
  return {
    talks: talks.map(talk => ({ ...talk, notes: talk.notes.flatMap(place => notes[place]?.note ?? []) })),
    matches: matches.flatMap(({ note: place, session, other, ...match }) => {
      const note = notes[place]
      const found = { session: at(programme, session), other: at(notes, other) }
      return note ? { note, ...found, ...match } : []
    }),
  }
}

function at<Value>(values: Value[], place: number | null): Value | null {
  return place === null ? null : (values[place] ?? null)
}

function placesOf<Value>(values: Value[]): (value: Value) => number {
  const places = new Map(values.map((value, place) => [value, place]))
  return value => places.get(value) ?? -1
}
