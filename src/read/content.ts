import { type Dirent, existsSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { VFile } from 'vfile'
import type { z } from 'zod'
import { type Correction, correctionsSchema } from '../model/corrections.ts'
import {
  type EventFacts,
  eventFactsSchema,
  type NameFacts,
  namesSchema,
  type SiteSettings,
  siteFactsSchema,
  type TopicFacts,
  topicsSchema,
  type WriteUpFacts,
} from '../model/facts.ts'
import type { Event } from '../model/model.ts'
import { type PathRecords, pathsSchema } from '../model/paths.ts'
import type { Session } from '../model/programme.ts'
import type { Memory } from '../report/memory.ts'
import type { OnProgress } from '../report/progress.ts'
import { report } from '../report/report.ts'
import { suggestAmong } from '../text/did-you-mean.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { reportOtherDays } from './days.ts'
import { eventOf } from './event.ts'
import { type Facts, readFacts } from './facts.ts'
import { list, readText, walk } from './files.ts'
import { isPicture, type Pictures, readPictures } from './pictures.ts'
import { readSessions } from './programme.ts'
import { unknownEventFiles, unknownSiteFiles } from './unknown-files.ts'

/** A write-up's file, undecided what it says. */
export interface WriteUpFile {
  /** `<event>/<slug of the file's name>`. */
  id: string
  /** The path below the content folder, with `/`. */
  path: string
  file: VFile
  /** What `event.yaml` says of it. */
  facts: WriteUpFacts | undefined
  /** What `corrections.yaml` says of it. */
  corrections: Correction[]
}

/** One event's folder: the event, its write-ups' files and the pictures that lie beside them. */
export interface EventFolder {
  event: Event
  writeUps: WriteUpFile[]
  /** The official programme; empty where there is none. */
  programme: Session[]
  corrections: Corrections
}

/** What a file says, with the places of its entries and the file that they stand in. */
export interface FileFacts<Value> extends Facts<Value> {
  file: VFile
}

/** The corrections of an event. */
export type Corrections = FileFacts<Correction[]>

/** The paths that were published. */
export type RecordedPaths = FileFacts<PathRecords>

/** What a file says of names. */
export type KnownNames = FileFacts<NameFacts[]>

/** What `site.yaml` says. */
export type Settings = FileFacts<SiteSettings>

/** A content folder, read; `files` are all files that can carry messages. */
export interface Content {
  settings: Settings
  people: KnownNames
  organizations: KnownNames
  topics: TopicFacts[]
  paths: RecordedPaths
  events: EventFolder[]
  /** By the path below the content folder, with `/`. */
  pictures: Pictures['pictures']
  files: VFile[]
}

const writeUpExtensions = new Set(
  '.md .markdown .mdown .mkd .mdx .rst .rest .adoc .asciidoc .org .html .htm .txt'.split(' '),
)

/** Whether a file is a write-up, by its name. */
export function isWriteUp(name: string): boolean {
  return writeUpExtensions.has(extname(name).toLowerCase())
}

function isRead(name: string): boolean {
  return isWriteUp(name) || isPicture(name)
}

/** Reads a content folder; every other part of the project works on what this returns. */
export async function readContent(
  folder: string,
  { memory, onProgress }: { memory: Memory; onProgress?: OnProgress | undefined },
): Promise<Content> {
  const place = new VFile({ path: folder })
  const entries = await list(folder)
  reportMissingEvents(place, entries)
  const facts = factsIn(folder, memory)
  const settings = await facts('site.yaml', siteFactsSchema)
  const people = await facts('people.yaml', namesSchema)
  const organizations = await facts('organizations.yaml', namesSchema)
  const topics = await facts('topics.yaml', topicsSchema)
  const paths = await facts('paths.yaml', pathsSchema)
  const names = entries.filter(entry => entry.isFile()).map(({ name }) => name)
  const folders = entries.filter(entry => entry.isDirectory() && isFree(entry.name, place))
  const events = await Promise.all(folders.map(({ name }) => readEvent(name, { root: folder, memory })))
  const { pictures, files } = await readPictures(
    new Map(events.flatMap(event => event.pictures.map(path => [path, join(folder, path)] as const))),
    { memory, onProgress },
  )
  return {
    settings,
    people,
    organizations,
    topics: topics.value,
    paths,
    events: events.map(({ folder }) => folder),
    pictures,
    files: [
      ...[place, settings.file, people.file, organizations.file, topics.file, paths.file],
      ...unknownSiteFiles(folder, names),
      ...events.flatMap(({ files }) => files),
      ...files,
    ],
  }
}

function reportMissingEvents(place: VFile, entries: Dirent[]): void {
  if (entries.some(entry => entry.isDirectory())) return
  const what = existsSync(place.path)
    ? `${statSync(place.path).isDirectory() ? 'content folder' : 'file'} without events`
    : 'path of a content folder that is not there'
  report(place, `Unexpected ${what}, expected a folder with a folder for each event`, {
    rule: 'content-exists',
  })
}

/** Reads YAML files of a folder against their schemas; all of them are optional. */
function factsIn(folder: string, memory: Memory) {
  return async <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
  ): Promise<FileFacts<z.infer<Schema>>> => {
    const file = await readText(join(folder, name), memory)
    const answer = () => ({ ...readFacts(file, schema), file })
    return memory.recall(`facts of ${file.path}`, { inputs: [], files: [file], answer })
  }
}

