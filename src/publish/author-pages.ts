import type { NoteWriter } from '../model/model.ts'
import { groupBy } from '../text/groups.ts'
import { feedsOf } from './files/feeds.ts'
import { crumbs, type Material } from './material.ts'
import { type AuthorIndexPage, type AuthorPage, onlyModel, type TalkRef, type WriteUpEntry } from './pages.ts'
import { counted } from './words-of-pages.ts'

const authorsTitle = 'Note-takers'

/** The page of each author: who it is, the write-ups, and the talks that they tell of. */
export function authorPages(material: Material): AuthorPage[] {
  const { model, refs, urls } = material
  const talksOf = talksByWriteUp(material)
  const writeUpOf = writeUpEntries(material)
  const people = new Map(model.people.map(({ id, name }) => [id, name]))
  return model.authors.map(author => {
    const talks = talksNotedBy(author, talksOf)
    const name = author.person === null ? undefined : people.get(author.person)
    return {
      ...urls.author(author.id),
      shows: onlyModel,
      title: author.name,
      description: `Notes on ${counted(talks.length, 'talk')} by ${author.name}, from ${counted(author.writeUps.length, 'write-up')}.`,
      breadcrumbs: crumbs(material, { title: authorsTitle, url: urls.authors.url }),
      alternates: feedsOf(urls.author(author.id)),
      source: { path: 'people.yaml' },
      taker: refs.noteTaker(author.id),
      aliases: author.aliases,
      speaker: author.person !== null && name ? { title: name, url: urls.speaker(author.person).url } : null,
      writeUps: author.writeUps.map(writeUpOf),
      talks,
    }
  })
}

/** The list of all authors. */
export function authorIndex(material: Material): AuthorIndexPage {
  const { model, refs, urls } = material
  const talksOf = talksByWriteUp(material)
  return {
    ...urls.authors,
    shows: onlyModel,
    title: authorsTitle,
    description: `${counted(model.authors.length, 'person', 'people')} who wrote down what was said.`,
    breadcrumbs: crumbs(material),
    authors: model.authors.map(author => ({
      title: author.name,
      url: urls.author(author.id).url,
      taker: refs.noteTaker(author.id),
      writeUpCount: author.writeUps.length,
      talkCount: talksNotedBy(author, talksOf).length,
    })),
  }
}

/** Finds a write-up as lists show it that are not of one event. */
export function writeUpEntries({ model, refs }: Material): (id: string) => WriteUpEntry {
  const noted = groupBy(
    model.talks.flatMap(({ notes }) => notes),
    ({ writeUp }) => writeUp,
  )
  const entries = new Map(
    model.writeUps.map(({ id, event }) => [
      id,
      { ...refs.writeUp(id), event: refs.event(event), talkCount: noted.get(id)?.length ?? 0 },
    ]),
  )
  return id => {
    const entry = entries.get(id)
    if (!entry) throw new Error(`The model names “${id}” and does not have it`)
    return entry
  }
}

function talksByWriteUp({ model, refs }: Material): Map<string, TalkRef[]> {
  const noted = model.talks.flatMap(talk =>
    talk.notes.map(({ writeUp }) => ({ writeUp, talk: refs.talk(talk.id) })),
  )
  return new Map(
    [...groupBy(noted, ({ writeUp }) => writeUp)].map(([id, own]) => [id, own.map(({ talk }) => talk)]),
  )
}

function talksNotedBy({ writeUps }: NoteWriter, talksOf: ReadonlyMap<string, TalkRef[]>): TalkRef[] {
  return [...new Set(writeUps.flatMap(id => talksOf.get(id) ?? []))]
}
