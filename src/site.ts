import { VFile } from 'vfile'
import type { Digest } from './digest/index.ts'
import { type DigestEvent, digestEvent } from './event.ts'
import { link, type Match } from './link/index.ts'
import type { SiteSettings } from './model/facts.ts'
import type { Model } from './model/model.ts'
import { type PublishSources, publish } from './publish/index.ts'
import type { Site } from './publish/pages.ts'
import { shownDigest } from './publish/shown-digest.ts'
import { takenDown } from './publish/take-down.ts'
import { type Content, readContent } from './read/content.ts'
import type { EventFolder } from './read/event-folder.ts'
import type { RecordedPaths, Settings } from './read/facts-files.ts'
import { dropConsequences } from './report/consequences.ts'
import { type Memory, noMemory } from './report/memory.ts'
import { countSteps, type OnProgress } from './report/progress.ts'
import { groupBy } from './text/groups.ts'
import { siteAddress } from './text/urls.ts'

/** Which content to build, and what holds in place of what its `site.yaml` says. */
export interface BuildOptions {
  content: string
  /** The address to build for. */
  baseUrl?: string | undefined
  /** Gives other settings, made of those of `site.yaml` and of that address. */
  settingsOf?: (own: SiteSettings) => SiteSettings
  /** What earlier builds of the same process have computed. */
  memory?: Memory
  /** Digests events in other threads; worth it for many. */
  digest?: DigestEvent | undefined
  /** Called when all is known that the site is made of, so that others may make it, too. */
  beforePublishing?: ((model: Model, sources: PublishSources) => void) | undefined
  onProgress?: OnProgress | undefined
}

/** The whole way of the data, done: the files with their messages, the model, the data of all pages. */
export interface Build {
  files: VFile[]
  /** What was found in each write-up, and why. */
  digests: Digest[]
  /** Which notes were taken for one talk, or may be of one. */
  matches: Match[]
  model: Model
  /** The paths that were recorded before. */
  paths: RecordedPaths
  site: Site
}

/** The whole way of the data: read, parse, recognize, digest, link, publish. Layouts render what comes out. */
export async function buildSite({
  content: folder,
  baseUrl,
  settingsOf = own => own,
  memory = noMemory,
  digest,
  beforePublishing,
  onProgress,
}: BuildOptions): Promise<Build> {
  const content = await readContent(folder, { memory, onProgress })
  const { value } = content.settings
  const settings = { ...content.settings, value: settingsOf({ ...value, url: baseUrl ?? value.url }) }
  const digests = await digestContent(content, { settings, memory, digest, onProgress })
  onProgress?.({ stage: 'linking', done: 0, total: digests.length })
  const { model, matches } = link(content.events, { ...content, digests, memory })
  const { pictures, paths } = content
  const written = digests.filter(({ isBegun }) => !isBegun)
  const taken = takenDown(settings, { digests: written, pictures, model })
  const shown = await withoutPictures(taken, written, { content, settings })
  const sources = { digests: shown.map(shownDigest), pictures, takenDown: taken, settings, paths }
  beforePublishing?.(model, sources)
  const site = publish(model, { ...sources, onProgress })
  memory.forgetUnused()
  dropConsequences(content.files)
  return { files: content.files, digests, matches, model, paths, site }
}

interface DigestOptions {
  settings: Settings
  memory: Memory
  takenDown?: ReadonlySet<string>
  digest?: DigestEvent | undefined
  onProgress?: OnProgress | undefined
}

async function digestContent(
  { events, people, pictures }: Pick<Content, 'events' | 'people' | 'pictures'>,
  { settings: { value: settings }, memory, takenDown = new Set(), digest, onProgress }: DigestOptions,
): Promise<Digest[]> {
  const total = events.reduce((sum, { writeUps }) => sum + writeUps.length, 0)
  const onEach = countSteps(onProgress, { stage: 'understanding', total })
  const picturesOf = groupBy(pictures, ([path]) => path.slice(0, path.indexOf('/')))
  const digestOne = (folder: EventFolder) =>
    digestEvent(folder, {
      people: people.value,
      pictures: new Map(picturesOf.get(folder.event.id)),
      takenDown,
      basePath: siteAddress(settings.url).pathname,
      withMentions: settings.takeDown.pictures.length + settings.takeDown.people.length > 0,
      memory,
      digest: total > fewWriteUps ? digest : undefined,
      onEach,
    })
  const digests: Digest[][] = []
  const queue = events.entries()
  const work = async () => {
    for (const [index, folder] of queue) digests[index] = await digestOne(folder)
  }
  // Few at a time, so that the trees of these alone are held in memory; and some wait for the threads that are free next.
  await Promise.all(Array.from({ length: digest ? eventsAtOnce : 1 }, work))
  return digests.flat()
}

/** So many are done sooner than threads have started. */
const fewWriteUps = 40
/** For threads: one more than most machines work on, as each brings its own memory. */
const eventsAtOnce = 4

/** Texts that show what was taken down are made again without it, for only now is it known what that is. */
async function withoutPictures(
  taken: ReadonlySet<string>,
  digests: Digest[],
  { content, settings }: { content: Content; settings: Settings },
): Promise<Digest[]> {
  if (!taken.size) return digests
  const showing = digests.filter(({ pictureKeys }) => pictureKeys.some(key => taken.has(key)))
  const affected = new Set(showing.map(({ writeUp }) => writeUp.event))
  const events = content.events.filter(({ event }) => affected.has(event.id)).map(withoutMessages)
  const again = await digestContent({ ...content, events }, { settings, memory: noMemory, takenDown: taken })
  const textOf = new Map(again.map(({ writeUp, text, hashes }) => [writeUp.id, { text, hashes }]))
  return digests.map(digest => ({ ...digest, ...textOf.get(digest.writeUp.id) }))
}

/** The same folder with files of its own, so that nothing is reported twice. */
function withoutMessages(folder: EventFolder): EventFolder {
  const writeUps = folder.writeUps.map(each => {
    const { path, value } = each.file
    return { ...each, file: new VFile({ path, value }) }
  })
  return { ...folder, writeUps }
}
