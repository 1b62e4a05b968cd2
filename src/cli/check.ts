/**
 * `npm run check`: says everything that was found in the content; ends with status 1 when there is an error, or no
 * such file to tell of. `--help` prints its options.
 */
import { resolve } from 'node:path'
import { countsOf, findingsOf } from '../report/findings.ts'
import { buildSite } from '../site.ts'
import { readCheckOptions } from './check-options.ts'
import { summaryOf } from './check-summary.ts'
import { accountsOf, printAccount } from './explain.ts'
import { formatFindings } from './print-findings.ts'
import { withProgress } from './progress.ts'

const options = readCheckOptions()
const build = await withProgress(onProgress => buildSite({ content: options.content, onProgress }), {
  isQuiet: options.format !== 'text',
}).catch(refuse)
const isAskedFor = ({ path }: { path: string }) =>
  path.endsWith(options.file) || resolve(path) === resolve(options.file)
const recognized = build.recognized.filter(({ file }) => isAskedFor(file))
const files = build.files.filter(isAskedFor)
const isMissing = options.explain ? options.file !== '' && !recognized.length : !files.length
const findings = findingsOf(files)
const counts = countsOf(findings)
// A reader that has seen enough, such as `head`, closes the pipe; that is no error.
process.stdout.on('error', () => process.exit())
process.stdout.write(options.explain ? explained() : told())
if (isMissing) process.stderr.write(`There is no write-up ${options.file}.\n`)
process.exitCode = isMissing || counts.error || (options.strict && counts.warning) ? 1 : 0

/** The system's refusals are for the user to mend; anything else is a fault of this program and keeps its trace. */
function refuse(error: unknown): never {
  if (!(error instanceof Error && 'syscall' in error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

function told(): string {
  const shown = findings.filter(({ severity }) => options.all || severity !== 'info')
  const text = formatFindings(shown, options.format)
  return options.format === 'text' ? `${text}${summaryOf(recognized, { counts, all: options.all })}` : text
}

function explained(): string {
  const accounts = accountsOf(recognized, build)
  if (options.format === 'json') return `${JSON.stringify(accounts, null, 2)}\n`
  return accounts.map(printAccount).join('\n')
}
