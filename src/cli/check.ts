/**
 * `npm run check`: says everything that was found in the content; ends with status 1 when there is an error, or no
 * such write-up to explain.
 *
 *     node --import tsx src/cli/check.ts [--content DIR] [--all] [--explain [FILE]] [--format text|json]
 */
import { parseArgs } from 'node:util'
import type { Match } from '../link/index.ts'
import type { Recognized, RecognizedNote } from '../recognize/index.ts'
import { hasErrors, printReport, severityOf } from '../report/print.ts'
import { type Build, buildSite } from '../site.ts'
import { accountOf, printAccount } from './explain.ts'

interface CheckOptions {
  content: string
  all: boolean
  explain: boolean
  format: string
  /** Which write-ups to explain: those whose path ends so. */
  file: string
}

const options = readCheckOptions()
const build = await buildSite({ content: options.content })
const isExplained = ({ writeUp }: Recognized) => writeUp.file.endsWith(options.file)
const isMissing = options.explain && options.file !== '' && !build.recognized.some(isExplained)
process.stdout.write(options.explain ? explain(build) : messages(build))
if (isMissing) process.stderr.write(`There is no write-up ${options.file}.\n`)
process.exitCode = isMissing || hasErrors(build.files) ? 1 : 0

function readCheckOptions(): CheckOptions {
  try {
    const { values, positionals } = parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
        all: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
      allowPositionals: true,
    })
    if (!['json', 'text'].includes(values.format))
      throw new TypeError(`Unexpected --format ${values.format}, expected text or json`)
    return { ...values, file: positionals[0] ?? '' }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(2)
  }
}

function messages(build: Build): string {
  if (options.format === 'text') return `${printReport(build.files, { all: options.all })}${summary(build)}`
  const told = build.files.flatMap(({ path, messages }) =>
    messages.map(message => {
      const { line = 1, column = 1, reason, ruleId } = message
      return { path, line, column, severity: severityOf(message), reason, rule: ruleId }
    }),
  )
  return `${JSON.stringify(told, null, 2)}\n`
}

function explain({ recognized, matches }: Build): string {
  const ofNotes = new Map<RecognizedNote, Match[]>()
  for (const match of matches)
    for (const note of [match.note, match.other])
      if (note) ofNotes.set(note, [...(ofNotes.get(note) ?? []), match])
  const files = new Map(recognized.map(({ writeUp }) => [writeUp.id, writeUp.file]))
  const fileOf = (writeUp: string) => files.get(writeUp) ?? writeUp
  const accounts = recognized
    .filter(isExplained)
    .map(each => accountOf(each, { matchesOf: note => ofNotes.get(note) ?? [], fileOf }))
  if (options.format === 'json') return `${JSON.stringify(accounts, null, 2)}\n`
  return accounts.map(printAccount).join('\n')
}

/** What was understood, a line for each write-up; and how many infos there are that are not shown. */
function summary({ recognized, files }: Build): string {
  const lines = recognized.map(({ writeUp, notes }) => {
    const count = notes.length === 1 ? '1 talk' : `${notes.length} talks`
    return `${writeUp.file}: ${writeUp.format}, ${count}`
  })
  const infos = files
    .flatMap(({ messages }) => messages)
    .filter(message => severityOf(message) === 'info').length
  const hidden = infos && !options.all ? [`${infos} infos, such as missing pictures: --all shows them`] : []
  return `${[...lines, ...hidden, '--explain tells how each talk was found'].join('\n')}\n`
}
