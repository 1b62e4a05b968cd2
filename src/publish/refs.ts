import type { Event, Model, ProgrammeEntry, Speaker, Talk, WriteUp } from '../model/model.ts'
import { distinct } from '../text/groups.ts'
import { hostOf } from '../text/urls.ts'
import type { Archive } from './archive.ts'
import type { DayRef, LinkView, NoteTaker, Ref, SpeakerRef, TalkRef, WriteUpRef } from './pages.ts'
import { languageOfTitle } from './title-language.ts'
import type { Urls } from './urls.ts'

/** How many marks for note-takers the style sheet has. */
const markCount = 8

/** How the things of the model are named on pages; each is made once, however many pages name it. */
export interface Refs {
  event(id: string): Ref
  day(event: string, date: string | null): DayRef | null
  talk(id: string): TalkRef
  writeUp(id: string): WriteUpRef
  /** An author, by id. */
  noteTaker(id: string): NoteTaker
  organization(name: string | null): Ref | null
}

/** Makes the names of everything in the model. */
export function refsOf(model: Model, { urls, archive }: { urls: Urls; archive: Archive }): Refs {
  const events = new Map(model.events.map(event => [event.id, event]))
  const eventRefs = new Map(
    model.events.map(({ id, name }) => [id, { title: name, url: urls.event(id).url }]),
  )
  const organizations = new Map(
    model.organizations.flatMap(({ id, name, aliases }) => {
      const ref = { title: name, url: urls.organization(id).url }
      return [...aliases, name].map(spelling => [spelling, ref])
    }),
  )
  const takers = noteTakersOf(model, urls)
  const writeUps = new Map(
    model.writeUps.map(writeUp => [writeUp.id, writeUpRef(writeUp, { urls, archive, takers })]),
  )
  const event = (id: string) => known(eventRefs.get(id), id)
  const writeUp = (id: string) => known(writeUps.get(id), id)
  const organization = (name: string | null) => (name && organizations.get(name)) || null
  const day = (id: string, date: string | null) => dayRef(events.get(id), { date, urls })
  const sessions = new Map(model.programme.map(session => [session.talk, session]))
  const talks = new Map(
    model.talks.map(talk => {
      const session = sessions.get(talk.id)
      return [talk.id, talkRef(talk, { urls, session, event, day, writeUp, organization })]
    }),
  )
  return {
    event,
    day,
    writeUp,
    noteTaker: id => known(takers.byId.get(id), id),
    organization,
    talk: id => known(talks.get(id), id),
  }
}

function known<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`The model names “${id}” and does not have it`)
  return value
}

function dayRef(
  event: Event | undefined,
  { date, urls }: { date: string | null; urls: Urls },
): DayRef | null {
  const day = event?.days.find(other => other.date === date)
  const place = event && date ? urls.day(event, date) : null
  return day && place ? { title: day.label, url: place.url, date: day.date } : null
}

interface NoteTakers {
  byId: Map<string, NoteTaker>
  /** By every spelling of their names. */
  byName: Map<string, NoteTaker>
}

/** Marks are given in the order in which people first sign a write-up. */
function noteTakersOf({ authors, writeUps }: Model, urls: Urls): NoteTakers {
  const authorOf = new Map(
    authors.flatMap(author => [author.name, ...author.aliases].map(name => [name, author] as const)),
  )
  const signed = writeUps.flatMap(writeUp => writeUp.authors.flatMap(({ name }) => authorOf.get(name) ?? []))
  const byId = new Map(
    distinct(signed, ({ id }) => id).map(({ id, name, url }, index) => {
      const mark = (index % markCount) + 1
      return [id, { name, url, page: urls.author(id).url, mark, initials: initialsOf(name) }]
    }),
  )
  const byName = [...authorOf].flatMap(([name, { id }]) => {
    const taker = byId.get(id)
    return taker ? [[name, taker] as const] : []
  })
  return { byId, byName: new Map(byName) }
}

/** "Vincent Gallissot" is VG, "@alexdmoss" is AL. */
function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const [first = '', last = ''] = words.length > 1 ? [words[0], words.at(-1)] : [words[0]?.[0], words[0]?.[1]]
  return `${first[0] ?? ''}${last[0] ?? ''}`.toUpperCase()
}

function writeUpRef(
  writeUp: WriteUp,
  { urls, archive, takers }: { urls: Urls; archive: Archive; takers: NoteTakers },
): WriteUpRef {
  const { id, title, authors, published, url, terms, language } = writeUp
  return {
    title,
    url: urls.writeUp(id).url,
    authors: [...new Set(authors.flatMap(({ name }) => takers.byName.get(name) ?? []))],
    published: published?.slice(0, 10) ?? null,
    original: url,
    archived: url && archive.copyOf(url, id),
    terms,
    language,
  }
}

type Others = Omit<Refs, 'talk' | 'noteTaker'> & { urls: Urls; session: ProgrammeEntry | undefined }

function talkRef(talk: Talk, { urls, session, event, day, writeUp, organization }: Others): TalkRef {
  const noted = talk.notes.filter(({ state }) => state === 'notes')
  const notedBy = noted.flatMap(note => writeUp(note.writeUp).authors)
  return {
    title: talk.title,
    language: languageOfTitle(
      talk.title,
      talk.notes.map(note => writeUp(note.writeUp).language),
    ),
    url: urls.talk(talk.id).url,
    kind: talk.kind,
    level: talk.level,
    event: event(talk.event),
    day: day(talk.event, talk.day),
    speakers: talk.speakers.map(speaker => speakerRef(speaker, { urls, organization })),
    notedBy: [...new Set(notedBy)],
    hasNotes: noted.length > 0,
    start: session?.start ?? null,
    room: session?.room ?? null,
  }
}

function speakerRef(
  { person, name, role, organization: named }: Speaker & { person: string },
  { urls, organization }: Pick<Others, 'urls' | 'organization'>,
): SpeakerRef {
  return { name, url: urls.speaker(person).url, role, organization: organization(named) }
}

/** A link of a talk with the host that it leads to. */
export function linkView({ kind, url }: Talk['links'][number]): LinkView {
  return { kind, url, host: hostOf(url) }
}
