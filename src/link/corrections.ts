import { visit } from 'unist-util-visit'
import type { NotePlace } from '../model/corrections.ts'
import type { Session } from '../model/programme.ts'
import type { Corrections } from '../read/content.ts'
import { isAt } from '../recognize/corrections.ts'
import type { Recognized, RecognizedNote } from '../recognize/index.ts'
import { report } from '../report/report.ts'
import { textOf } from '../text/text-of.ts'
import { fold } from '../text/words.ts'
import type { Said } from './matching/index.ts'

/** Reads what an event's corrections say of notes being of one talk, of two, or of a session of the programme. */
export function readSaid({ value }: Corrections, { recognized, programme }: SaidSources): Said {
  const notesAt = (place: NotePlace) =>
    ofWriteUp(recognized, place.writeUp).flatMap(({ notes }) => notes.filter(each => isNoteAt(each, place)))
  const pairs = (fact: 'sameAs' | 'notSameAs') =>
    value.flatMap<[RecognizedNote, RecognizedNote]>(entry => {
      const [first] = notesAt(entry)
      const [second] = entry[fact] ? notesAt(entry[fact]) : []
      // The place that another is the same as comes first, and gives the title.
      return first && second ? [[second, first]] : []
    })
  const byId = new Map(programme.map(session => [session.id, session]))
  const sessions = new Map(
    value.flatMap(entry => {
      if (entry.session === undefined) return []
      const session = entry.session === null ? null : byId.get(entry.session)
      return session === undefined ? [] : notesAt(entry).map(note => [note, session] as const)
    }),
  )
  return { sessionOf: note => sessions.get(note), same: pairs('sameAs'), apart: pairs('notSameAs') }
}

/** What the places and sessions that corrections name are looked up in. */
export interface SaidSources {
  recognized: Recognized[]
  programme: Session[]
}

function isNoteAt({ note }: RecognizedNote, place: NotePlace): boolean {
  return isAt(place, note.line, note.title)
}

function ofWriteUp(recognized: Recognized[], name: string): Recognized[] {
  return recognized.filter(({ writeUp }) => writeUp.file === `${writeUp.event}/${name}`)
}

/** An entry that matches nothing any more is an error on the corrections' file: what it said is no longer done. */
export function reportUnmatched(
  { value, file, placeOf }: Corrections,
  { recognized, programme }: SaidSources,
): void {
  const ids = new Set(programme.map(({ id }) => id))
  value.forEach((entry, index) => {
    if (typeof entry.session === 'string' && !ids.has(entry.session)) {
      report(file, `Unexpected session “${entry.session}”, expected the id of one in programme.yaml`, {
        rule: 'correction-has-session',
        place: placeOf([index, 'session']),
      })
    }
    const places = [entry, entry.sameAs, entry.notSameAs].filter(place => place !== undefined)
    for (const place of places) {
      if (ofWriteUp(recognized, place.writeUp).some(each => holds(each, place))) continue
      report(
        file,
        `Unexpected place “${place.at}” of ${place.writeUp}, expected a line or title that is there`,
        { rule: 'correction-has-place', place: placeOf([index]) },
      )
    }
  })
}

/** Whether a write-up has a heading, row or line at a place, be it a talk or not. */
function holds({ tree, notes }: Recognized, place: NotePlace): boolean {
  if (notes.some(each => isNoteAt(each, place))) return true
  let found = false
  visit(tree, ['heading', 'listItem', 'paragraph', 'tableRow'], node => {
    const { at } = place
    found ||=
      typeof at === 'number' ? node.position?.start.line === at : fold(textOf(node)).startsWith(fold(at))
  })
  return found
}
