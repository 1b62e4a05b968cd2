import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clearLeftovers } from '../../src/cli/leftovers.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leftovers-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** No process has a higher number. */
const gone = 2 ** 22 + 1
const running = process.pid
const longAgo = new Date(Date.now() - 60 * 60 * 1000)

type Case = [what: string, before: string[], after: string[]]

const cases: Case[] = [
  ['nothing where nothing is', [], []],
  [
    'the folders of builds that were killed long ago',
    ['site', `site.new-${gone}`, `site.old-${gone}`],
    ['site'],
  ],
  ['none of a build that runs', ['site', `site.new-${running}`], ['site', `site.new-${running}`]],
  ['nothing of others', ['site', 'site.new', `sites.new-${gone}`], ['site', 'site.new', `sites.new-${gone}`]],
]

test.each(cases)('takes away %s', async (_, before, after) => {
  for (const name of before) mkdirSync(join(folder, name))
  for (const name of before) utimesSync(join(folder, name), longAgo, longAgo)
  await clearLeftovers(join(folder, 'site'))
  expect(readdirSync(folder).sort()).toEqual(after.sort())
})

test('leaves for a while what may be of another machine', async () => {
  mkdirSync(join(folder, `site.new-${gone}`))
  await clearLeftovers(join(folder, 'site'))
  expect(readdirSync(folder)).toEqual([`site.new-${gone}`])
})

test('brings the old site back where the new one did not come to take its place', async () => {
  mkdirSync(join(folder, `site.old-${gone}`))
  writeFileSync(join(folder, `site.old-${gone}`, 'index.html'), 'home')
  mkdirSync(join(folder, `site.new-${gone}`))
  await clearLeftovers(join(folder, 'site'))
  expect(existsSync(join(folder, 'site/index.html'))).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['site', `site.new-${gone}`])
})
