import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import type { VNode } from 'preact'
import { headersFile } from './layouts/parts/policy.ts'
import { documentOf } from './layouts/parts/template.ts'
import { writeCards } from './src/cli/cards/write-cards.ts'
import { makePictures } from './src/cli/make-pictures.ts'
import type { Site } from './src/publish/pages.ts'
import { printReport } from './src/report/print.ts'

/**
 * Eleventy's configuration, for a site whose data `load` gives. It only wires: what a page says comes from
 * `src/`, what it looks like from `layouts/`.
 */
export function configure(load: () => Promise<Site>): (config: UserConfig) => void {
  return config => {
    // Pages are the only templates. Content never lies in the input folder: it is data, read by `src/`.
    config.setInputDirectory('layouts/pages')

    // A page is a typed TSX component; Eleventy runs the module as it runs its own JavaScript templates,
    // and preact makes a string of what it returns.
    config.addTemplateFormats('11ty.tsx')
    config.addExtension('11ty.tsx', {
      key: '11ty.js',
      compile: () =>
        async function (data) {
          return documentOf((await this.defaultRenderer(data)) as VNode)
        },
    })

    // All data are one value, loaded anew for every build, so that a served site follows its content.
    // Frozen, because Eleventy copies a plain object for every page, and passes a frozen one on as it is.
    let site: Site
    config.addGlobalData('site', async () => {
      site = Object.freeze(await load())
      return site
    })

    // Beside the pages stand styles, scripts and the icon, the pictures that write-ups show, the files that are for other
    // programs and for hosts, and the cards that previews show.
    config.addPassthroughCopy({ 'layouts/styles': 'assets', 'layouts/scripts': 'assets' })
    config.on('eleventy.after', async ({ directories: { output } }) => {
      await makePictures(site.pictures, output)
      await writeFiles(site, output)
      await writeFile(join(output, '_headers'), headersFile(site.facts.basePath))
      process.stderr.write(printReport(await writeCards(site.cards, { output })))
    })

    // What makes a served site build again. Modules in `src/` and `layouts/` are not among it: they stay
    // loaded once imported, so `src/cli/dev.ts` restarts for them.
    config.addWatchTarget('layouts/styles/')
    config.addWatchTarget('layouts/scripts/')
  }
}

async function writeFiles({ files }: Site, output: string): Promise<void> {
  for (const { permalink, content } of files) {
    const target = join(output, permalink)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content())
  }
}
