import { join } from 'node:path'
import { writeAssets } from '../cli/assets.ts'
import { writeBeside } from '../cli/write-beside.ts'
import type { Site, SiteFile } from '../publish/pages.ts'
import { countSteps, type OnProgress } from '../report/progress.ts'
import type { EleventyConfig, OutputData, RunMode } from './config.ts'
import { kinds, outputsOf } from './outputs.ts'
import { prefixOf } from './place.ts'

/** What is added to what Eleventy builds. */
export interface SiteSource {
  /** Gives the data, before every build; the same ones again where nothing has changed. */
  load: (runMode: RunMode) => Promise<Site>
  /** Whether there are pages, and not the data alone. */
  pages?: boolean
  /** Whether a file is to be written; where others are there already. */
  isWanted?: (permalink: string) => boolean
  /** Is told all files that are no text, below the output folder, also those that were there. */
  onBeside?: (paths: string[]) => void
  onProgress?: OnProgress | undefined
}

const extension = 'conference-notes'

/**
 * Adds a site to Eleventy's configuration: its data for all templates, its pages and files as virtual templates, and
 * beside them what is no text. It goes where its base path says, below the path prefix of what else Eleventy builds.
 */
export function addSite(
  config: EleventyConfig,
  { load, pages = true, isWanted, onBeside, onProgress }: SiteSource,
): void {
  let site: Site | undefined
  let written: Site | undefined
  const folderOf = ({ facts }: Site) => facts.basePath.slice(prefixOf(config).length)

  // Frozen, because Eleventy copies a plain object for every page, and passes a frozen one on as it is.
  config.on('eleventy.before', async ({ runMode }) => {
    site = Object.freeze(await load(runMode))
  })
  config.addGlobalData('conferenceNotes', () => site)
  if (pages) {
    const outputs = () => site && Object.freeze(wanted(outputsOf(site, folderOf(site)), isWanted))
    addOutputs(config, { outputs, onProgress })
  }

  config.on('eleventy.after', async ({ directories, outputMode }) => {
    if (!site || outputMode !== 'fs') return
    const output = join(directories.output, folderOf(site))
    const assets = pages ? writeAssets(output) : []
    if (site === written) return
    // Pictures are a part of the texts, which other templates may show.
    const others = await writeBeside(site, { output, onProgress })
    onBeside?.([...assets, ...others])
    written = site
  })
}

function wanted(
  outputs: Record<string, SiteFile[]>,
  isWanted: SiteSource['isWanted'],
): Record<string, SiteFile[]> {
  if (!isWanted) return outputs
  const only = (files: SiteFile[]) => files.filter(({ permalink }) => isWanted(permalink))
  return Object.fromEntries(Object.entries(outputs).map(([kind, files]) => [kind, only(files)]))
}

interface OutputOptions {
  outputs: () => Record<string, SiteFile[]> | undefined
  onProgress: OnProgress | undefined
}

/** Adds a template for each kind of output, whose files Eleventy writes, and keeps apart from all others. */
function addOutputs(config: EleventyConfig, { outputs, onProgress }: OutputOptions): void {
  const made = new Map<string, string>()
  let onFile = () => {}
  config.addTemplateFormats(extension)
  config.addExtension(extension, {
    useLayouts: false,
    compileOptions: { cache: false },
    compile: () => data => {
      made.set(data.page.outputPath, data.conferenceNotesFile.content())
      onFile()
      return ''
    },
  })
  // The text comes only now, past what Eleventy does to HTML: its plugins would put the path prefix before addresses
  // that have it, and look for pictures among the templates.
  config.addTransform(extension, function (content) {
    const text = made.get(this.outputPath)
    made.delete(this.outputPath)
    return text ?? content
  })
  config.addGlobalData('conferenceNotesFiles', () => {
    const files = outputs()
    const total = Object.values(files ?? {}).reduce((sum, { length }) => sum + length, 0)
    onFile = countSteps(onProgress, { stage: 'rendering', total })
    return files
  })
  for (const kind of kinds) {
    config.addTemplate(`${extension}/${kind}.${extension}`, kind, {
      pagination: { data: `conferenceNotesFiles.${kind}`, size: 1, alias: 'conferenceNotesFile' },
      permalink: ({ conferenceNotesFile }: OutputData) => conferenceNotesFile.permalink,
      eleventyExcludeFromCollections: true,
      eleventyAllowMissingExtension: true,
    })
  }
}
