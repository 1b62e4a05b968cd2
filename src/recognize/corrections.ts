import type { Correction, NotePlace } from '../model/corrections.ts'
import type { Note } from '../model/model.ts'
import { fold } from '../text/words.ts'

/** Whether a place in a write-up is that of a line with a title. */
export function isAt({ at }: Pick<NotePlace, 'at'>, line: number, title: string): boolean {
  return typeof at === 'number' ? at === line : fold(at) === fold(title)
}

/** What a person says of places of one write-up. */
export interface SaidOfPlaces {
  /** The entries of a place, which is known by its line and by these texts. */
  at(line: number, ...texts: string[]): Correction[]
  /** The entries that were found to be of a place. */
  placed: ReadonlySet<Correction>
}

/** Looks entries up by their places, and keeps in mind which had one. */
export function saidOfPlaces(corrections: Correction[]): SaidOfPlaces {
  const placed = new Set<Correction>()
  return {
    placed,
    at(line, ...texts) {
      const own = corrections.filter(entry => texts.some(text => isAt(entry, line, text)))
      for (const entry of own) placed.add(entry)
      return own
    },
  }
}

/** A note as a person corrected it; where two entries say the same thing, the later one holds. */
export function corrected(note: Note, corrections: Correction[]): Note {
  const said = corrections.map(({ title, speakers, day, kind, level }) => {
    const facts = Object.entries({ title, speakers, day, kind, level })
    return Object.fromEntries(facts.filter(([, value]) => value !== undefined))
  })
  return Object.assign({}, note, ...said)
}
