/**
 * `npm run check:links`: asks the hosts of all links to other sites whether there still is a page, and says which are
 * gone. Nobody is to blame when a page elsewhere goes, so it ends with status 0 whatever is found.
 *
 *     node --import tsx src/cli/check-links.ts [--content DIR] [--all] [--fresh] [--time-limit 10m]
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { printReport } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { asker } from './links/ask.ts'
import { checkLinks } from './links/index.ts'
import { summaryOf } from './links/report.ts'
import { timeLimitOf } from './links/time-limit.ts'
import { withProgress } from './progress.ts'

const { content, all, fresh: isFresh, timeLimit } = readLinkOptions()
const build = await withProgress(onProgress => buildSite({ content, onProgress }))
// What the content has of its own is for `npm run check` to say.
for (const file of build.files) file.messages = []

const interrupted = new AbortController()
process.once('SIGINT', () => interrupted.abort())
const results = await withProgress(onProgress =>
  checkLinks(build, {
    ask: asker({ userAgent: `conference-notes (checks the links of ${build.site.facts.url})` }),
    signal: AbortSignal.any([interrupted.signal, AbortSignal.timeout(timeLimit)]),
    cache: join('.cache', 'links.json'),
    isFresh,
    onProgress,
  }),
)
process.stdout.write(`${printReport(build.files, { all })}${summaryOf(results)}\n`)

function readLinkOptions() {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
        all: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        'time-limit': { type: 'string', default: '10m' },
      },
    })
    if (!existsSync(values.content))
      throw new TypeError(`Unexpected --content ${values.content}, expected a folder that is there`)
    return { ...values, timeLimit: timeLimitOf(values['time-limit']) }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(2)
  }
}
