import type { WriteUp } from '../model/model.ts'
import { authorAlternates } from './alternates.ts'
import { archivedLinks } from './archived-links.ts'
import { contentsOf } from './contents.ts'
import { lazily } from './lazily.ts'
import { crumbs, type Material } from './material.ts'
import type { WriteUpPage } from './pages.ts'
import { counted, listed } from './words-of-pages.ts'

/**
 * The page of each write-up: its whole text in order, the headings of talks leading to the talks' pages. The text is
 * made when it is read.
 */
export function writeUpPages(material: Material): WriteUpPage[] {
  const { model, refs, urls } = material
  const talkOfNote = new Map(
    model.talks.flatMap(talk => talk.notes.map(note => [note, refs.talk(talk.id)] as const)),
  )
  const page = lazily<WriteUp, Pick<WriteUpPage, 'archived' | 'contents' | 'body'>>({
    archived: ({ id }) =>
      archivedLinks(material.bodiesOf(id).whole.links(), { archive: material.archive, writeUp: id }),
    contents: ({ id }) => contentsOf(material.bodiesOf(id).whole.headings()),
    body: ({ id }) => material.bodiesOf(id).whole.html(),
  })
  return model.writeUps.map(source => {
    const { id, event, format, file, tags } = source
    const { notes, description } = material.digestOf(id)
    const writeUp = refs.writeUp(id)
    const authors = writeUp.authors.map(({ name }) => name)
    const talks = notes.flatMap(({ note }) => talkOfNote.get(note) ?? [])
    return page(source, {
      ...urls.writeUp(id),
      shows: () => [id],
      title: writeUp.title,
      description:
        description ??
        `Notes on ${counted(talks.length, 'talk')}${authors.length ? `, by ${listed(authors)}` : ''}.`,
      breadcrumbs: crumbs(material, refs.event(event)),
      alternates: authorAlternates(source, material),
      source: { path: file },
      writeUp,
      event: refs.event(event),
      format,
      file,
      tags,
      talks,
    })
  })
}
