import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askerOn } from '../../src/cli/new/ask/asker.ts'
import { run } from '../../src/cli/new/run.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ask-'))
})
afterEach(() => rm(folder, { recursive: true }))

const down = '\u001b[B'
const enter = '\r'
const interrupt = '\u0003'

/** Runs the command at a terminal, and types each answer when its question is there. */
async function atTerminal(args: string[], answers: [question: string, keys: string][]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200, rows: 50 })
  const waiting = [...answers]
  let screen = ''
  let shown = ''
  output.on('data', data => {
    screen += stripVTControlCharacters(String(data))
    const [next] = waiting
    if (!next || !screen.includes(next[0])) return
    waiting.shift()
    shown += screen
    screen = ''
    setImmediate(() => type(input, next[1]))
  })
  let said = ''
  const collect = (text: string) => {
    said += text
  }
  const status = await run([...args, '--content', join(folder, 'content')], {
    asker: askerOn({ input, output }),
    say: collect,
    fail: collect,
  })
  return { status, said, shown: shown + screen, unasked: waiting.map(([question]) => question) }
}

/** Keys come one after the other, as from a keyboard. */
function type(input: PassThrough, keys: string): void {
  if (keys.startsWith(down))
    return void [down, ...keys.slice(down.length)].forEach(key => void input.write(key))
  for (const key of keys) input.write(key)
}

const made = () => readdir(join(folder, 'content'), { recursive: true }).catch(() => [])

test('asks for an event, and says at once what cannot be', async () => {
  const result = await atTerminal(
    [],
    [
      ['What do you want to add?', down + enter],
      ['folder be called?', `Conf 1${enter}`],
      [
        'Expected lower case letters, digits and hyphens, such as conf-1',
        `${'\u007f'.repeat(6)}conf-1${enter}`,
      ],
      ['Its days?', `2018-05-02..2018-05-03${enter}`],
      ['Its full name?', `Conf One${enter}`],
      ['Where is it', enter],
      ['Its own site?', enter],
    ],
  )
  expect([result.unasked, result.status]).toEqual([[], 0])
  const yaml = await readFile(join(folder, 'content/conf-1/event.yaml'), 'utf8')
  expect(yaml).toContain('\nname: Conf One\n')
  expect(yaml).toContain('\n# place: ')
  expect(yaml).toContain('\n  - { date: 2018-05-03, label: Day 2 }\n')
})

test('asks for a text and for what it does not say', async () => {
  const file = join(folder, 'notes.md')
  await writeFile(
    file,
    '# Notes of Looms\n\n## Looms - Joan Clarke, Thread Inc.\n\nThe looms of the north are the largest of all, and they weave all day and all night. What they make is sold in the towns by the sea, where people wear it when the wind is cold and they have to go out with their boats.\n',
  )
  const result = await atTerminal(
    ['write-up', 'conf'],
    [
      ['There is no event conf yet. Make it?', enter],
      ['What do you have?', enter],
      ['Where is it?', `${join(folder, 'none.md')}${enter}`],
      ['Expected a file that is there', `${'\u007f'.repeat(7)}notes.md${enter}`],
      ['Who wrote it?', `Ada Byron, Mary Ross${enter}`],
      ['Where was it first published?', `a.example${enter}`],
      ['Expected an address', `${'\u007f'.repeat(9)}https://a.example/${enter}`],
      ['When?', enter],
      ['On what terms', `CC BY 4.0${enter}`],
      ['Which day', `2018-05-02${enter}`],
    ],
  )
  expect([result.unasked, result.status]).toEqual([[], 0])
  expect(await readFile(join(folder, 'content/conf/event.yaml'), 'utf8')).toContain(`writeUps:
  notes.md:
    authors: [Ada Byron, Mary Ross]
    url: https://a.example/
    terms: CC BY 4.0
    day: 2018-05-02
    # published: 2018-05-11 # when
`)
  expect(result.said).toContain(
    '“Notes of Looms” by Ada Byron and Mary Ross, in English\n  1 talk on 2018-05-02\n',
  )
})

test('makes nothing when somebody presses Ctrl+C', async () => {
  const file = join(folder, 'notes.md')
  await writeFile(file, '# Notes\n\n## Looms - Joan Clarke, Thread Inc.\n\nYes.\n')
  const result = await atTerminal(
    ['write-up', 'conf', '--from', file],
    [
      ['There is no event conf yet. Make it?', enter],
      ['Who wrote it?', `Ada${interrupt}`],
    ],
  )
  expect(result).toMatchObject({ status: 130, said: 'Nothing was written.\n', unasked: [] })
  expect(await made()).toEqual([])
})
