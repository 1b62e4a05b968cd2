/** `npm run check`: says everything that was found in the content. */
import { basename, resolve, sep } from 'node:path'
import type { Digest } from '../digest/index.ts'
import { countsOf, type Finding, findingsOf } from '../report/findings.ts'
import { type Build, buildSite } from '../site.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { summaryOf } from './check-summary.ts'
import { endWithReader, runCommand } from './command.ts'
import { type CommandLine, onlyArgument } from './command-line.ts'
import { accountsOf, printAccount } from './explain.ts'
import { content, formatsUsage, off, type ReportFormat, reportFormatOf } from './options.ts'
import { formatFindings } from './print-findings.ts'
import { withProgress } from './progress.ts'

const usage = `npm run check -- [FILE] [options]

Says what was found in the content and what is wrong in it; with FILE, the name of a file or folder of the content, in
this alone.

  --strict         warnings are failures, too
  --all            also tells what asks nothing of you, such as pictures that never came along
  --explain        tells how each talk was found, in place of the messages
  --format FORMAT  ${formatsUsage}
  --content DIR    the content folder, if it is not content/
  --help           this page

Ends with 0 if all is well, 1 with errors (or warnings, with --strict) or without such a file, 2 if it was called
wrongly.
docs/diagnostics.md says what each rule means and how to mend what breaks it.
`

const known = {
  content,
  all: off,
  explain: off,
  strict: off,
  format: { type: 'string', default: 'text' },
} as const

interface Options {
  content: string
  /** Whether infos are told, too. */
  all: boolean
  explain: boolean
  /** Whether warnings are failures, too. */
  strict: boolean
  format: ReportFormat
  /** The file to tell of: the end of its path, or its path; empty for all. */
  file: string
}

function read({ values, positionals }: CommandLine<typeof known>): Options {
  const format = reportFormatOf(values.format)
  return { ...values, format, file: onlyArgument(positionals, 'one file, or none for all') ?? '' }
}

/** What is told of: the findings and write-ups of the files that were asked for. */
interface Told {
  findings: Finding[]
  digests: Digest[]
}

async function check(options: Options): Promise<number> {
  const { content, file: asked, format } = options
  const build = await withProgress(onProgress => buildSite({ content, onProgress }), {
    isQuiet: format !== 'text',
  })
  const isAskedFor = ({ path }: { path: string }) =>
    path.endsWith(asked) || `${resolve(path)}${sep}`.startsWith(`${resolve(asked)}${sep}`)
  const digests = build.digests.filter(({ file }) => isAskedFor(file))
  const files = build.files.filter(isAskedFor)
  const isMissing = options.explain ? asked !== '' && !digests.length : !files.length
  const told = { findings: findingsOf(files), digests }
  process.stdout.on('error', endWithReader)
  if (isMissing) process.stderr.write(`There is no write-up ${asked}${nearest(asked, build)}\n`)
  if (isMissing && format === 'text') return 1
  process.stdout.write(options.explain ? explain(build, { ...told, format }) : report(told, options))
  const { error, warning } = countsOf(told.findings)
  return isMissing || error || (options.strict && warning) ? 1 : 0
}

function nearest(asked: string, { files }: Build): string {
  const names = files.map(({ path }) => basename(path))
  return didYouMean(basename(asked), names) || '.'
}

function report(told: Told, { all, format }: Options): string {
  const shown = told.findings.filter(({ severity }) => all || severity !== 'info')
  const text = formatFindings(shown, format)
  return format === 'text'
    ? `${text}${summaryOf(told.digests, { counts: countsOf(told.findings), all })}`
    : text
}

function explain(build: Build, { digests, format }: Told & Pick<Options, 'format'>): string {
  const accounts = accountsOf(digests, build)
  if (format === 'json') return `${JSON.stringify(accounts, null, 2)}\n`
  return accounts.map(printAccount).join('\n')
}

await runCommand({ usage, options: known, read, work: check })
