/**
 * `npm run check:links`: asks the hosts of all links to other sites whether there still is a page, and says which are
 * gone. Nobody is to blame when a page elsewhere goes, so it ends with status 0 whatever is found.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findingsOf } from '../report/findings.ts'
import { type Build, buildSite } from '../site.ts'
import { runCommand } from './command.ts'
import { type CommandLine, noArguments } from './command-line.ts'
import { asker } from './links/ask.ts'
import { checkLinks } from './links/index.ts'
import { summaryOf } from './links/report.ts'
import { timeLimitOf } from './links/time-limit.ts'
import { content, formatsUsage, off, type ReportFormat, reportFormatOf } from './options.ts'
import { formatFindings } from './print-findings.ts'
import { Problem } from './problem.ts'
import { withProgress } from './progress.ts'

const usage = `npm run check:links -- [options]

Asks the hosts of all links to other sites whether there still is a page, and says which are gone.

  --all              also tells which moved for good, and which cannot be told
  --fresh            asks for all, whatever earlier runs found
  --time-limit TIME  ends after this time, such as 90s, 10m (the default) or 1h; the next run goes on
  --format FORMAT    ${formatsUsage}
  --content DIR      the content folder, if it is not content/
  --help             this page

Ends with 0 whatever is found, 2 if it was called wrongly.
`

const known = {
  content,
  all: off,
  fresh: off,
  'time-limit': { type: 'string', default: '10m' },
  format: { type: 'string', default: 'text' },
} as const

interface Options {
  content: string
  /** Whether infos are told, too. */
  all: boolean
  /** Whether what earlier runs found counts for nothing. */
  isFresh: boolean
  /** Milliseconds. */
  timeLimit: number
  format: ReportFormat
}

function read({ values, positionals }: CommandLine<typeof known>): Options {
  noArguments(positionals)
  const { content, all, fresh: isFresh } = values
  if (!existsSync(content))
    throw new Problem(`Unexpected --content ${content}, expected a folder that is there`, 2)
  const [timeLimit, format] = [timeLimitOf(values['time-limit']), reportFormatOf(values.format)]
  return { content, all, isFresh, timeLimit, format }
}

async function checkAll({ content, all, format, ...how }: Options): Promise<number> {
  const isQuiet = format !== 'text'
  const build = await withProgress(onProgress => buildSite({ content, onProgress }), { isQuiet })
  // What else is wrong in the content is for `npm run check` to say.
  for (const file of build.files) file.messages = []
  const results = await ask(build, { ...how, isQuiet })
  const shown = findingsOf(build.files).filter(({ severity }) => all || severity !== 'info')
  // A reader that has seen enough, such as `head`, closes the pipe; that is no error.
  process.stdout.on('error', () => process.exit())
  process.stdout.write(formatFindings(shown, format))
  const summary = isQuiet ? process.stderr : process.stdout
  summary.write(`${summaryOf(results)}\n`)
  return 0
}

/** Asks for all links until time is up, or somebody presses Ctrl+C. */
function ask(
  build: Build,
  { isFresh, timeLimit, isQuiet }: Pick<Options, 'isFresh' | 'timeLimit'> & { isQuiet: boolean },
): ReturnType<typeof checkLinks> {
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  const check = {
    ask: asker({ userAgent: `conference-notes (checks the links of ${build.site.facts.url})` }),
    signal: AbortSignal.any([interrupted.signal, AbortSignal.timeout(timeLimit)]),
    cache: join('.cache', 'links.json'),
    isFresh,
  }
  return withProgress(onProgress => checkLinks(build, { ...check, onProgress }), { isQuiet })
}

await runCommand({ usage, options: known, read, work: checkAll })
