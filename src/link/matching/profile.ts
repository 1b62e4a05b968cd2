import type { Level, Link, Speaker } from '../../model/model.ts'
import type { Session, SessionKind } from '../../model/programme.ts'
import type { RecognizedNote } from '../../recognize/index.ts'
import { distinct, groupBy } from '../../text/groups.ts'
import { textOf } from '../../text/text-of.ts'
import { fold } from '../../text/words.ts'
import type { WhoIsWho } from '../people.ts'
import { fileTitleOf, keysOf, type LinkKey, textOfAddress } from './addresses.ts'
import { type Named, named } from './names.ts'
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
  speakers: Named[]
  organizations: Named[]
  links: LinkKey[]
  /** The stems of all that is said in the text, the title and the addresses; only of the title for a session. */
  stems: ReadonlySet<string>
  /** The same by first letter, to find those that differ by a slip. */
  stemsByLetter: ReadonlyMap<string, string[]>
  /** The write-up of a note; null for a session. */
  writeUp: string | null
}

/** What a session of the programme tells of a talk. */
export function profileOfSession(
  { title, day, kind, level, speakers, links }: Session,
  who: WhoIsWho,
): Profile {
  const common = commonProfile({ title, links, speakers }, who)
  return { ...common, day, kind, level, stemsByLetter: new Map(), writeUp: null }
}

/** What a note tells of a talk. */
export function profileOfNote({ note, links, body }: RecognizedNote, who: WhoIsWho): Profile {
  const { title, day, kind, level, speakers, writeUp } = note
  // Where no title is told, the speakers' names stand in its place.
  const isUntitled = fold(title) === fold(speakers.map(({ name }) => name).join(' '))
  const common = commonProfile({ title: isUntitled ? '' : title, links, speakers }, who)
  const stems = new Set(common.stems)
  for (const node of body) for (const { stem } of contentWords(textOf(node))) stems.add(stem)
  const stemsByLetter = groupBy(stems, ([letter = '']) => letter)
  return { ...common, day, kind, level, stems, stemsByLetter, writeUp }
}

interface CommonFacts {
  title: string
  links: Link[]
  speakers: Speaker[]
}

function commonProfile(
  { title: text, links, speakers }: CommonFacts,
  { people, organizations: firms }: WhoIsWho,
) {
  const title = titleOf(text)
  const addresses = links.flatMap(link => contentWords(textOfAddress(link)))
  const organizations = speakers.flatMap(({ organization }) => organization ?? [])
  return {
    title,
    speakers: speakers.map(({ name }) => named(name, people)),
    organizations: distinct(
      organizations.map(name => named(name, firms)),
      ({ id }) => id,
    ),
    fileTitles: links.flatMap(link => fileTitleOf(link) ?? []).map(titleOf),
    links: links.flatMap(keysOf),
    stems: new Set([...title.words, ...addresses].map(({ stem }) => stem)),
  }
}
