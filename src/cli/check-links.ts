/**
 * `npm run check:links`: asks the hosts of all links to other sites whether there still is a page, and says which are
 * gone. Nobody is to blame when a page elsewhere goes, so it ends with status 0 whatever is found; with 2 if it was
 * called wrongly. `--help` prints its options.
 */
import { join } from 'node:path'
import { findingsOf } from '../report/findings.ts'
import { buildSite } from '../site.ts'
import { asker } from './links/ask.ts'
import { checkLinks } from './links/index.ts'
import { readLinkOptions } from './links/options.ts'
import { summaryOf } from './links/report.ts'
import { formatFindings } from './print-findings.ts'
import { withProgress } from './progress.ts'

const { content, all, isFresh, timeLimit, format } = readLinkOptions()
const isQuiet = format !== 'text'
const build = await withProgress(onProgress => buildSite({ content, onProgress }), { isQuiet })
// What else is wrong in the content is for `npm run check` to say.
for (const file of build.files) file.messages = []

const interrupted = new AbortController()
process.once('SIGINT', () => interrupted.abort())
const check = {
  ask: asker({ userAgent: `conference-notes (checks the links of ${build.site.facts.url})` }),
  signal: AbortSignal.any([interrupted.signal, AbortSignal.timeout(timeLimit)]),
  cache: join('.cache', 'links.json'),
  isFresh,
}
const results = await withProgress(onProgress => checkLinks(build, { ...check, onProgress }), { isQuiet })
const shown = findingsOf(build.files).filter(({ severity }) => all || severity !== 'info')
// A reader that has seen enough, such as `head`, closes the pipe; that is no error.
process.stdout.on('error', () => process.exit())
process.stdout.write(formatFindings(shown, format))
const summary = format === 'text' ? process.stdout : process.stderr
summary.write(`${summaryOf(results)}\n`)
