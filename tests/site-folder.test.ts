import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  exchange,
  freshFolder,
  idOf,
  isKnown,
  isWhole,
  type KnownSite,
  takeOut,
} from '../src/cli/site-folder.ts'

let folder = ''
let target = ''
let spare = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-folder-'))
  target = join(folder, 'site')
  spare = join(folder, 'kept/spare')
})

afterEach(() => rmSync(folder, { recursive: true }))

/** When the last build was done, and a while before and after. */
const time = Date.now()
const [before, later] = [new Date(time - 5000), new Date(time + 5000)]

/** Makes a folder with files of these texts, as it was a while before the last build was done. */
function place(path: string, texts: Record<string, string>): void {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  for (const name of ['', ...readdirSync(path, { recursive: true, encoding: 'utf8' })])
    utimesSync(join(path, name), before, before)
}

/** Writes a file as somebody else does, later. */
function change(path: string, text: string): void {
  writeFileSync(path, text)
  for (const each of [path, dirname(path)]) utimesSync(each, later, later)
}

function textsIn(path: string): Record<string, string> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const names = entries.map(({ parentPath, name }) => join(parentPath, name).slice(path.length + 1)).sort()
  return Object.fromEntries(names.map(name => [name, readFileSync(join(path, name), 'utf8')]))
}

const isOneFile = (one: string, other: string) => statSync(one).ino === statSync(other).ino
const site = { 'index.html': 'home', 'a/index.html': 'looms' }

/** What is known of the last build, which made the site and the spare that are there. */
function lastBuild(): KnownSite {
  return { files: Object.keys(site), behind: [], time, folder: idOf(target) ?? '', spare: idOf(spare) }
}

describe('a fresh folder', () => {
  test('is empty where there is no site, or nobody knows of what', async () => {
    place(target, site)
    const fresh = await freshFolder({ target, spare }, null)
    expect(textsIn(fresh.path)).toEqual({})
    expect(fresh.has('index.html')).toBe(false)
    expect(dirname(fresh.path)).toBe(dirname(target))
  })

  test('begins as the last site, whose files it shares', async () => {
    place(target, site)
    const fresh = await freshFolder({ target, spare }, lastBuild())
    expect(textsIn(fresh.path)).toEqual(site)
    expect(fresh.has('a/index.html')).toBe(true)
    expect(isOneFile(join(fresh.path, 'a/index.html'), join(target, 'a/index.html'))).toBe(true)
    expect(fresh.has('b/index.html')).toBe(false)
  })

  test('begins as the spare, with what changed since', async () => {
    place(target, site)
    place(spare, { 'index.html': 'home', 'a/index.html': 'knots', 'gone.html': 'gone' })
    const last = { ...lastBuild(), behind: ['a/index.html', 'gone.html'] }
    const fresh = await freshFolder({ target, spare }, last)
    expect(textsIn(fresh.path)).toEqual(site)
    expect(isOneFile(join(fresh.path, 'a/index.html'), join(target, 'a/index.html'))).toBe(true)
    expect(existsSync(spare)).toBe(false)
  })

  test('takes no spare that the last build did not leave', async () => {
    place(target, site)
    place(spare, { 'stale.html': 'stale' })
    const fresh = await freshFolder({ target, spare }, { ...lastBuild(), spare: null })
    expect(textsIn(fresh.path)).toEqual(site)
  })

  test('does not trust what somebody changed or took out', async () => {
    place(target, site)
    const last = lastBuild()
    change(join(target, 'index.html'), 'broken')
    rmSync(join(target, 'a/index.html'))
    const { has } = await freshFolder({ target, spare }, last)
    expect(last.files.filter(has)).toEqual([])
  })
})

describe('a site is whole', () => {
  const changes: [what: string, isWhole: boolean, change: () => void][] = [
    ['as it was left', true, () => {}],
    ['not where it is gone', false, () => rmSync(target, { recursive: true })],
    ['not with a file that was changed', false, () => change(join(target, 'a/index.html'), 'broken')],
    ['not with a file less', false, () => rmSync(join(target, 'index.html'))],
    ['not with a file more', false, () => change(join(target, 'a/stale.html'), 'stale')],
    [
      'not with a file more in a folder more',
      false,
      () => {
        mkdirSync(join(target, 'b'))
        utimesSync(target, later, later)
      },
    ],
  ]

  test.each(changes)('%s', (_, expected, change) => {
    place(target, site)
    const last = lastBuild()
    change()
    expect(isWhole(target, last)).toBe(expected)
  })

  test('is known in the moment when it was made', async () => {
    const fresh = await freshFolder({ target, spare }, null)
    mkdirSync(join(fresh.path, 'a'))
    for (const [name, text] of Object.entries(site)) writeFileSync(join(fresh.path, name), text)
    await exchange(fresh.path, { target, spare }, null)
    expect(isWhole(target, { ...lastBuild(), time: Date.now() + 1 })).toBe(true)
  })
})

test('a site is known that the last build made, or that nobody did', () => {
  const last = { ...lastBuild(), folder: 'another' }
  expect(isKnown(target, last)).toBe(true)
  place(target, site)
  expect([isKnown(target, last), isKnown(target, lastBuild())]).toEqual([false, true])
})

describe('an exchange', () => {
  const old = { 'index.html': 'old' }
  const fresh = () => join(folder, 'fresh')
  const ofOld = () => ({ ...lastBuild(), files: ['index.html'] })

  test('puts a new site in the place of the old one, which becomes the spare', async () => {
    place(fresh(), site)
    place(target, old)
    place(spare, { 'index.html': 'older' })
    const ids = { folder: idOf(fresh()), spare: idOf(target) }
    expect(await exchange(fresh(), { target, spare }, ofOld())).toEqual(ids)
    expect([target, spare].map(textsIn)).toEqual([site, old])
    expect(readdirSync(folder).sort()).toEqual(['kept', 'site'])
  })

  const gone: [where: string, keep: () => { spare: string | undefined; last: KnownSite | null }][] = [
    ['nobody wants a spare', () => ({ spare: undefined, last: ofOld() })],
    ['nobody knows of what it is', () => ({ spare, last: null })],
    ['another build made it', () => ({ spare, last: { ...ofOld(), folder: 'another' } })],
    [
      'somebody added something',
      () => {
        const last = ofOld()
        change(join(target, 'stale.html'), 'stale')
        return { spare, last }
      },
    ],
    [
      'it cannot be kept',
      () => {
        writeFileSync(join(folder, 'file'), '')
        return { spare: join(folder, 'file/spare'), last: ofOld() }
      },
    ],
  ]

  test.each(gone)('leaves nothing of the old one where %s', async (_, keep) => {
    place(fresh(), site)
    place(target, old)
    const { spare, last } = keep()
    expect(await exchange(fresh(), { target, spare }, last)).toMatchObject({ spare: null })
    expect(textsIn(target)).toEqual(site)
    expect(readdirSync(folder).filter(name => name !== 'file')).toEqual(['site'])
  })

  test('puts the old one back where it fails', async () => {
    place(target, old)
    await expect(exchange(fresh(), { target, spare }, ofOld())).rejects.toThrow(/ENOENT/)
    expect(textsIn(folder)).toEqual({ 'site/index.html': 'old' })
  })
})

test('what is taken out leaves no empty folders, and all others', async () => {
  place(folder, { 'a/b/c/one.html': '', 'a/two.html': '' })
  await takeOut(folder, 'a/b/c/one.html')
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a', 'a/two.html'])
  await takeOut(folder, 'a/lost/three.html')
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a', 'a/two.html'])
})
