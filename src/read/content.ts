import { type Dirent, existsSync, statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { VFile } from 'vfile'
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
import { report } from '../report/report.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { decode } from './decode.ts'
import { eventOf } from './event.ts'
import { type Facts, readFacts } from './facts.ts'
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

/** The corrections of an event, with the places of their entries and the file that they stand in. */
export interface Corrections extends Facts<Correction[]> {
  file: VFile
}

/** The paths that were published, with the places of their entries and the file that they stand in. */
export interface RecordedPaths extends Facts<PathRecords> {
  file: VFile
}

/** What a file says of names, with the places of its entries and the file that they stand in. */
export interface KnownNames extends Facts<NameFacts[]> {
  file: VFile
}

/** What `site.yaml` says, with the places of its entries and the file that they stand in. */
export interface Settings extends Facts<SiteSettings> {
  file: VFile
}

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

function isWriteUp(name: string): boolean {
  return writeUpExtensions.has(extname(name).toLowerCase())
}

function isRead(name: string): boolean {
  return isWriteUp(name) || isPicture(name)
}

/** Reads a content folder; every other part of the project works on what this returns. */
export async function readContent(folder: string): Promise<Content> {
  const place = new VFile({ path: folder })
  const entries = await list(folder)
  if (!entries.some(entry => entry.isDirectory())) {
    const what = existsSync(folder)
      ? 'content folder without events'
      : 'path of a content folder that is not there'
    report(place, `Unexpected ${what}, expected a folder with a folder for each event`, {
      rule: 'content-exists',
    })
  }
  const siteFile = await readYaml(join(folder, 'site.yaml'))
  const settings = { ...readFacts(siteFile, siteFactsSchema), file: siteFile }
  const people = await readNames(join(folder, 'people.yaml'))
  const organizations = await readNames(join(folder, 'organizations.yaml'))
  const topicsFile = await readYaml(join(folder, 'topics.yaml'))
  const pathsFile = await readYaml(join(folder, 'paths.yaml'))
  const names = entries.filter(entry => entry.isFile()).map(({ name }) => name)
  const content: Content = {
    settings,
    people,
    organizations,
    topics: readFacts(topicsFile, topicsSchema).value,
    paths: { ...readFacts(pathsFile, pathsSchema), file: pathsFile },
    events: [],
    pictures: new Map(),
    files: [
      ...[place, siteFile, people.file, organizations.file, topicsFile, pathsFile],
      ...unknownSiteFiles(folder, names),
    ],
  }
  const folders = entries.filter(entry => entry.isDirectory() && isFree(entry.name, place))
  const paths = new Map<string, string>()
  for (const entry of folders) {
    const pictures = await addEvent(content, folder, entry.name)
    for (const name of pictures) paths.set(`${entry.name}/${name}`, join(folder, entry.name, name))
  }
  const { pictures, files } = await readPictures(paths)
  return { ...content, pictures, files: [...content.files, ...files] }
}

async function readNames(path: string): Promise<KnownNames> {
  const file = await readYaml(path)
  return { ...readFacts(file, namesSchema), file }
}

/** The folders of the site that are not events'. */
const taken = new Set(['assets', 'authors', 'organizations', 'search', 'speakers', 'topics'])

function isFree(name: string, place: VFile): boolean {
  if (!taken.has(name.toLowerCase())) return true
  report(
    place,
    `Unexpected event folder “${name}”, expected another name: the site has pages of its own there`,
    {
      rule: 'event-name-is-free',
    },
  )
  return false
}

/** Adds an event to the content, and returns the names of the pictures in its folder. */
async function addEvent(content: Content, root: string, id: string): Promise<string[]> {
  const folder = join(root, id)
  const eventFile = await readYaml(join(folder, 'event.yaml'))
  const facts = readFacts(eventFile, eventFactsSchema)
  const programmeFile = await readYaml(join(folder, 'programme.yaml'))
  const programme = readSessions(programmeFile, facts.value)
  const correctionsFile = await readYaml(join(folder, 'corrections.yaml'))
  const corrections = { ...readFacts(correctionsFile, correctionsSchema), file: correctionsFile }
  const names = (await walk(folder)).map(path => relative(folder, path).split(sep).join('/'))
  const writeUps = await readWriteUps(names.filter(isWriteUp), {
    root,
    id,
    facts: facts.value,
    corrections: corrections.value,
  })
  reportFactsWithoutFile(eventFile, facts, new Set(names))
  content.events.push({
    event: eventOf(id, facts.value),
    writeUps: writeUps.filter(({ file }) => hasText(file)),
    programme,
    corrections,
  })
  content.files.push(
    ...[eventFile, programmeFile, correctionsFile],
    ...writeUps.map(({ file }) => file),
    ...unknownEventFiles(folder, { names, isRead }),
  )
  return names.filter(isPicture)
}

interface EventPlace {
  root: string
  id: string
  facts: EventFacts
  corrections: Correction[]
}

async function readWriteUps(
  names: string[],
  { root, id, facts, corrections }: EventPlace,
): Promise<WriteUpFile[]> {
  const unique = uniqueSlugs()
  const ids = names.map(name => `${id}/${unique(name.replace(/(?:\/index)?\.\w+$/, ''))}`)
  return Promise.all(
    names.map(async (name, index) => {
      const place = join(root, id, name)
      const file = decode(place, await readFile(place))
      const own = corrections.filter(({ writeUp }) => writeUp === name)
      const path = `${id}/${name}`
      return { id: ids[index] ?? name, path, file, facts: facts.writeUps[name], corrections: own }
    }),
  )
}

function hasText(file: VFile): boolean {
  const isEmpty = !String(file).trim()
  if (isEmpty) report(file, 'Unexpected empty file, expected the text of a write-up', emptyFile)
  return !isEmpty
}

const emptyFile = { rule: 'write-up-has-text', place: { line: 1, column: 1 } } as const

function reportFactsWithoutFile(eventFile: VFile, facts: Facts<EventFacts>, names: Set<string>): void {
  for (const name of Object.keys(facts.value.writeUps)) {
    if (names.has(name)) continue
    report(eventFile, `Unexpected facts of “${name}”, expected the name of a file in this folder`, {
      rule: 'event-fact-has-write-up',
      place: facts.placeOfKey(['writeUps', name]),
    })
  }
}

/** A YAML file, or an empty one when there is none: every YAML file of a content folder is optional. */
async function readYaml(path: string): Promise<VFile> {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile()
  return isFile ? decode(path, await readFile(path)) : new VFile({ path, value: '' })
}

/** All regular files below a folder in a fixed order; hidden ones and symbolic links are left out. */
async function walk(folder: string): Promise<string[]> {
  const paths = await Promise.all(
    (await list(folder)).map(entry => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? walk(path) : [path]
    }),
  )
  return paths.flat()
}

async function list(folder: string): Promise<Dirent[]> {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
  const entries = isFolder ? await readdir(folder, { withFileTypes: true }) : []
  return entries
    .filter(entry => (entry.isDirectory() || entry.isFile()) && !basename(entry.name).startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
