import { type Dirent, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { namesSchema, siteFactsSchema, type TopicFacts, topicsSchema } from '../model/facts.ts'
import { pathsSchema } from '../model/paths.ts'
import type { Memory } from '../report/memory.ts'
import type { OnProgress } from '../report/progress.ts'
import { report } from '../report/report.ts'
import { type EventFolder, readEvent } from './event-folder.ts'
import { factsIn, type KnownNames, type RecordedPaths, type Settings } from './facts-files.ts'
import { list } from './files.ts'
import { type Pictures, readPictures } from './pictures.ts'
import { oddNames } from './portable-names.ts'
import { isTaken } from './taken-names.ts'
import { linkFile, unknownSiteFiles } from './unknown-files.ts'

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

/** Reads a content folder; every other part of the project works on what this returns. */
export async function readContent(
  folder: string,
  { memory, onProgress }: { memory: Memory; onProgress?: OnProgress | undefined },
): Promise<Content> {
  const place = new VFile({ path: folder })
  const links: string[] = []
  const entries = await list(folder, path => links.push(path))
  reportMissingEvents(place, entries)
  const site = readSiteFacts(folder, memory)
  const names = entries.filter(entry => entry.isFile()).map(({ name }) => name)
  const folders = entries.filter(entry => entry.isDirectory() && isFree(entry.name, place))
  const events = await Promise.all(folders.map(({ name }) => readEvent({ root: folder, id: name, memory })))
  const { pictures, files } = await readPictures(
    new Map(
      events.flatMap(event =>
        event.pictures.map(path => [path.normalize('NFC'), join(folder, path)] as const),
      ),
    ),
    { memory, onProgress },
  )
  return {
    ...site,
    topics: site.topics.value,
    events: events.map(({ folder }) => folder),
    pictures,
    files: [
      place,
      ...Object.values(site).map(({ file }) => file),
      ...unknownSiteFiles(folder, names),
      ...links.sort().map(linkFile),
      ...oddNames(
        folder,
        entries.map(({ name }) => name),
      ),
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

/** What holds for the whole site. */
function readSiteFacts(folder: string, memory: Memory) {
  const facts = factsIn(folder, memory)
  return {
    settings: facts('site.yaml', siteFactsSchema),
    people: facts('people.yaml', namesSchema),
    organizations: facts('organizations.yaml', namesSchema),
    topics: facts('topics.yaml', topicsSchema),
    paths: facts('paths.yaml', pathsSchema),
  }
}

function isFree(name: string, place: VFile): boolean {
  if (!isTaken(name)) return true
  const reason = `Unexpected event folder “${name}”, expected another name: the site has pages of its own there`
  report(place, reason, { rule: 'event-name-is-free' })
  return false
}
