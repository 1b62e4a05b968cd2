import { addSite, type SiteSource } from './src/eleventy/add-site.ts'
import type { EleventyConfig } from './src/eleventy/config.ts'
import type { Site } from './src/publish/pages.ts'

/**
 * Eleventy's configuration for a site of nothing but these data. It only wires, in the same way as the plugin for other
 * sites: what a page says comes from `src/`, what it looks like from `layouts/`.
 */
export function configure(
  site: Site,
  own: Pick<SiteSource, 'onProgress' | 'isWanted' | 'onBeside'> = {},
): (config: EleventyConfig) => void {
  return config => {
    // No template lies here: all pages are virtual. Content never lies in the input folder, it is data.
    config.setInputDirectory('layouts/pages')
    addSite(config, { load: async () => site, ...own })
  }
}
