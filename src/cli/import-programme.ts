/**
 * `npm run import:programme`: makes a programme.yaml of what a conference publishes.
 *
 *     node bin/run.js src/cli/import-programme.ts FILE [--event FOLDER] [--content DIR] [--force] [--time-zone ZONE]
 */
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { isTimeZone } from '../programme/times.ts'
import { programmeYaml } from '../programme/write.ts'
import { hasErrors, printReport } from '../report/print.ts'
import { readProgrammeFile, summaryOf } from './programme-file.ts'
import { schemaLine } from './schema-line.ts'

const known = {
  event: { type: 'string' },
  content: { type: 'string', default: 'content' },
  force: { type: 'boolean', default: false },
  'time-zone': { type: 'string' },
} as const
const options = readImportOptions()
const path = options.event && join(options.content, options.event, 'programme.yaml')

try {
  if (path && existsSync(path) && !options.force) fail(`${path} is there already: --force writes over it.`)
  else await importProgramme(options.file)
} catch (error) {
  // The system's refusals are for the user to mend; anything else is a fault of this program and keeps its trace.
  if (!(error instanceof Error && 'syscall' in error)) throw error
  fail(error.message)
}

async function importProgramme(name: string): Promise<void> {
  const { file, facts } = await readProgrammeFile(name, options)
  process.stderr.write(printReport([file], { to: process.stderr }))
  if (!facts) return fail('Nothing was written.')
  const said = [`${summaryOf(facts)} in ${path ?? 'the programme'}`, ...(await write(programmeYaml(facts)))]
  if (hasErrors([file])) fail([...said, 'what has an error above is left out'].join('; '))
  else process.stderr.write(`${said.join('; ')}\n`)
}

/** Writes or prints the programme; says if the folder of the event is new, as its name may be misspelled. */
async function write(text: string): Promise<string[]> {
  if (!path) {
    process.stdout.write(text)
    return []
  }
  const folder = dirname(path)
  const isNew = !existsSync(folder)
  await mkdir(folder, { recursive: true })
  await writeFile(path, schemaLine(path, 'programme') + text, { flag: options.force ? 'w' : 'wx' })
  return isNew ? [`the folder ${folder} is new`] : []
}

function readImportOptions() {
  try {
    refuseUnknownOption()
    const { values, positionals } = parseArgs({ options: known, allowPositionals: true })
    const { content, event, force, 'time-zone': timeZone } = values
    const [file] = positionals
    if (file === undefined || positionals.length > 1) throw new TypeError('Expected the name of one file')
    if (event !== undefined && !/^[^./\\][^/\\]*$/.test(event))
      throw new TypeError(
        `Unexpected --event ${event}, expected the name of a folder such as kubecon-na-2018`,
      )
    if (timeZone !== undefined && !isTimeZone(timeZone))
      throw new TypeError(`Unexpected --time-zone ${timeZone}, expected one such as Europe/Copenhagen`)
    return { file, content, event, force, timeZone }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(2)
  }
}

/** Names what the command knows, where the parser would speak of its own syntax. */
function refuseUnknownOption(): void {
  const { tokens } = parseArgs({ options: known, allowPositionals: true, strict: false, tokens: true })
  const named = tokens.flatMap(token => (token.kind === 'option' ? token : []))
  const unknown = named.find(({ name }) => !Object.hasOwn(known, name))
  const expected = ['FILE', ...Object.keys(known).map(name => `--${name}`)].join(', ')
  if (unknown) throw new TypeError(`Unexpected ${unknown.rawName}, expected ${expected}`)
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
