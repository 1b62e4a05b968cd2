import { keyOfName } from '../link/topics/terms.ts'
import type { Model, Note } from '../model/model.ts'
import { distinct, groupBy } from '../text/groups.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { fold } from '../text/words.ts'
import type { PlaceOfPage } from './pages.ts'
import type { Urls } from './urls.ts'

/** A page and what it is about, by which it is found again when it is called otherwise. */
export interface Subject {
  path: string
  /** Identities: `person adabyron`, `note conf/one.md:5 weaving-at-scale`. */
  is: string[]
}

/** The path of a page below the base path: `/conf/talks/weaving/`. */
export function pathOf({ permalink }: Pick<PlaceOfPage, 'permalink'>): string {
  return `/${permalink.replace(/index\.html$/, '')}`
}

/** What the pages of everything in the model are about. */
export function subjectsOf(model: Model, urls: Urls): Subject[] {
  const noteIs = notesOf(model)
  const subject = (place: PlaceOfPage, is: string[]): Subject => ({
    path: pathOf(place),
    is: distinct(is, each => each),
  })
  return [
    ...model.events.flatMap(event => [
      subject(urls.event(event.id), [`event ${event.id}`]),
      ...event.days.flatMap(({ id, date }) => {
        const place = urls.day(event, date)
        // Days are known by their labels first: where all dates were wrong, "Day 1" is still the first one.
        return place ? subject(place, [`day ${event.id} ${id}`, `day ${event.id} ${date}`]) : []
      }),
    ]),
    ...model.talks.map(({ id, event, session, notes }) =>
      subject(urls.talk(id), [
        ...(session === null ? [] : [`session ${event} ${session}`]),
        ...notes.flatMap(note => noteIs.get(note) ?? []),
      ]),
    ),
    ...model.writeUps.map(({ id, file, url }) =>
      subject(urls.writeUp(id), [`file ${file}`, ...(url ? [`original ${url}`] : [])]),
    ),
    ...model.people.map(({ id, name, aliases }) =>
      subject(
        urls.speaker(id),
        [name, ...aliases].map(spelling => `person ${fold(spelling) || spelling}`),
      ),
    ),
    ...model.organizations.map(({ id, name, aliases }) =>
      subject(
        urls.organization(id),
        [name, ...aliases].map(spelling => `organization ${fold(spelling) || spelling}`),
      ),
    ),
    ...model.authors.map(({ id, name, aliases }) =>
      subject(
        urls.author(id),
        [name, ...aliases].map(spelling => `author ${fold(spelling) || spelling}`),
      ),
    ),
    ...model.topics.map(({ id, name, aliases }) =>
      subject(
        urls.topic(id),
        [name, ...aliases].map(spelling => `topic ${keyOfName(spelling)}`),
      ),
    ),
  ]
}

/** Each note by its place and its title, and by its speakers. */
function notesOf(model: Model): Map<Note, string[]> {
  const files = new Map(model.writeUps.map(({ id, file }) => [id, file]))
  return new Map(
    [...noteSlugsOf(model)].map(([note, slug]) => {
      const file = files.get(note.writeUp)
      const speakers = note.speakers.map(({ name }) => `by ${fold(name) || name} in ${file}`)
      return [note, [`note ${file}:${note.line} ${slug}`, ...speakers]]
    }),
  )
}

/** Slugs of the titles of notes, unique within a write-up: of notes with one title, the second one is `title-2`. */
export function noteSlugsOf({ talks }: Model): Map<Note, string> {
  const notes = talks.flatMap(talk => talk.notes).sort((a, b) => a.line - b.line)
  return new Map(
    [...groupBy(notes, ({ writeUp }) => writeUp).values()].flatMap(own => {
      const unique = uniqueSlugs()
      return own.map(note => [note, unique(note.title)] as const)
    }),
  )
}

/**
 * The keys that two pages of one thing share: strong ones, and weak ones, such as the line that a talk stood on. What
 * pages tell of their speakers can be weak evidence for one thing, and is evidence against it where all are others.
 */
export interface Keys {
  strong: string[]
  weak: string[]
  speakers: string[]
}

/** The keys of identities. */
export function keysOf(is: string[]): Keys {
  const speakers = is.filter(identity => identity.startsWith('by '))
  const others = is.filter(identity => !identity.startsWith('by '))
  const notes = others.map(identity => /^note (.+):(\d+) (\S+)$/.exec(identity))
  return {
    strong: notes.map((note, index) => (note ? `note ${note[1]} ${note[3]}` : (others[index] ?? ''))),
    weak: [...notes.flatMap(note => (note ? `line ${note[1]}:${note[2]}` : [])), ...speakers],
    speakers,
  }
}
