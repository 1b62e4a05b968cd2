import type { BlogPosting } from 'schema-dts'
import { distinct } from '../../text/groups.ts'
import { webAddressOf } from '../../text/urls.ts'
import type { NoteView, TalkPage, WriteUpPage, WriteUpRef } from '../pages.ts'
import { type Context, idOf } from './context.ts'
import { licenseOf } from './license.ts'
import { authorsOf } from './people.ts'

/** The notes on a talk: each write-up that has some. */
export function noteThings(page: TalkPage, context: Context): BlogPosting[] {
  const noted = page.notes.filter(({ state }) => state === 'notes')
  return distinct(noted, ({ writeUp }) => writeUp.url).map(({ writeUp }: NoteView) => ({
    ...posting(writeUp, context),
    about: { '@id': idOf(page, context) },
  }))
}

/** The text that the page of a write-up shows. */
export function writeUpThing(page: WriteUpPage, context: Context): BlogPosting {
  const { writeUp, event, tags } = page
  return {
    ...posting(writeUp, context),
    url: idOf(writeUp, context),
    about: { '@type': 'Event', '@id': idOf(event, context), name: event.title },
    keywords: tags.length ? tags : undefined,
  }
}

function posting(writeUp: WriteUpRef, context: Context) {
  const { title, authors, published, original, terms, language } = writeUp
  return {
    '@type': 'BlogPosting',
    '@id': idOf(writeUp, context),
    headline: title,
    author: authorsOf(authors, context),
    datePublished: published ?? undefined,
    inLanguage: language ?? undefined,
    license: licenseOf(terms),
    isBasedOn: webAddressOf(original),
  } as const
}
