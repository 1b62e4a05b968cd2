import type { Correction, NotePlace } from '../model/corrections.ts'
import type { Note } from '../model/model.ts'
import { fold } from '../text/words.ts'

/** Whether a place in a write-up is that of a line with a title. */
export function isAt({ at }: Pick<NotePlace, 'at'>, line: number, title: string): boolean {
  return typeof at === 'number' ? at === line : fold(at) === fold(title)
}

/** A note as a person corrected it; where two entries say the same thing, the later one holds. */
export function corrected(note: Note, corrections: Correction[]): Note {
  const said = corrections.map(({ title, speakers, day, kind, level }) => {
    const facts = Object.entries({ title, speakers, day, kind, level })
    return Object.fromEntries(facts.filter(([, value]) => value !== undefined))
  })
  return Object.assign({}, note, ...said)
}
