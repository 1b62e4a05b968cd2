import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder = ''

// Each run starts a process, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
  await writeFile(
    join(folder, 'good.csv'),
    'title,speaker,day\nLooms,Ada Byron,2018-05-02\nCards,Ada Byron,2018-05-03\n',
  )
  await writeFile(join(folder, 'half.csv'), 'title,day\nLooms,2018-05-02\n,2018-05-03\n')
  await writeFile(join(folder, 'prose.txt'), 'See you soon.\n')
  await mkdir(join(folder, 'content', 'taken'), { recursive: true })
  await writeFile(join(folder, 'content', 'taken', 'programme.yaml'), 'event: Taken\n')
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the command as a user would, in the folder of the files. */
function run(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const command = [join(root, 'bin/run.js'), 'src/cli/import-programme.ts']
  return new Promise(resolve => {
    execFile(process.execPath, [...command, ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr })
    })
  })
}

const written = (event: string) => readFile(join(folder, 'content', event, 'programme.yaml'), 'utf8')

test('prints the programme, and says on the side what is in it', async () => {
  const { status, stdout, stderr } = await run('good.csv')
  expect([status, stderr]).toEqual([0, '2 sessions, 1 speaker, 2 days in the programme\n'])
  expect(stdout).toMatch(/^sessions:\n {2}- id: looms\n {4}title: Looms\n/)
})

test('writes into the folder of an event, over an existing programme only when told so', async () => {
  const { status, stderr } = await run('good.csv', '--event', 'new')
  expect([status, stderr]).toEqual([
    0,
    '2 sessions, 1 speaker, 2 days in content/new/programme.yaml; the folder content/new is new\n',
  ])
  expect(await written('new')).toContain('title: Cards')
  expect(await run('good.csv', '--event', 'taken')).toMatchObject({ status: 1, stdout: '' })
  expect(await written('taken')).toBe('event: Taken\n')
  const again = await run('good.csv', '--event', 'taken', '--force')
  expect([again.status, again.stderr]).toEqual([0, expect.stringMatching(/taken\/programme\.yaml\n$/)])
  expect(await written('taken')).toContain('title: Cards')
})

/** Arguments, the status with which the command ends, and what it says. */
const wrong: [args: string[], status: number, said: RegExp][] = [
  [
    ['half.csv'],
    1,
    /half\.csv:3:1 {2}error {2}Unexpected session without a title.*\n1 error\n1 session, .* in the programme; what has an error above is left out\n$/s,
  ],
  [['prose.txt'], 1, /Unexpected text, expected a programme.*iCalendar.*\n1 error\nNothing was written/s],
  [['absent.csv'], 1, /^Unexpected absence of absent\.csv, expected a programme\n$/],
  [['content'], 1, /^Unexpected folder content, expected a programme\n$/],
  [
    ['good.csv', '--x'],
    2,
    /^Unexpected --x, expected one of --event, --content, --force, --time-zone, --help\n$/,
  ],
  [['good.csv', '--time-zone', 'Moon'], 2, /Unexpected --time-zone Moon/],
  [['good.csv', '--event', '../other'], 2, /Unexpected --event/],
  [[], 2, /Expected the name of one file/],
]

test.each(wrong)('%j ends with %i', async (args, status, said) => {
  const result = await run(...args)
  expect(result.status).toBe(status)
  expect(result.stderr).toMatch(said)
})
