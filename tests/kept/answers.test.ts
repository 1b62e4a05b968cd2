import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keptAnswers } from '../../src/cli/kept/answers.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const store = (version = 'v1', most?: number) => keptAnswers({ folder, version, ...(most && { most }) })

/** The paths of all files that are kept, temporary ones among them. */
function kept(): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

/** The one file that is kept. */
function only(): string {
  const [path = '', ...others] = kept()
  expect(others).toEqual([])
  return path
}

describe('an answer is read again', () => {
  test.each([
    ['a text', 'looms'],
    ['no value', null],
    ['data', { days: [1, null], words: new Map([['loom', new Set(['a'])]]), place: undefined }],
  ])('%s', (_, value) => {
    store().write('key', value)
    expect(store().read('key')).toEqual(value)
    expect(kept()).toHaveLength(1)
  })

  test('the last of several', () => {
    store().write('key', 1)
    store().write('key', 2)
    expect(store().read('key')).toBe(2)
  })

  test('by its key and version alone', () => {
    store('v1').write('key', 'looms')
    expect([store('v1').read('key 2'), store('v2').read('key')]).toEqual([undefined, undefined])
  })
})

describe('what is damaged counts as none, and can be written again', () => {
  const damages: [what: string, damage: (path: string) => void][] = [
    ['an empty file', path => truncateSync(path)],
    ['a file of which half is there', path => truncateSync(path, readFileSync(path).length / 2)],
    [
      'a file with another byte',
      path =>
        writeFileSync(
          path,
          readFileSync(path).map(byte => byte ^ 1),
        ),
    ],
    ['a file that somebody wrote', path => writeFileSync(path, 'looms')],
  ]

  test.each(damages)('%s', (_, damage) => {
    store().write('key', { looms: 12 })
    damage(only())
    expect(store().read('key')).toBeUndefined()
    store().write('key', { looms: 13 })
    expect(store().read('key')).toEqual({ looms: 13 })
  })

  test('a file under the name that it had while it was written', () => {
    store().write('key', 'looms')
    const path = only()
    writeFileSync(`${path}.c0ffee`, readFileSync(path))
    rmSync(path)
    expect(store().read('key')).toBeUndefined()
  })
})

test('a folder in which nothing can be written is no error', async () => {
  writeFileSync(join(folder, 'file'), '')
  const answers = keptAnswers({ folder: join(folder, 'file'), version: 'v1' })
  answers.write('key', 'looms')
  expect(answers.read('key')).toBeUndefined()
  await answers.prune()
  expect(readdirSync(folder)).toEqual(['file'])
})

test('two stores may write the same in turns, and read it meanwhile', async () => {
  const [one, other] = [store(), store()]
  await Promise.all(
    [one, other].map(async (answers, index) => {
      for (let round = 0; round < 20; round++) {
        answers.write('key', `${index}`.repeat(5000))
        await Promise.resolve()
        expect(store().read('key')).toMatch(/^(?:0{5000}|1{5000})$/)
      }
    }),
  )
  expect(kept()).toHaveLength(1)
})

describe('pruning', () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)

  /** Writes an answer of 1,000 letters that was needed so many days ago. */
  function keep(key: string, { days, version }: { days: number; version?: string }): void {
    const known = new Set(kept())
    store(version).write(key, key.padEnd(1000))
    for (const path of kept()) if (!known.has(path)) utimesSync(path, daysAgo(days), daysAgo(days))
  }

  const keys = ['new', 'old', 'older']
  const left = (version?: string) => keys.filter(key => store(version).read(key) !== undefined)

  test('takes out what nobody needed for a month, whichever code made it', async () => {
    keep('new', { days: 29 })
    keep('old', { days: 31 })
    keep('new', { days: 29, version: 'v0' })
    keep('older', { days: 40, version: 'v0' })
    await store().prune()
    expect([left(), left('v0')]).toEqual([['new'], ['new']])
  })

  test('takes out what was needed least recently where it is too much', async () => {
    keep('older', { days: 3 })
    keep('old', { days: 2 })
    keep('new', { days: 1 })
    await store('v1', 2500).prune()
    expect(left()).toEqual(['new', 'old'])
  })

  test('leaves what was needed just now, however old it is', async () => {
    keep('older', { days: 40 })
    keep('old', { days: 2 })
    store().read('older')
    await store('v1', 1500).prune()
    expect(left()).toEqual(['older'])
  })

  test('is done where nothing was kept', async () => {
    rmSync(folder, { recursive: true })
    await store().prune()
    expect(existsSync(folder)).toBe(false)
    folder = mkdtempSync(join(tmpdir(), 'answers-'))
  })
})