/** The folders of the site that are not events'. */
const taken = new Set(['assets', 'authors', 'organizations', 'search', 'speakers', 'topics'])

/** Whether the site has pages of its own where an event of this name would have them. */
export function isTaken(name: string): boolean {
  return taken.has(name.toLowerCase())
}

function isFree(name: string, place: VFile): boolean {
  if (!isTaken(name)) return true
  report(
    place,
    `Unexpected event folder “${name}”, expected another name: the site has pages of its own there`,
    {
      rule: 'event-name-is-free',
    },
  )
  return false
}

interface EventPlace {
  /** The content folder. */
  root: string
  memory: Memory
}

/** An event's folder, with all of its files that can carry messages, and the paths of its pictures. */
interface ReadEvent {
  folder: EventFolder
  files: VFile[]
  pictures: string[]
}

async function readEvent(id: string, { root, memory }: EventPlace): Promise<ReadEvent> {
  const folder = join(root, id)
  const factsOf = factsIn(folder, memory)
  const facts = await factsOf('event.yaml', eventFactsSchema)
  const corrections = await factsOf('corrections.yaml', correctionsSchema)
  const programmeFile = await readText(join(folder, 'programme.yaml'), memory)
  const programme = memory.recall(`programme of ${id}`, {
    inputs: [facts.value],
    files: [programmeFile],
    answer: () => readSessions(programmeFile, facts.value),
  })
  const event = memory.recall(`event ${id}`, {
    inputs: [facts.value],
    answer: () => eventOf(id, facts.value),
  })
  const names = (await walk(folder)).map(path => relative(folder, path).split(sep).join('/'))
  const writeUps = await readWriteUps(names.filter(isWriteUp), { root, id, facts, corrections, memory })
  reportFactsWithoutFile(facts, new Set(names))
  reportStatedDays(facts, corrections)
  return {
    folder: { event, writeUps: writeUps.filter(({ file }) => hasText(file)), programme, corrections },
    files: [
      ...[facts.file, programmeFile, corrections.file],
      ...writeUps.map(({ file }) => file),
      ...unknownEventFiles(folder, { names, isRead }),
    ],
    pictures: names.filter(isPicture).map(name => `${id}/${name}`),
  }
}

interface EventFiles extends EventPlace {
  id: string
  facts: FileFacts<EventFacts>
  corrections: Corrections
}

async function readWriteUps(
  names: string[],
  { root, id, facts, corrections, memory }: EventFiles,
): Promise<WriteUpFile[]> {
  const unique = uniqueSlugs()
  const ids = names.map(name => `${id}/${unique(nameOfWriteUp(name))}`)
  return Promise.all(
    names.map(async (name, index) => ({
      id: ids[index] ?? name,
      path: `${id}/${name}`,
      file: await readText(join(root, id, name), memory),
      facts: facts.value.writeUps[name] ?? undefined,
      corrections: corrections.value.filter(({ writeUp }) => writeUp === name),
    })),
  )
}

/** `day-1.md`, `day-1/index.md` and `day-1/day-1.md` are all called `day-1`. */
function nameOfWriteUp(path: string): string {
  return path.replace(/(?:\/index)?\.\w+$/, '').replace(/(^|\/)([^/]+)\/\2$/, '$1$2')
}

function hasText(file: VFile): boolean {
  const isEmpty = !String(file).trim()
  if (isEmpty) report(file, 'Unexpected empty file, expected the text of a write-up', emptyFile)
  return !isEmpty
}

const emptyFile = { rule: 'write-up-has-text', place: { line: 1, column: 1 } } as const

/** Days that facts and corrections name should be the event's. */
function reportStatedDays(
  { file, value: { days, writeUps }, placeOf }: FileFacts<EventFacts>,
  corrections: Corrections,
): void {
  const rule = 'day-is-of-event'
  const ofWriteUps = Object.entries(writeUps).map(([of, facts]) => {
    return { day: facts?.day, of, path: ['writeUps', of, 'day'] }
  })
  const ofPlaces = corrections.value.map(({ day, at }, index) => {
    return { day, of: String(at), path: [index, 'day'] }
  })
  reportOtherDays(file, ofWriteUps, { days, placeOf, rule })
  reportOtherDays(corrections.file, ofPlaces, { days, placeOf: corrections.placeOf, rule })
}

function reportFactsWithoutFile(
  { file, value, placeOfKey }: FileFacts<EventFacts>,
  names: Set<string>,
): void {
  const suggest = suggestAmong([...names].filter(isWriteUp))
  for (const name of Object.keys(value.writeUps)) {
    if (names.has(name)) continue
    const reason = `Unexpected facts of “${name}”, expected the name of a file in this folder${suggest(name)}`
    report(file, reason, {
      rule: 'event-fact-has-write-up',
      place: placeOfKey(['writeUps', name]),
    })
  }
}
