import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type ReportFormat, reportFormatOf } from '../check-options.ts'
import { timeLimitOf } from './time-limit.ts'

/** What `npm run check:links` is asked for. */
export interface LinkOptions {
  content: string
  /** Whether infos are told, too. */
  all: boolean
  /** Whether what earlier runs found counts for nothing. */
  isFresh: boolean
  /** Milliseconds. */
  timeLimit: number
  format: ReportFormat
}

const usage = `npm run check:links -- [options]

Asks the hosts of all links to other sites whether there still is a page, and says which are gone.

  --all              also tells which moved for good, and which cannot be told
  --fresh            asks for all, whatever earlier runs found
  --time-limit TIME  ends after this time, such as 90s, 10m (the default) or 1h; the next run goes on
  --format FORMAT    text, json, sarif (for code scanning and editors) or github (annotations of GitHub Actions)
  --content DIR      the content folder, if it is not content/
  --help             this page

Ends with 0 whatever is found, 2 if it was called wrongly.
`

/** Reads the command line; asks for help end the command with status 0, what it does not know with status 2. */
export function readLinkOptions(): LinkOptions {
  try {
    const { content, all, fresh: isFresh, help, ...named } = parse()
    if (help) {
      process.stdout.write(usage)
      process.exit(0)
    }
    if (!existsSync(content))
      throw new TypeError(`Unexpected --content ${content}, expected a folder that is there`)
    const [timeLimit, format] = [timeLimitOf(named['time-limit']), reportFormatOf(named.format)]
    return { content, all, isFresh, timeLimit, format }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n--help tells what is known.\n`)
    process.exit(2)
  }
}

function parse() {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      all: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      'time-limit': { type: 'string', default: '10m' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  return values
}
