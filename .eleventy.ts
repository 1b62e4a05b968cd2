import { addSite, type SiteSource } from './src/eleventy/add-site.ts'
import type { EleventyConfig } from './src/eleventy/config.ts'

/**
 * Eleventy's configuration, for a site of nothing but what `load` gives. It only wires, by the same way as the plugin
 * for other sites: what a page says comes from `src/`, what it looks like from `layouts/`.
 */
export function configure(
  load: SiteSource['load'],
  { searchIndex = false }: Pick<SiteSource, 'searchIndex'> = {},
): (config: EleventyConfig) => void {
  return config => {
    // No template lies here: all pages are virtual. Content never lies in the input folder, it is data.
    config.setInputDirectory('layouts/pages')
    addSite(config, { load, searchIndex })

    // What makes a served site build again. Modules in `src/` and `layouts/` are not among it: they stay
    // loaded once imported, so `src/cli/dev.ts` restarts for them.
    config.addWatchTarget('layouts/styles/')
    config.addWatchTarget('layouts/scripts/')
  }
}
