import { type Related, relatedTalks } from '../link/related.ts'
import type { Model, Note, ProgrammeEntry, RoundUp, Talk } from '../model/model.ts'
import type { Recognized, RecognizedNote, RecognizedRoundUp } from '../recognize/index.ts'
import type { Memory } from '../report/memory.ts'
import { groupBy } from '../text/groups.ts'
import { once } from '../text/remembered.ts'
import { type AddressSources, addressBookOf } from './addresses.ts'
import type { Archive } from './archive.ts'
import { type Bodies, bodiesOf } from './bodies.ts'
import { archivedLinks } from './link-lists.ts'
import type { Ref, RoundUpView } from './pages.ts'
import type { BodySources } from './ready-text.ts'
import { recorded } from './recorded.ts'
import { type Refs, refsOf } from './refs.ts'
import { topicsByTalk } from './topic-pages.ts'
import type { Urls } from './urls.ts'
import type { Contributing } from './ways-back.ts'

/** Where something was found, and the text of the write-up it was found in. */
interface Found<Kind> {
  recognized: Kind
  bodies: Bodies
}

/** All that pages are made of. */
export interface Material {
  siteTitle: string
  model: Model
  refs: Refs
  urls: Urls
  archive: Archive
  bodiesOf(writeUp: string): Bodies
  recognizedOf(writeUp: string): Recognized
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
  noteSource(note: Note): Found<RecognizedNote>
  roundUpSource(roundUp: RoundUp): Found<RecognizedRoundUp>
}

/** What the material is gathered from. */
export interface MaterialSources {
  siteTitle: string
  recognized: Recognized[]
  pictures: AddressSources['pictures']
  takenDown: AddressSources['takenDown']
  archive: Archive
  urls: Urls
  contributing: Contributing
  memory: Memory
  /** Called after each text. */
  onText: () => void
}

/** Gathers what all pages are made of, so that each thing is made once. */
export function materialOf(model: Model, sources: MaterialSources): Material {
  const { siteTitle, recognized, pictures, takenDown, archive, urls, contributing, memory, onText } = sources
  const book = addressBookOf({ urls, pictures, takenDown, recognized, talks: model.talks })
  const quotationsOf = groupBy(model.quotations, ({ writeUp }) => writeUp)
  const writeUps = new Map(
    recognized.map(each => {
      const { id } = each.writeUp
      const bodies = recalledBodies(each, { book, urls, quotations: quotationsOf.get(id) ?? [], memory })
      onText()
      return [id, { recognized: each, bodies }]
    }),
  )
  const found = <Kind>(pick: (each: Recognized) => Kind[]) =>
    [...writeUps.values()].flatMap(({ recognized, bodies }) =>
      pick(recognized).map(kind => ({ recognized: kind, bodies })),
    )
  const notes = new Map(found(({ notes }) => notes).map(source => [source.recognized.note, source]))
  const roundUps = new Map(
    found(({ roundUps }) => roundUps).map(source => [source.recognized.roundUp, source]),
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
    recognizedOf: id => existing(writeUps.get(id)).recognized,
    contributing,
    topicsOf: topicsByTalk({ model, urls }),
    relatedTo: talk => related()(talk),
    noteCountsOf: talks => talks.map(id => noteCounts.get(id) ?? 0),
    unnotedOf: event => unnotedOf.get(event) ?? [],
    unnotedBy: person => (unnotedBy.get(person) ?? []).map(({ session }) => session),
    noteSource: note => existing(notes.get(note)),
    roundUpSource: roundUp => existing(roundUps.get(roundUp)),
  }
}

/** The bodies of an earlier build while nothing that they were made with is another. */
function recalledBodies(
  recognized: Recognized,
  { book, urls, quotations, memory }: BodySources & { memory: Memory },
): Bodies {
  const { id } = recognized.writeUp
  return memory.recall('bodies', {
    of: id,
    // Quotations are told anew by each build; all pictures have the base path that the page has.
    inputs: [recognized, urls.writeUp(id).url, JSON.stringify(quotations)],
    files: [recognized.file],
    answer() {
      const { lookups, wouldSayTheSame } = recorded(book)
      return { bodies: bodiesOf(recognized, { book: lookups, urls, quotations }), wouldSayTheSame }
    },
    stillHolds: ({ wouldSayTheSame }) => wouldSayTheSame(book),
  }).bodies
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
  const { recognized, bodies } = material.roundUpSource(roundUp)
  return {
    title: roundUp.title,
    writeUp: material.refs.writeUp(roundUp.writeUp),
    place: bodies.placeOf(recognized),
    line: roundUp.line,
    body: bodies.part(recognized, { headingsFrom: 4, idPrefix: `round-up-${order + 1}-` }),
    archived: archivedLinks(bodies.links(recognized), {
      archive: material.archive,
      writeUp: roundUp.writeUp,
    }),
  }
}
