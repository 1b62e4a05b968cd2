import type { PictureSources } from '../digest/addresses.ts'
import { type Related, relatedTalks } from '../link/related.ts'
import type { Model, Note, ProgrammeEntry, RoundUp, Talk } from '../model/model.ts'
import type { PictureFile } from '../model/picture.ts'
import { nearestAmong } from '../text/did-you-mean.ts'
import { groupBy } from '../text/groups.ts'
import { once } from '../text/remembered.ts'
import type { Archive } from './archive.ts'
import { archivedLinks } from './archived-links.ts'
import { type Bodies, bodiesOf, type Part } from './bodies.ts'
import { addressBookOf, decide, reportLost } from './decided.ts'
import { reportMissing } from './missing-pictures.ts'
import type { Ref, RoundUpView } from './pages.ts'
import { type Refs, refsOf } from './refs.ts'
import type { ShownDigest } from './shown-digest.ts'
import { topicsByTalk } from './topic-pages.ts'
import type { Urls } from './urls.ts'
import type { Contributing } from './ways-back.ts'

/** All that pages are made of. */
export interface Material {
  siteTitle: string
  model: Model
  refs: Refs
  urls: Urls
  archive: Archive
  bodiesOf(writeUp: string): Bodies
  /** The files of the pictures that a write-up shows. */
  picturesOf(writeUp: string): PictureFile[]
  digestOf(writeUp: string): ShownDigest
  /** The id of a write-up's author, by name. */
  authorId(name: string): string
  talksOf(event: string): Talk[]
  /** All sessions of an event's programme, breaks too. */
  programmeOf(event: string): ProgrammeEntry[]
  contributing: Contributing
  /** What a talk is about. */
  topicsOf(talk: string): Ref[]
  relatedTo(talk: Talk): Related[]
  /** How many notes each of these talks has. */
  noteCountsOf(talks: string[]): number[]
  /** The sessions of an event that nobody noted. */
  unnotedOf(event: string): ProgrammeEntry[]
  /** The sessions of a person that nobody noted. */
  unnotedBy(person: string): ProgrammeEntry[]
  textOfNote(note: Note): Part
  textOfRoundUp(roundUp: RoundUp): Part
}

/** What the material is gathered from. */
export interface MaterialSources {
  siteTitle: string
  digests: ShownDigest[]
  /** By the path below the content folder. */
  pictures: PictureSources['pictures']
  /** Keys of the pictures that are shown nowhere. */
  takenDown: ReadonlySet<string>
  archive: Archive
  urls: Urls
  contributing: Contributing
  /** Called after each text. */
  onText: () => void
}

/** Gathers what all pages are made of, so that each thing is made once. */
export function materialOf(model: Model, sources: MaterialSources): Material {
  const { siteTitle, digests, pictures, takenDown, archive, urls, contributing, onText } = sources
  const book = addressBookOf({ urls, writeUps: model.writeUps, talks: model.talks })
  const quotationsOf = groupBy(model.quotations, ({ writeUp }) => writeUp)
  const talkOf = new Map(model.talks.flatMap(({ id, notes }) => notes.map(note => [note, id] as const)))
  const nearestPicture = nearestAmong(pictures.keys())
  const notes = new Map<Note, () => Part | undefined>()
  const roundUps = new Map<RoundUp, () => Part | undefined>()
  const writeUps = new Map(
    digests.map(each => {
      const { writeUp, file, text } = each
      const quotations = quotationsOf.get(writeUp.id) ?? []
      const talkOfNote = (index: number) => {
        const note = each.notes[index]?.note
        const talk = note && talkOf.get(note)
        return talk === undefined ? null : urls.talk(talk).url
      }
      const decided = decide(text.leads, { book, quotations, talkOf: talkOfNote })
      reportLost(text.leads, { writeUp, file, book })
      reportMissing(text.missing, { file, takenDown, nearestPicture })
      const bodies = bodiesOf(text, { url: urls.writeUp(writeUp.id).url, decided, quotations })
      for (const [index, { note }] of each.notes.entries()) notes.set(note, () => bodies.notes()[index])
      for (const [index, { roundUp }] of each.roundUps.entries())
        roundUps.set(roundUp, () => bodies.roundUps()[index])
      onText()
      return [writeUp.id, { digest: each, bodies }]
    }),
  )
  const unnoted = model.programme.filter(({ talk, kind }) => talk === null && kind !== 'break')
  const unnotedOf = groupBy(unnoted, ({ event }) => event)
  const unnotedBy = groupBy(
    unnoted.flatMap(session => session.speakers.map(({ person }) => ({ person, session }))),
    ({ person }) => person ?? '',
  )
  const talks = groupBy(model.talks, ({ event }) => event)
  const programme = groupBy(model.programme, ({ event }) => event)
  const authors = new Map(
    model.authors.flatMap(({ id, name, aliases }) => [name, ...aliases].map(each => [each, id])),
  )
  const related = once(() => relatedTalks(model.talks, model.topics))
  const noteCounts = new Map(model.talks.map(({ id, notes }) => [id, notes.length]))
  return {
    siteTitle,
    model,
    urls,
    archive,
    refs: refsOf(model, { urls, archive }),
    authorId: name => existing(authors.get(name)),
    talksOf: event => talks.get(event) ?? [],
    programmeOf: event => programme.get(event) ?? [],
    bodiesOf: id => existing(writeUps.get(id)).bodies,
    picturesOf: id => existing(writeUps.get(id)).digest.text.pictures,
    digestOf: id => existing(writeUps.get(id)).digest,
    contributing,
    topicsOf: topicsByTalk({ model, urls }),
    relatedTo: talk => related()(talk),
    noteCountsOf: talks => talks.map(id => noteCounts.get(id) ?? 0),
    unnotedOf: event => unnotedOf.get(event) ?? [],
    unnotedBy: person => (unnotedBy.get(person) ?? []).map(({ session }) => session),
    textOfNote: note => existing(notes.get(note)?.()),
    textOfRoundUp: roundUp => existing(roundUps.get(roundUp)?.()),
  }
}

function existing<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The model names something that no write-up told of')
  return value
}

/** The pages above one: home, then those given. */
export function crumbs({ siteTitle, urls }: Material, ...above: (Ref | null)[]): Ref[] {
  const refs = above.flatMap(ref => (ref ? [{ title: ref.title, url: ref.url }] : []))
  return [{ title: siteTitle, url: urls.home.url }, ...refs]
}

/** A round-up ready to print; ids in it begin with its number on the page. */
export function roundUpView(
  roundUp: RoundUp,
  { material, order }: { material: Material; order: number },
): RoundUpView {
  const text = material.textOfRoundUp(roundUp)
  return {
    title: roundUp.title,
    writeUp: material.refs.writeUp(roundUp.writeUp),
    place: text.place,
    line: roundUp.line,
    body: text.html({ headingsFrom: 4, idPrefix: `round-up-${order + 1}-` }),
    archived: archivedLinks(text.links(), { archive: material.archive, writeUp: roundUp.writeUp }),
  }
}
