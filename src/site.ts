import type { VFile } from 'vfile'
import { parseFile } from './formats/index.ts'
import { link, type Match } from './link/index.ts'
import type { SiteSettings } from './model/facts.ts'
import type { Model } from './model/model.ts'
import { publish } from './publish/index.ts'
import type { Site } from './publish/pages.ts'
import { type Content, readContent } from './read/content.ts'
import type { EventFolder } from './read/event-folder.ts'
import type { RecordedPaths } from './read/facts-files.ts'
import { recognizeEvent } from './recognize/event.ts'
import type { Recognized, Source } from './recognize/index.ts'
import { dropConsequences } from './report/consequences.ts'
import { type Memory, noMemory } from './report/memory.ts'
import { countSteps, type OnProgress } from './report/progress.ts'

/** Which content to build, and what holds in place of what its `site.yaml` says. */
export interface BuildOptions {
  content: string
  /** The address to build for. */
  baseUrl?: string | undefined
  /** Gives other settings, made of those of `site.yaml` and of that address. */
  settingsOf?: (own: SiteSettings) => SiteSettings
  /** What earlier builds of the same process have computed. */
  memory?: Memory
  onProgress?: OnProgress | undefined
}

/** The whole way of the data, done: the files with their messages, the model, the data of all pages. */
export interface Build {
  files: VFile[]
  /** The write-ups with all that was found in them, and why. */
  recognized: Recognized[]
  /** Which notes were taken for one talk, or may be of one. */
  matches: Match[]
  model: Model
  /** The paths that were recorded before. */
  paths: RecordedPaths
  site: Site
}

/** The whole way of the data: read, parse, recognize, link, publish. Eleventy renders what comes out. */
export async function buildSite({
  content: folder,
  baseUrl,
  settingsOf = own => own,
  memory = noMemory,
  onProgress,
}: BuildOptions): Promise<Build> {
  const content = await readContent(folder, { memory, onProgress })
  const recognized = await recognizeContent(content, { memory, onProgress })
  onProgress?.({ stage: 'linking', done: 0, total: recognized.length })
  const { model, matches } = link(content.events, { recognized, ...content, memory })
  const { pictures, paths } = content
  const { value } = content.settings
  const settings = { ...content.settings, value: settingsOf({ ...value, url: baseUrl ?? value.url }) }
  const written = recognized.filter(({ isBegun }) => !isBegun)
  const site = publish(model, { recognized: written, settings, pictures, paths, memory, onProgress })
  memory.forgetUnused()
  dropConsequences(content.files)
  return { files: content.files, recognized, matches, model, paths, site }
}

async function recognizeContent(
  { events, people }: Content,
  { memory, onProgress }: { memory: Memory; onProgress: OnProgress | undefined },
): Promise<Recognized[]> {
  const total = events.reduce((sum, { writeUps }) => sum + writeUps.length, 0)
  const onParsed = countSteps(onProgress, { stage: 'parsing', total })
  const parsed = await Promise.all(events.map(each => parseEvent(each, { memory, onParsed })))
  const onEach = countSteps(onProgress, { stage: 'recognizing', total })
  return events.flatMap(({ programme }, index) =>
    recognizeEvent(parsed[index] ?? [], { people: people.value, programme, memory, onEach }),
  )
}

function parseEvent(
  { event, writeUps }: EventFolder,
  { memory, onParsed }: { memory: Memory; onParsed: () => void },
): Promise<Source[]> {
  return Promise.all(
    writeUps.map(async each => {
      const { file } = each
      const answer = () => parseFile(file)
      const parsed = await memory.recall('parsed', { of: each.path, inputs: [], files: [file], answer })
      onParsed()
      return { ...each, event, parsed }
    }),
  )
}
