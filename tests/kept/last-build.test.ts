import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { folderOfSite, keepLastBuild, type LastBuild, readLastBuild } from '../../src/cli/kept/last-build.ts'

let root = ''
let folder = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'last-build-'))
  folder = folderOfSite(root, '/srv/_site')
})

afterEach(() => rmSync(root, { recursive: true }))

const build: LastBuild = {
  code: 'c0ffee',
  inputs: 'of content',
  site: 'of the model',
  texts: { 'conf/a': 'of a text' },
  files: ['index.html'],
  pages: 1,
  url: 'https://site.test/',
  time: 1526000000000,
  report: '',
  behind: [],
  folder: '12 3',
  spare: null,
}

test('the last build is known to the same code', async () => {
  await keepLastBuild(folder, { ...build, pages: 2 })
  await keepLastBuild(folder, build)
  expect(readLastBuild(folder, 'c0ffee')).toEqual(build)
  expect(readLastBuild(folder, 'decaf')).toBeNull()
  expect(readdirSync(folder)).toEqual(['last.json'])
})

test('each output folder has a last build of its own', () => {
  expect(folderOfSite(root, '/srv/_site')).toBe(folder)
  expect(folderOfSite(root, '/srv/_site.preview')).not.toBe(folder)
})

test.each([
  ['half of it', (text: string) => text.slice(0, text.length / 2)],
  ['a part less', (text: string) => text.replace('"files"', '"others"')],
  ['no text', () => ''],
])('nothing is known where there is %s', async (_, damage) => {
  await keepLastBuild(folder, build)
  writeFileSync(join(folder, 'last.json'), damage(JSON.stringify(build)))
  expect(readLastBuild(folder, 'c0ffee')).toBeNull()
})

test('where nothing can be kept, a build is done all the same', async () => {
  writeFileSync(join(root, 'sites'), 'a file')
  await keepLastBuild(folder, build)
  expect(readLastBuild(folder, 'c0ffee')).toBeNull()
})
