import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inputsOf } from '../../src/cli/kept/inputs.ts'

let root = ''
let content = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'))
  content = join(root, 'content')
  mkdirSync(join(content, 'conf'), { recursive: true })
  writeFileSync(join(content, 'conf/a.md'), '# Looms\n')
  writeFileSync(join(content, 'conf/b.png'), 'a picture')
})

afterEach(() => rmSync(root, { recursive: true }))

const said = { baseUrl: 'https://site.test/' }
const inputs = (other = said) => inputsOf(content, other)
const touch = (name: string) => utimesSync(join(content, name), new Date(), new Date(Date.now() + 5000))

const same: [what: string, change: () => void][] = [
  ['nothing', () => {}],
  ['the time of a text', () => touch('conf/a.md')],
  ['a file outside', () => writeFileSync(join(root, 'other.md'), '')],
  ['what is not read', () => writeFileSync(join(content, 'conf/.a.md.swp'), 'x')],
]
const other: [what: string, change: () => void][] = [
  ['a letter of a text', () => writeFileSync(join(content, 'conf/a.md'), '# Rooms\n')],
  ['the name of a file', () => renameSync(join(content, 'conf/a.md'), join(content, 'conf/c.md'))],
  ['a file more', () => writeFileSync(join(content, 'conf/c.md'), '')],
  ['a file less', () => rmSync(join(content, 'conf/b.png'))],
  ['an empty folder more', () => mkdirSync(join(content, 'conf-2'))],
  ['the size of a picture', () => writeFileSync(join(content, 'conf/b.png'), 'another picture')],
  ['the time of a picture', () => touch('conf/b.png')],
  ['all of the content', () => rmSync(content, { recursive: true })],
]

describe('a build is of the same', () => {
  test.each(same)('after a change of %s', async (_, change) => {
    const before = await inputs()
    change()
    expect(await inputs()).toBe(before)
  })
})

describe('a build is of something else', () => {
  test.each(other)('after a change of %s', async (_, change) => {
    const before = await inputs()
    change()
    expect(await inputs()).not.toBe(before)
  })

  test('with another option', async () => {
    expect(await inputs({ baseUrl: 'https://other.test/' })).not.toBe(await inputs())
  })

  test('where text moves from one file to the next', async () => {
    const write = (one: string, two: string) => {
      writeFileSync(join(content, 'conf/a.md'), one)
      writeFileSync(join(content, 'conf/b.md'), two)
      return inputs()
    }
    expect(await write('ab', 'c')).not.toBe(await write('a', 'bc'))
  })
})
