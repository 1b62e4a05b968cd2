import { relative } from 'node:path'
import { addSite } from './eleventy/add-site.ts'
import type { EleventyConfig } from './eleventy/config.ts'
import { followContent } from './eleventy/follow-content.ts'
import { type ConferenceNotesOptions, readPluginOptions } from './eleventy/options.ts'
import { addressOf, prefixOf } from './eleventy/place.ts'
import type { Site } from './publish/pages.ts'

export type { ConferenceNotesOptions, EleventyConfig, Site }

/**
 * Eleventy plugin: adds the notes of a content folder to a site, as pages below a path and as the global data
 * `conferenceNotes`. Throws on options that it does not know; an error in the content stops a build with the report.
 */
export default function conferenceNotes(config: EleventyConfig, options: ConferenceNotesOptions = {}): void {
  config.versionCheck('>=3.1')
  const { url, path, pages, search, cards, ...given } = readPluginOptions(options)
  const content = relative('', given.content)
  const { load, onChange } = followContent({
    content,
    settingsOf: own => ({
      ...own,
      url: addressOf({ url: url ?? own.url, path, prefix: prefixOf(config) }),
      search: pages && (search ?? own.search),
      cards: pages && (cards ?? own.cards),
    }),
  })
  addSite(config, { load, pages })

  // Write-ups are data, even where they lie among the templates.
  config.ignores.add(`${content}/**`)
  config.addWatchTarget(`${content}/`)
  config.on('eleventy.beforeWatch', onChange)
}
