/** `npm run import:programme`: makes a programme.yaml of what a conference publishes. */
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { programmeYaml } from '../programme/write.ts'
import { hasErrors, printReport } from '../report/print.ts'
import { runCommand } from './command.ts'
import { type CommandLine, onlyArgument } from './command-line.ts'
import { content, isFolderName, off, text, timeZoneOf } from './options.ts'
import { Problem } from './problem.ts'
import { readProgrammeFile, summaryOf } from './programme-file.ts'
import { schemaLine } from './schema-line.ts'

const usage = `npm run import:programme -- FILE [options]

Makes an event's programme.yaml of what the conference publishes: schedule.json, schedule.xml, iCalendar, Sessionize, CSV.

  --event FOLDER    the event's folder; without it, the programme is printed
  --force           writes over a programme.yaml that is there
  --time-zone ZONE  where the event is, such as Europe/Copenhagen, if the file does not say so
  --content DIR     the content folder, if it is not content/
  --help            this page

Ends with 0 if all sessions were imported, 1 if any was left out or nothing was written, 2 if it was called wrongly.
`

const known = { event: text, content, force: off, 'time-zone': text } as const

/** What is imported, and where to: no path where it is printed. */
interface Options {
  file: string
  path: string | undefined
  force: boolean
  timeZone: string | undefined
}

function read({ values, positionals }: CommandLine<typeof known>): Options {
  const { event, content, force, 'time-zone': timeZone } = values
  const file = onlyArgument(positionals, 'the name of one file')
  if (file === undefined) throw new Problem('Expected the name of one file', 2)
  if (event !== undefined && !isFolderName(event))
    throw new Problem(`Unexpected --event ${event}, expected the name of a folder such as kubecon-na-2018`, 2)
  const path = event && join(content, event, 'programme.yaml')
  return { file, path, force, timeZone: timeZoneOf(timeZone) }
}

async function importProgramme(options: Options): Promise<number> {
  const { path, force } = options
  if (path && existsSync(path) && !force)
    throw new Problem(`${path} is there already: --force writes over it.`)
  const { file, facts } = await readProgrammeFile(options.file, options)
  process.stderr.write(printReport([file], { to: process.stderr }))
  if (!facts) throw new Problem('Nothing was written.')
  const yaml = programmeYaml(facts)
  const said = [`${summaryOf(facts)} in ${path ?? 'the programme'}`]
  if (path) said.push(...(await write(yaml, { path, force })))
  else process.stdout.write(yaml)
  if (hasErrors([file])) throw new Problem([...said, 'what has an error above is left out'].join('; '))
  process.stderr.write(`${said.join('; ')}\n`)
  return 0
}

/** Writes the programme; says if the folder of the event is new, as its name may be misspelled. */
async function write(yaml: string, { path, force }: { path: string; force: boolean }): Promise<string[]> {
  const folder = dirname(path)
  const isNew = !existsSync(folder)
  await mkdir(folder, { recursive: true })
  await writeFile(path, schemaLine(path, 'programme') + yaml, { flag: force ? 'w' : 'wx' })
  return isNew ? [`the folder ${folder} is new`] : []
}

await runCommand({ usage, options: known, read, work: importProgramme })
