import type { Level, Link, Speaker } from '../../model/model.ts'
import type { Session, SessionKind } from '../../model/programme.ts'
import type { RecognizedNote } from '../../recognize/index.ts'
import { textOf } from '../../text/text-of.ts'
import { fileTitleOf, keysOf, type LinkKey, textOfAddress } from './addresses.ts'
import { type Title, titleOf } from './titles.ts'
import { contentWords } from './words.ts'

/** What a note or a session tells of a talk, made ready for comparison with another account of it. */
export interface Profile {
  title: Title
  /** What the files of its slides are called. */
  fileTitles: Title[]
  day: string | null
  kind: SessionKind
  level: Level | null
  speakers: Speaker[]
  links: LinkKey[]
  /** The stems of all that is said in the text, the title and the addresses; only of the title for a session. */
  stems: ReadonlySet<string>
  /** The text of the addresses of its links. */
  addresses: ReadonlySet<string>
  /** The write-up of a note; null for a session. */
  writeUp: string | null
}

/** What a session of the programme tells of a talk. */
export function profileOfSession({ title, day, kind, level, speakers, links }: Session): Profile {
  return { ...commonProfile(title, links), day, kind, level, speakers, writeUp: null }
}

/** What a note tells of a talk. */
export function profileOfNote({ note, links, body }: RecognizedNote): Profile {
  const { title, day, kind, level, speakers, writeUp } = note
  const common = commonProfile(title, links)
  const stems = new Set(common.stems)
  for (const node of body) for (const { stem } of contentWords(textOf(node))) stems.add(stem)
  return { ...common, day, kind, level, speakers, stems, writeUp }
}

function commonProfile(text: string, links: Link[]) {
  const title = titleOf(text)
  const addresses = new Set(links.flatMap(link => contentWords(textOfAddress(link)).map(({ stem }) => stem)))
  return {
    title,
    fileTitles: links.flatMap(link => fileTitleOf(link) ?? []).map(titleOf),
    links: links.flatMap(keysOf),
    addresses,
    stems: new Set([...title.words.map(({ stem }) => stem), ...addresses]),
  }
}
