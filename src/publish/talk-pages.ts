import { distinctLinks } from '../link/matching/addresses.ts'
import type { Note, Talk } from '../model/model.ts'
import { fold } from '../text/words.ts'
import { archivedLinks } from './archived-links.ts'
import type { Part } from './bodies.ts'
import { contentsOf } from './contents.ts'
import { noteAnchor } from './grid.ts'
import { lazily, type MakeLazily } from './lazily.ts'
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
  const page = talkPageMaker(material)
  return model.talks.map((talk, index) => {
    const summary = refs.talk(talk.id)
    return page(talk, {
      ...urls.talk(talk.id),
      shows: () => talk.notes.map(({ writeUp }) => writeUp),
      title: talk.title,
      description: describe(talk, material),
      breadcrumbs: crumbs(material, summary.event, summary.day),
      source: sourceOf(talk, material),
      summary,
      topics: material.topicsOf(talk.id),
      links: linksOf(talk, material),
      previous: neighbor(talk, model.talks[index - 1], material),
      next: neighbor(talk, model.talks[index + 1], material),
    })
  })
}

type LazyParts = 'notes' | 'contents' | 'quotations' | 'related'

function talkPageMaker(material: Material): MakeLazily<Talk, Pick<TalkPage, LazyParts>> {
  const quotationsOf = quotationsBesideNotes(material)
  const names = tieNames(material)
  return lazily({
    notes: talk => talk.notes.map((note, order) => noteView(note, { talk, order, material })),
    contents: talk =>
      contentsOf(talk.notes.flatMap((note, order) => material.textOfNote(note).headings(idPrefixOf(order)))),
    quotations: talk => quotationsOf(talk.id),
    related: talk => material.relatedTo(talk).map(related => relatedView(related, { material, ...names })),
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

function noteView(note: Note, context: NoteContext): NoteView {
  const { order, material } = context
  const text = material.textOfNote(note)
  return withText(
    { ...context, note, text },
    {
      anchor: noteAnchor(order),
      writeUp: material.refs.writeUp(note.writeUp),
      place: text.place,
      line: note.line,
      state: note.state,
      edit: material.contributing.edit({
        path: material.digestOf(note.writeUp).writeUp.file,
        line: note.line,
      }),
    },
  )
}

const withText = lazily<
  NoteContext & { note: Note; text: Part },
  Pick<NoteView, 'ownTitle' | 'body' | 'archived'>
>({
  ownTitle: ({ note, talk }) => (fold(note.title) === fold(talk.title) ? null : note.title),
  body: ({ text, order }) => text.html({ headingsFrom: 3, idPrefix: idPrefixOf(order) }),
  archived: ({ text, note, material: { archive } }) =>
    archivedLinks(text.links(), { archive, writeUp: note.writeUp }),
})

function neighbor(talk: Talk, other: Talk | undefined, { refs }: Material): Ref | null {
  if (other?.event !== talk.event || other.day !== talk.day) return null
  const { title, url } = refs.talk(other.id)
  return { title, url }
}
