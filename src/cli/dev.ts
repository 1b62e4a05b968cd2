/**
 * `npm run dev`: serves the site, and builds it again when content or style changes. Code is not reloaded here:
 * `node --watch` starts this command anew when a module in `src/` or `layouts/` changes.
 *
 *     node --watch --watch-preserve-output --import tsx src/cli/dev.ts [--content DIR] [--base-url URL]
 */
import { Eleventy } from '@11ty/eleventy'
import { configure } from '../../.eleventy.ts'
import type { Site } from '../publish/pages.ts'
import { hasErrors, printReport } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { readOptions } from './options.ts'
import { writeSearchIndex } from './search-index.ts'

const { content, baseUrl } = readOptions(['content', 'base-url'])

let lastGood: Site | null = null

/** The site of the content as it is now; of the content as it last was without errors, where there was one. */
async function load(): Promise<Site> {
  const { site, files } = await buildSite({ content, baseUrl })
  process.stderr.write(printReport(files, { to: process.stderr }))
  if (!hasErrors(files)) lastGood = site
  return lastGood ?? site
}

/** Indexes what was built while it is looked at already; one index after the other, as they share a folder. */
let indexing = Promise.resolve()
function index(output: string): void {
  indexing = indexing
    .then(() => writeSearchIndex(lastGood ?? first, output))
    .catch(error => void process.stderr.write(`${error}\n`))
}

// The first load tells the base path, and serves for the first build too.
const first = await load()
let waiting: Site | null = first

const eleventy = new Eleventy(undefined, '.cache/dev', {
  config: config => {
    configure(async () => {
      const site = waiting ?? (await load())
      waiting = null
      return site
    })(config)
    config.addWatchTarget(`${content}/`)
    config.on('eleventy.after', async ({ directories: { output } }) => index(output))
  },
  pathPrefix: first.facts.basePath,
  quietMode: true,
  runMode: 'serve',
})
await eleventy.init()
await eleventy.watch()
// Eleventy builds again when a file changes or comes, not when one goes.
eleventy.watcher.on('unlink', path => eleventy.watcher.emit('change', path))
await eleventy.serve()
