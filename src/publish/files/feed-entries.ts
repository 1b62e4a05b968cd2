import type { ElementContent } from 'hast'
import type { Author } from '../../model/document.ts'
import type { Note, Talk, WriteUp } from '../../model/model.ts'
import type { Material } from '../material.ts'
import { noteSlugsOf } from '../subjects.ts'
import { speakersIn } from '../words-of-pages.ts'
import { contentOf, type FeedContent, linkTo, textNode } from './feed-content.ts'
import { absolute, type FileSources } from './site-file.ts'

/** One write-up's notes on one talk, as feeds tell of them; all addresses are absolute. */
export interface FeedEntry {
  note: Note
  talk: Talk
  /** The same for good, whatever the talk is called later: it is made of the write-up and its own words. */
  id: string
  url: string
  title: string
  authors: Author[]
  /** ISO 8601, in UTC; null where nobody says when the notes were written. */
  published: string | null
  /** When the notes were written, else the last day of the event. */
  updated: string
  /** A BCP 47 tag. */
  language: string | null
  /** Where the notes were first published. */
  original: string | null
  terms: string | null
  /** Made anew each time. */
  content(): FeedContent
}

/** The date of what has none, in a format that asks for one. */
export const unknownDate = '1970-01-01T00:00:00.000Z'

/** All notes, the newest first; those of one write-up in the order of its text. */
export function feedEntriesOf(material: Material, sources: FileSources): FeedEntry[] {
  const { model } = material
  const slugs = noteSlugsOf(model)
  const lastDays = new Map(
    model.events.map(({ id, days }) => [
      id,
      days
        .map(({ date }) => date)
        .sort()
        .at(-1),
    ]),
  )
  const entries = model.talks.flatMap(talk =>
    talk.notes.flatMap((note, order) => {
      if (note.state !== 'notes') return []
      const slug = slugs.get(note) ?? ''
      const lastDay = lastDays.get(talk.event) ?? null
      return entryOf(note, { talk, order, slug, lastDay, material, sources })
    }),
  )
  return entries.sort(
    (a, b) =>
      compare(b.updated, a.updated) || compare(a.note.writeUp, b.note.writeUp) || a.note.line - b.note.line,
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

interface EntryContext {
  talk: Talk
  order: number
  slug: string
  /** Of the event. */
  lastDay: string | null
  material: Material
  sources: FileSources
}

function entryOf(note: Note, context: EntryContext): FeedEntry {
  const { talk, slug, lastDay, material, sources } = context
  const { writeUp } = material.digestOf(note.writeUp)
  const url = absolute(material.urls.talk(talk.id).url, sources)
  const published = instantOf(writeUp.published)
  return {
    note,
    talk,
    id: `${absolute(material.urls.writeUp(note.writeUp).url, sources)}#${encodeURIComponent(slug)}`,
    url,
    title: talk.title,
    authors: writeUp.authors,
    published,
    updated: published ?? instantOf(lastDay) ?? unknownDate,
    language: writeUp.language,
    original: writeUp.url,
    terms: writeUp.terms,
    content: () => contentOfNote(note, { ...context, url }),
  }
}

/** A date, or a date with a time, in the form that feeds ask for; a time without an offset is taken as in UTC. */
function instantOf(date: string | null): string | null {
  if (date === null) return null
  const hasTime = date.includes('T')
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(date)
  const instant = new Date(hasTime && !hasOffset ? `${date}Z` : date)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}

function contentOfNote(note: Note, { talk, order, url, material }: EntryContext & { url: string }) {
  const { writeUp } = material.digestOf(note.writeUp)
  const placing = { headingsFrom: 2, idPrefix: `note-${order + 1}-`, base: url }
  const above = [textNode(introductionOf(talk, material))]
  return contentOf(material.textOfNote(note), { placing, above, below: provenanceOf(writeUp) })
}

/** "First published in Day 1 (CC BY 4.0)", as far as it is known. */
function provenanceOf({ title, url, terms }: WriteUp): ElementContent[] {
  if (!url) return terms ? [textNode(terms)] : []
  return [textNode('First published in '), linkTo(url, title), textNode(terms ? ` (${terms})` : '')]
}

/** "“Looms” by Ada Byron (Engine Works) at Loom Conf, Day 1." */
function introductionOf(talk: Talk, { refs }: Material): string {
  const by = talk.speakers.length ? ` by ${speakersIn(talk)}` : ''
  const day = refs.day(talk.event, talk.day)
  return `“${talk.title}”${by} at ${refs.event(talk.event).title}${day ? `, ${day.title}` : ''}.`
}
