import { visit } from 'unist-util-visit'
import type { Correction, NotePlace } from '../model/corrections.ts'
import type { Corrections } from '../read/content.ts'
import { isAt } from '../recognize/corrections.ts'
import type { Recognized, RecognizedNote } from '../recognize/index.ts'
import { report } from '../report/report.ts'
import { textOf } from '../text/text-of.ts'
import { fold } from '../text/words.ts'

/** What a person says of notes being of one talk or of two. */
export interface SaidSameness {
  /** Whether a note is of another talk than those that look the same. */
  standsAlone(note: RecognizedNote): boolean
  /** Joins the groups of notes that are said to be of one talk. */
  join(groups: RecognizedNote[][]): RecognizedNote[][]
}

/** Reads `sameAs` and `notSameAs` of an event's corrections. */
export function saidSameness(corrections: Correction[], recognized: Recognized[]): SaidSameness {
  const notesAt = (place: NotePlace) =>
    ofWriteUp(recognized, place.writeUp).flatMap(({ notes }) => notes.filter(each => isNoteAt(each, place)))
  const alone = new Set(corrections.flatMap(entry => (entry.notSameAs ? notesAt(entry) : [])))
  const pairs = corrections.flatMap(entry => {
    const [first] = notesAt(entry)
    const [second] = entry.sameAs ? notesAt(entry.sameAs) : []
    // The place that another is the same as comes first, and gives the title.
    return first && second ? [[second, first] as const] : []
  })
  return {
    standsAlone: note => alone.has(note),
    join: groups =>
      pairs.reduce((before, [first, second]) => {
        const [kept, moved] = [first, second].map(note => before.find(group => group.includes(note)))
        if (!kept || !moved || kept === moved) return before
        return before
          .filter(group => group !== moved)
          .map(group => (group === kept ? [...group, ...moved] : group))
      }, groups),
  }
}

function isNoteAt({ note }: RecognizedNote, place: NotePlace): boolean {
  return isAt(place, note.line, note.title)
}

function ofWriteUp(recognized: Recognized[], name: string): Recognized[] {
  return recognized.filter(({ writeUp }) => writeUp.file === `${writeUp.event}/${name}`)
}

/** An entry that matches nothing any more is an error on the corrections' file: what it said is no longer done. */
export function reportUnmatched({ value, file, placeOf }: Corrections, recognized: Recognized[]): void {
  value.forEach((entry, index) => {
    const places = [entry, entry.sameAs, entry.notSameAs].filter(place => place !== undefined)
    for (const place of places) {
      if (ofWriteUp(recognized, place.writeUp).some(each => holds(each, place))) continue
      report(
        file,
        `Unexpected place “${place.at}” of ${place.writeUp}, expected a line or title that is there`,
        {
          rule: 'correction-has-place',
          place: placeOf([index]),
        },
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
