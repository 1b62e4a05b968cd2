import { distinctLinks } from '../link/matching/addresses.ts'
import type { Note, Talk } from '../model/model.ts'
import { fold } from '../text/words.ts'
import { archivedLinks } from './archived-links.ts'
import { contentsOf } from './contents.ts'
import { noteAnchor } from './grid.ts'
import { crumbs, type Material } from './material.ts'
import type { NoteView, Ref, SourceFile, TalkPage } from './pages.ts'
import { quotationsBesideNotes } from './quotation-views.ts'
import { linkView } from './refs.ts'
import { relatedView, tieNames } from './related-views.ts'
import { listed } from './words-of-pages.ts'

/**
 * The page of each talk: what is known of it, and what each write-up notes about it. The larger parts are made when
 * they are read, for pages are many, and are looked at one by one.
 */
export function talkPages(material: Material): TalkPage[] {
  const { model, refs, urls } = material
  const quotationsOf = quotationsBesideNotes(material)
  const names = tieNames(material)
  return model.talks.map((talk, index) => {
    const summary = refs.talk(talk.id)
    return {
      ...urls.talk(talk.id),
      shows: () => talk.notes.map(({ writeUp }) => writeUp),
      title: talk.title,
      description: describe(talk, material),
      breadcrumbs: crumbs(material, summary.event, summary.day),
      source: sourceOf(talk, material),
      summary,
      topics: material.topicsOf(talk.id),
      links: linksOf(talk, material),
      get notes() {
        return talk.notes.map((note, order) => noteView(note, { talk, order, material }))
      },
      get contents() {
        return contentsOf(
          talk.notes.flatMap((note, order) => material.textOfNote(note).headings(idPrefixOf(order))),
        )
      },
      get quotations() {
        return quotationsOf(talk.id)
      },
      get related() {
        return material.relatedTo(talk).map(related => relatedView(related, { material, ...names }))
      },
      previous: neighbor(talk, model.talks[index - 1], material),
      next: neighbor(talk, model.talks[index + 1], material),
    }
  })
}

/** What the programme says of a talk holds; without one, a talk is what its first note says. */
function sourceOf({ event, session, notes: [first] }: Talk, { digestOf }: Material): SourceFile {
  if (session !== null || !first) return { path: `${event}/programme.yaml` }
  return { path: digestOf(first.writeUp).writeUp.file, line: first.line }
}

/** What the ids in a note begin with. */
function idPrefixOf(order: number): string {
  return `${noteAnchor(order)}-`
}

function describe(talk: Talk, { refs }: Material): string {
  const speakers = talk.speakers.length ? ` by ${listed(talk.speakers.map(({ name }) => name))}` : ''
  const takers = refs.talk(talk.id).notedBy.map(({ name }) => name)
  return `Notes on “${talk.title}”${speakers} at ${refs.event(talk.event).title}${takers.length ? `, taken by ${listed(takers)}` : ''}.`
}

/** Slides and the like are archived as of when the first of its notes was written. */
function linksOf(talk: Talk, { refs, archive }: Material): TalkPage['links'] {
  const [first] = talk.notes
    .map(({ writeUp }) => ({ writeUp, date: refs.writeUp(writeUp).published ?? '9999' }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  return distinctLinks(talk.links).map(link => ({
    ...linkView(link),
    archived: first ? archive.copyOf(link.url, first.writeUp) : null,
  }))
}

interface NoteContext {
  talk: Talk
  order: number
  material: Material
}

function noteView(note: Note, { talk, order, material }: NoteContext): NoteView {
  const text = material.textOfNote(note)
  return {
    anchor: noteAnchor(order),
    writeUp: material.refs.writeUp(note.writeUp),
    place: text.place,
    line: note.line,
    state: note.state,
    get ownTitle() {
      return fold(note.title) === fold(talk.title) ? null : note.title
    },
    get body() {
      return text.html({ headingsFrom: 3, idPrefix: idPrefixOf(order) })
    },
    get archived() {
      const { archive } = material
      return archivedLinks(text.links(), { archive, writeUp: note.writeUp })
    },
    edit: material.contributing.edit({
      path: material.digestOf(note.writeUp).writeUp.file,
      line: note.line,
    }),
  }
}

function neighbor(talk: Talk, other: Talk | undefined, { refs }: Material): Ref | null {
  if (other?.event !== talk.event || other.day !== talk.day) return null
  const { title, url } = refs.talk(other.id)
  return { title, url }
}
