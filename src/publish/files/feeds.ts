import { flat } from '../../text/flat.ts'
import { groupBy } from '../../text/groups.ts'
import { once, rememberedFew } from '../../text/remembered.ts'
import type { Material } from '../material.ts'
import type { Alternate, PlaceOfPage, SiteFile } from '../pages.ts'
import { atomEntryOf, atomOf } from './atom.ts'
import { type FeedEntry, feedEntriesOf } from './feed-entries.ts'
import { jsonFeedOf, jsonItemOf } from './json-feed.ts'
import { placesBeside } from './places.ts'
import { absolute, type FileSources } from './site-file.ts'

/** A feed of notes, in no format yet; all addresses are absolute. */
export interface Feed {
  title: string
  description: string
  /** The site's, which stands where an author is not known. */
  siteTitle: string
  /** A BCP 47 tag. */
  language: string
  /** The page that shows what the feed tells of. */
  page: string
  atom: string
  json: string
  entries: ReadyEntry[]
}

/** An entry, and the text that it is in each format: made when it is asked for, and kept, as it is in several feeds. */
interface ReadyEntry extends FeedEntry {
  texts(): { atom: string; json: string }
}

/** A feed goes on to the end of a write-up once it has so many entries. */
const enough = 100

/** The feeds of a page, in the order in which pages name them. */
export function feedsOf(place: PlaceOfPage, whose = ''): Alternate[] {
  const { atom, json } = placesBeside(place)
  return [
    { title: `Atom feed${whose}`, type: 'application/atom+xml', url: atom.url },
    { title: `JSON feed${whose}`, type: 'application/feed+json', url: json.url },
  ]
}

/** The feeds of the site, and of each event, speaker and author: `isPage` tells which pages there are. */
export function feedFiles(
  material: Material,
  sources: FileSources & { isPage(permalink: string): boolean },
): SiteFile[] {
  const { facts, urls, isPage } = sources
  const { model } = material
  const entries = once(() => feedEntriesOf(material, sources).map(readyEntry))
  const ofEvent = once(() => groupBy(entries(), ({ talk }) => talk.event))
  const ofSpeaker = once(() => groupedBy(entries(), ({ talk }) => talk.speakers.map(({ person }) => person)))
  const ofAuthor = once(() =>
    groupedBy(entries(), ({ authors }) => authors.map(({ name }) => material.authorId(name))),
  )
  const authors = new Map(
    model.writeUps.flatMap(each => each.authors.map(({ name }) => [material.authorId(name), name])),
  )
  const files = (place: PlaceOfPage, title: string, own: () => ReadyEntry[] | undefined) => {
    const page = isPage(place.permalink) ? place : urls.home
    return filesOf(place, { title, page: absolute(page.url, sources), entries: own, sources })
  }
  return [
    ...files(urls.home, facts.title, entries),
    ...model.events.flatMap(({ id, name }) =>
      files(urls.event(id), `Notes of ${name}`, () => ofEvent().get(id)),
    ),
    ...model.people.flatMap(({ id, name }) =>
      files(urls.speaker(id), `Notes on talks by ${name}`, () => ofSpeaker().get(id)),
    ),
    ...[...authors].flatMap(([id, name]) =>
      files(urls.author(id), `Notes by ${name}`, () => ofAuthor().get(id)),
    ),
  ]
}

function readyEntry(entry: FeedEntry): ReadyEntry {
  return { ...entry, texts: () => textsOf(entry) }
}

/** Entries of so many notes take 200 MB at most; those of all sites but the largest are made once. */
const mostTexts = 20_000

const textsOf = rememberedFew((entry: FeedEntry) => {
  const content = entry.content()
  return { atom: flat(atomEntryOf(entry, content)), json: flat(jsonItemOf(entry, content)) }
}, mostTexts)

interface OwnFeed {
  title: string
  page: string
  entries: () => ReadyEntry[] | undefined
  sources: FileSources
}

function filesOf(place: PlaceOfPage, { title, page, entries, sources }: OwnFeed): SiteFile[] {
  const { title: siteTitle, description, language } = sources.facts
  const { atom, json } = placesBeside(place)
  const feed = (): Feed => ({
    title: title === siteTitle ? title : `${title} – ${siteTitle}`,
    description,
    siteTitle,
    language,
    page,
    atom: absolute(atom.url, sources),
    json: absolute(json.url, sources),
    entries: newestOf(entries() ?? []),
  })
  const shows = once(() => [...new Set(entries()?.map(({ note }) => note.writeUp))])
  return [
    { permalink: atom.permalink, shows, content: () => atomOf(feed()) },
    { permalink: json.permalink, shows, content: () => jsonFeedOf(feed()) },
  ]
}

/** The newest entries; no write-up is told of in part. */
function newestOf(entries: ReadyEntry[]): ReadyEntry[] {
  const last = entries[enough - 1]
  const isLast = ({ note }: FeedEntry) => note.writeUp === last?.note.writeUp
  return entries.filter((entry, index) => index < enough || isLast(entry))
}

function groupedBy<Entry>(entries: Entry[], keysOf: (entry: Entry) => string[]): Map<string, Entry[]> {
  const keyed = entries.flatMap(entry => [...new Set(keysOf(entry))].map(key => ({ key, entry })))
  return new Map(
    [...groupBy(keyed, ({ key }) => key)].map(([key, own]) => [key, own.map(({ entry }) => entry)]),
  )
}
