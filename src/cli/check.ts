/**
 * `npm run check`: says everything that was found in the content; ends with status 1 when there is an error, or no
 * such file to tell of. `--help` prints its options.
 */
import { resolve } from 'node:path'
import type { Match } from '../link/index.ts'
import type { Recognized, RecognizedNote } from '../recognize/index.ts'
import { countsOf, findingsOf } from '../report/findings.ts'
import { type Build, buildSite } from '../site.ts'
import { readCheckOptions } from './check-options.ts'
import { accountOf, printAccount } from './explain.ts'
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
process.stdout.write(options.explain ? explain(build) : told())
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
  return options.format === 'text' ? `${text}${summary()}` : text
}

function explain({ matches }: Build): string {
  const ofNotes = new Map<RecognizedNote, Match[]>()
  for (const match of matches)
    for (const note of [match.note, match.other])
      if (note) ofNotes.set(note, [...(ofNotes.get(note) ?? []), match])
  const names = new Map(build.recognized.map(({ writeUp }) => [writeUp.id, writeUp.file]))
  const fileOf = (writeUp: string) => names.get(writeUp) ?? writeUp
  const accounts = recognized.map((each: Recognized) =>
    accountOf(each, { matchesOf: note => ofNotes.get(note) ?? [], fileOf }),
  )
  if (options.format === 'json') return `${JSON.stringify(accounts, null, 2)}\n`
  return accounts.map(printAccount).join('\n')
}

/** What was understood, a line for each write-up; and where to read on. */
function summary(): string {
  const lines = recognized.map(({ writeUp, notes }) => {
    const count = notes.length === 1 ? '1 talk' : `${notes.length} talks`
    return `${writeUp.file}: ${writeUp.format}, ${count}`
  })
  const hidden =
    counts.info && !options.all ? [`${counts.info} infos, such as missing pictures: --all shows them`] : []
  const rules = counts.error + counts.warning ? ['docs/diagnostics.md tells what each rule means'] : []
  return `${[...lines, ...hidden, ...rules, '--explain tells how each talk was found'].join('\n')}\n`
}
