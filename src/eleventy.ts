import { relative, resolve, sep } from 'node:path'
import { addSite } from './eleventy/add-site.ts'
import type { EleventyConfig, RunMode } from './eleventy/config.ts'
import { type ConferenceNotesOptions, quietError, readPluginOptions } from './eleventy/options.ts'
import { addressOf, prefixOf } from './eleventy/place.ts'
import type { Site } from './publish/pages.ts'
import { hasErrors, printReport } from './report/print.ts'
import { buildSite } from './site.ts'

export type { ConferenceNotesOptions, EleventyConfig, Site }

/**
 * Eleventy plugin: adds the notes of a content folder to a site, as pages below a path and as the global data
 * `conferenceNotes`. Throws on options that it does not know; an error in the content stops a build with the report.
 */
export default function conferenceNotes(config: EleventyConfig, options: ConferenceNotesOptions = {}): void {
  config.versionCheck('>=3.1')
  const { content, url, path, pages, search, cards } = readPluginOptions(options)
  const folder = relative('', content)

  const build = () =>
    buildSite({
      content: folder,
      settingsOf: own => ({
        ...own,
        url: addressOf({ url: url ?? own.url, path, prefix: prefixOf(config) }),
        search: pages && (search ?? own.search),
        cards: pages && (cards ?? own.cards),
      }),
    })

  let site: Site | undefined
  let isStale = true
  const load = async (runMode: RunMode): Promise<Site> => {
    if (site && !isStale) return site
    const fresh = await build()
    isStale = false
    const report = printReport(fresh.files)
    if (hasErrors(fresh.files) && runMode === 'build') throw quietError(`The content has errors:\n${report}`)
    process.stderr.write(report)
    // Where a site is served, its content is shown as it last was without errors.
    if (!site || !hasErrors(fresh.files)) site = fresh.site
    return site
  }
  addSite(config, { load, pages, searchIndex: pages })

  // Write-ups are data, even where they lie among the templates.
  config.ignores.add(`${folder}/**`)
  config.addWatchTarget(`${folder}/`)
  config.on('eleventy.beforeWatch', changed => {
    isStale ||= changed.some(file => resolve(file).startsWith(resolve(folder) + sep))
  })
}
