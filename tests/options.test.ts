import { describe, expect, test } from 'vitest'
import { statusOf } from '../src/cli/command.ts'
import { noArguments, onlyArgument } from '../src/cli/command-line.ts'
import { baseUrlOf, portOf, reportFormatOf, timeZoneOf } from '../src/cli/options.ts'
import { Problem } from '../src/cli/problem.ts'
import { runCli } from './setup/run-build.ts'

const commands = [
  'build',
  'check',
  'check-links',
  'dev',
  'import-programme',
  'model',
  'new',
  'record',
  'serve',
]

describe.each(commands)('%s', command => {
  test('tells of itself with --help, and ends well', async () => {
    const { status, stdout, stderr } = await runCli(command, '--help')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/npm run (?:-s )?[\w:]+/)
  })

  test('ends with 2 for an option that it does not know', async () => {
    const { status, stdout, stderr } = await runCli(command, '--nothing-of-the-kind')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Unexpected --nothing-of-the-kind, expected one of --\w.*--help\n$/)
  })
})

/** A command that is run with arguments, and what came of it. */
async function run(args: string[], work: () => Promise<number> = async () => 0) {
  const [said, problems]: [string[], string[]] = [[], []]
  const status = await statusOf(
    {
      usage: 'usage\n',
      options: { content: { type: 'string' }, all: { type: 'boolean' } },
      read: ({ values }) => values,
      work,
    },
    { args, say: text => void said.push(text), fail: text => void problems.push(text) },
  )
  return { status, said: said.join(''), problem: problems.join('') }
}

describe('a command line', () => {
  const cases: [args: string[], status: number, problem: RegExp][] = [
    [['--content', 'a', '--all'], 0, /^$/],
    [['--contnet', 'a'], 2, /^Unexpected --contnet, expected one of --content, --all, --help; did you mean/],
    [['--content'], 2, /--content/],
    [['--content='], 2, /^Unexpected empty --content, expected something, not nothing\n$/],
    [['--all=yes'], 2, /--all/],
    [['-x'], 2, /^Unexpected -x, expected one of/],
  ]
  test.each(cases)('%j', async (args, status, problem) => {
    const result = await run(args)
    expect(result).toMatchObject({ status, said: '', problem: expect.stringMatching(problem) })
  })

  test.each([['--help'], ['-h'], ['--wrong', '--help']])('%s asks for help', async (...args) => {
    expect(await run(args)).toEqual({ status: 0, said: 'usage\n', problem: '' })
  })
})

describe('the value of an option', () => {
  const good: [read: () => unknown, value: unknown][] = [
    [() => baseUrlOf(undefined), undefined],
    [() => baseUrlOf('https://looms.example/notes/'), 'https://looms.example/notes/'],
    [() => portOf('0'), 0],
    [() => portOf('65535'), 65_535],
    [() => timeZoneOf(undefined), undefined],
    [() => timeZoneOf('Europe/Copenhagen'), 'Europe/Copenhagen'],
    [() => reportFormatOf('sarif'), 'sarif'],
    [() => onlyArgument([], 'one file'), undefined],
    [() => onlyArgument(['a.md'], 'one file'), 'a.md'],
  ]
  test.each(good)('%s is read', (read, value) => {
    expect(read()).toBe(value)
  })

  const wrong: [read: () => unknown, problem: string][] = [
    [
      () => baseUrlOf('looms.example'),
      'Unexpected --base-url looms.example, expected an address such as https://example.org/notes/',
    ],
    [
      () => baseUrlOf('https://'),
      'Unexpected --base-url https://, expected an address such as https://example.org/notes/',
    ],
    [() => portOf('65536'), 'Unexpected port 65536, expected a number from 0 to 65535'],
    [() => portOf('-1'), 'Unexpected port -1, expected a number from 0 to 65535'],
    [() => portOf('80.5'), 'Unexpected port 80.5, expected a number from 0 to 65535'],
    [() => timeZoneOf('Nowhere'), 'Unexpected --time-zone Nowhere, expected one such as Europe/Copenhagen'],
    [() => reportFormatOf('xml'), 'Unexpected --format xml, expected one of text, json, sarif, github'],
    [() => onlyArgument(['a.md', 'b.md'], 'one file'), 'Unexpected “b.md”, expected one file'],
    [() => noArguments(['a.md']), 'Unexpected “a.md”, expected options alone'],
  ]
  test.each(wrong)('%s is a problem', (read, problem) => {
    expect(read).toThrow(new Problem(problem, 2))
  })
})

describe('what stops a command', () => {
  test('is told, where a person can mend it', async () => {
    const problem = await run([], () => Promise.reject(new Problem('Nothing was written.')))
    expect(problem).toEqual({ status: 1, said: '', problem: 'Nothing was written.\n' })
    const refusal = Object.assign(new Error('no space left'), { syscall: 'write' })
    expect(await run([], () => Promise.reject(refusal))).toMatchObject({
      status: 1,
      problem: 'no space left\n',
    })
  })

  test('keeps its trace, where it is a fault of the program', async () => {
    await expect(run([], () => Promise.reject(new TypeError('no function')))).rejects.toThrow('no function')
  })
})
