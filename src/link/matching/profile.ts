import type { DigestedNote } from '../../digest/index.ts'
import type { Level, Link, Speaker } from '../../model/model.ts'
import type { Session, SessionKind } from '../../model/programme.ts'
import { contentWords } from '../../text/content-words.ts'
import { distinct } from '../../text/groups.ts'
import { unpacked } from '../../text/packed.ts'
import { rememberedTexts } from '../../text/remembered.ts'
import { fold } from '../../text/words.ts'
import type { WhoIsWho } from '../people.ts'
import { fileTitleOf, keysOf, type LinkKey, textOfAddress } from './addresses.ts'
import { type Named, named } from './names.ts'
import { type Title, titleOf } from './titles.ts'
import { slipKeys } from './words.ts'

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
  linkKeys: ReadonlySet<string>
  /** The stems of all that is said in the text, the title and the addresses; only of the title for a session. */
  stems: ReadonlySet<string>
  /** By which others that may be the same are found: all that it tells but its speakers. */
  keys: string[]
  /** The write-up of a note; null for a session. */
  writeUp: string | null
}

/** What a session of the programme tells of a talk. */
export function profileOfSession(session: Session, who: WhoIsWho): Profile {
  const { title, links, day, kind, level, speakers } = session
  return { ...told(title, links), ...people(speakers, who), day, kind, level, writeUp: null }
}

/** What a note tells of a talk. */
export function profileOfNote(digests: DigestedNote, who: WhoIsWho): Profile {
  const { day, kind, level, speakers, writeUp } = digests.note
  return { ...toldByNote(digests), ...people(speakers, who), day, kind, level, writeUp }
}

/** The part of a profile that nothing else has a say in. */
type Told = Pick<Profile, 'title' | 'fileTitles' | 'links' | 'linkKeys' | 'stems' | 'keys'>

function toldByNote({ note, links, words }: DigestedNote): Told {
  const { title, speakers } = note
  // Where no title is told, the speakers' names stand in its place.
  const isUntitled = fold(title) === fold(speakers.map(({ name }) => name).join(' '))
  const common = told(isUntitled ? '' : title, links)
  return { ...common, stems: new Set([...common.stems, ...unpacked(words).stems]) }
}

function told(text: string, addresses: Link[]): Told {
  const title = titleOf(text)
  const fileTitles = addresses.flatMap(link => fileTitleOf(link) ?? []).map(titleOf)
  const links = addresses.flatMap(keysOf)
  const words = [...title.words, ...addresses.flatMap(link => contentWords(textOfAddress(link)))]
  return {
    title,
    fileTitles,
    links,
    linkKeys: new Set(links.map(({ key }) => key)),
    stems: new Set(words.map(({ stem }) => stem)),
    keys: keysOfTold({ title, fileTitles, links }),
  }
}

function keysOfTold({ title, fileTitles, links }: Pick<Told, 'title' | 'fileTitles' | 'links'>): string[] {
  const keys = [`title ${title.folded}`]
  for (const part of title.parts) keys.push(`title ${part}`)
  for (const { key } of links) keys.push(key)
  for (const { words } of [title, ...fileTitles])
    for (const { stem, text } of words) keys.push(`word ${stem}`, ...spellingKeys(text))
  return keys
}

const spellingKeys = rememberedTexts(word => [...slipKeys(word)].map(key => `spelling ${key}`))

function people(speakers: Speaker[], who: WhoIsWho): Pick<Profile, 'speakers' | 'organizations'> {
  const organizations = speakers.flatMap(({ organization }) => organization ?? [])
  return {
    speakers: speakers.map(({ name }) => named(name, who.people)),
    organizations: distinct(
      organizations.map(name => named(name, who.organizations)),
      ({ id }) => id,
    ),
  }
}
