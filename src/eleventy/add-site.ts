import { join } from 'node:path'
import { writeAssets } from '../cli/assets.ts'
import { writeBeside } from '../cli/write-beside.ts'
import type { Site, SiteFile } from '../publish/pages.ts'
import type { EleventyConfig, OutputData, RunMode } from './config.ts'
import { kinds, outputsOf } from './outputs.ts'
import { prefixOf } from './place.ts'

/** What is added to what Eleventy builds. */
export interface SiteSource {
  /** Gives the data, before every build; the same ones again where nothing has changed. */
  load: (runMode: RunMode) => Promise<Site>
  /** Whether there are pages, and not the data alone. */
  pages?: boolean
}

const extension = 'conference-notes'

/**
 * Adds a site to Eleventy's configuration: its data for all templates, its pages and files as virtual templates, and
 * beside them what is no text. It goes where its base path says, below the path prefix of what else Eleventy builds.
 */
export function addSite(config: EleventyConfig, { load, pages = true }: SiteSource): void {
  let site: Site | undefined
  let written: Site | undefined
  const folderOf = ({ facts }: Site) => facts.basePath.slice(prefixOf(config).length)

  // Frozen, because Eleventy copies a plain object for every page, and passes a frozen one on as it is.
  config.on('eleventy.before', async ({ runMode }) => {
    site = Object.freeze(await load(runMode))
  })
  config.addGlobalData('conferenceNotes', () => site)
  if (pages) {
    addOutputs(config, () => site && Object.freeze(outputsOf(site, folderOf(site))))
  }

  config.on('eleventy.after', async ({ directories, outputMode }) => {
    if (!site || outputMode !== 'fs') return
    const output = join(directories.output, folderOf(site))
    if (pages) writeAssets(output)
    if (site === written) return
    // Pictures are a part of the texts, which other templates may show.
    await writeBeside(site, { output })
    written = site
  })
}

/** Adds a template for each kind of output, whose files Eleventy writes, and keeps apart from all others. */
function addOutputs(config: EleventyConfig, outputs: () => Record<string, SiteFile[]> | undefined): void {
  const files = new Map<string, SiteFile>()
  config.addTemplateFormats(extension)
  config.addExtension(extension, {
    useLayouts: false,
    compileOptions: { cache: false },
    compile: () => data => {
      files.set(data.page.outputPath, data.conferenceNotesFile)
      return ''
    },
  })
  // The text comes only now, past what Eleventy does to HTML: its plugins would put the path prefix before addresses
  // that have it, and look for pictures among the templates.
  config.addTransform(extension, function (content) {
    const file = files.get(this.outputPath)
    files.delete(this.outputPath)
    return file ? file.content() : content
  })
  config.addGlobalData('conferenceNotesFiles', outputs)
  for (const kind of kinds) {
    config.addTemplate(`${extension}/${kind}.${extension}`, kind, {
      pagination: { data: `conferenceNotesFiles.${kind}`, size: 1, alias: 'conferenceNotesFile' },
      permalink: ({ conferenceNotesFile }: OutputData) => conferenceNotesFile.permalink,
      eleventyExcludeFromCollections: true,
      eleventyAllowMissingExtension: true,
    })
  }
}
