import type { Digest } from '../digest/index.ts'
import type { NotePlace } from '../model/corrections.ts'
import { type Suggest, suggestAmong } from '../text/did-you-mean.ts'

/** Says what the names in corrections may have been meant for. */
export interface Suggestions {
  writeUp: Suggest
  session: Suggest
  /** The headings and talks of a write-up that a title may have been meant for; nothing for a line. */
  place(at: NotePlace['at'], source: Digest): string
}

/** Makes suggestions among an event's write-ups, by their files' names, and the ids of its sessions. */
export function suggestionsOf(
  byName: ReadonlyMap<string, Digest>,
  sessions: ReadonlyMap<string, unknown>,
): Suggestions {
  const titles = new Map<Digest, Suggest>()
  const among = ({ notes, headings }: Digest) =>
    suggestAmong([...notes.map(({ note }) => note.title), ...headings.map(({ text }) => text)])
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
