import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { schemaLine } from '../src/cli/schema-line.ts'
import type { YamlFileName } from '../src/model/yaml-files.ts'
import { copyProject, removeFolder, runCommand, scratchFolder } from './setup/commands.ts'

const project = `${import.meta.dirname}/..`

const cases: [file: string, schema: YamlFileName, line: string][] = [
  [
    `${project}/content/conf/event.yaml`,
    'event',
    '# yaml-language-server: $schema=../../schemas/event.json\n',
  ],
  [`${project}/content/paths.yaml`, 'paths', '# yaml-language-server: $schema=../schemas/paths.json\n'],
  [
    `${project}/my/own/notes/site.yaml`,
    'site',
    '# yaml-language-server: $schema=../../../schemas/site.json\n',
  ],
  [`${project}/../elsewhere/content/paths.yaml`, 'paths', ''],
  ['/elsewhere/content/conf/event.yaml', 'event', ''],
]

test.each(cases)('%s', (file, schema, line) => expect(schemaLine(file, schema)).toBe(line))

test('commands that write these files name the schema in them, and keep the line', async ({ signal }) => {
  const cwd = await scratchFolder()
  const firstLineOf = async (path: string) => (await readFile(join(cwd, path), 'utf8')).split('\n')[0]
  const run = async (command: string) => {
    const { exit, said } = await runCommand(command, { cwd, signal })
    expect(exit, said).toBe(0)
  }
  try {
    await copyProject(cwd)
    await run('npm run import:programme -- schedule.ics --event conf')
    expect(await firstLineOf('content/conf/programme.yaml')).toBe(
      '# yaml-language-server: $schema=../../schemas/programme.json',
    )
    for (const command of ['rm content/paths.yaml && npm run record', 'npm run record']) {
      await run(command)
      expect(await firstLineOf('content/paths.yaml')).toBe(
        '# yaml-language-server: $schema=../schemas/paths.json',
      )
    }
  } finally {
    await removeFolder(cwd)
  }
})
