import type { NotePlace } from '../model/corrections.ts'
import type { Recognized } from '../recognize/index.ts'
import { type Suggest, suggestAmong } from '../text/did-you-mean.ts'

/** Says what the names in corrections may have been meant for. */
export interface Suggestions {
  writeUp: Suggest
  session: Suggest
  /** The headings and talks of a write-up that a title may have been meant for; nothing for a line. */
  place(at: NotePlace['at'], source: Recognized): string
}

/** Makes suggestions among an event's write-ups, by their files' names, and the ids of its sessions. */
export function suggestionsOf(
  byName: ReadonlyMap<string, Recognized>,
  sessions: ReadonlyMap<string, unknown>,
): Suggestions {
  const titles = new Map<Recognized, Suggest>()
  const among = ({ notes, judgements }: Recognized) =>
    suggestAmong([...notes.map(({ note }) => note.title), ...judgements.map(({ section }) => section.text)])
  return {
    writeUp: suggestAmong(byName.keys()),
    session: suggestAmong(sessions.keys()),
    place(at, source) {
      const suggest = titles.get(source) ?? among(source)
      titles.set(source, suggest)
      return typeof at === 'number' ? '' : suggest(at)
    },
  }
}
