import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { headersFile } from '../layouts/parts/policy.ts'
import { assetNames, writeAssets } from '../src/cli/assets.ts'
import { outputsOf } from '../src/eleventy/outputs.ts'
import { buildOf } from './setup/content.ts'
import { pictures } from './setup/pictures.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assets-'))
})

afterEach(() => rm(folder, { recursive: true }))

test('styles and scripts are written with a hash in their names', async () => {
  const paths = writeAssets(folder)
  expect(paths).toEqual(Object.values(assetNames()).map(name => `assets/${name}`))
  expect((await readdir(join(folder, 'assets'))).sort()).toEqual(Object.values(assetNames()).sort())
  expect(Object.keys(assetNames()).sort()).toEqual([
    'icon.svg',
    'licenses.txt',
    'scheme.js',
    'search-box.js',
    'search-result.js',
    'search.js',
    'site.css',
  ])
  expect(paths[0]).toMatch(/^assets\/icon\.[0-9a-f]{8}\.svg$/)
})

test('licenses of all code of a site come with it', async () => {
  writeAssets(folder)
  const text = await readFile(join(folder, 'assets', assetNames()['licenses.txt'] ?? ''), 'utf8')
  expect(text.match(/^Copyright .*/gm)).toEqual([
    expect.stringMatching(/The conference-notes authors$/),
    'Copyright (c) Pagefind',
  ])
  expect(
    text.match(/^The above copyright notice and this permission notice shall be included/gm),
  ).toHaveLength(2)
})

test('a script imports another by the name that it has there', async () => {
  writeAssets(folder)
  const script = await readFile(join(folder, 'assets', assetNames()['search.js'] ?? ''), 'utf8')
  expect([...script.matchAll(/^import .* from '(.*)'$/gm)].map(([, name]) => name)).toEqual([
    `./${assetNames()['search-result.js']}`,
  ])
})

test('pages name only those that are there, and hosts are told to have them kept for good', async () => {
  const { site } = await buildOf({
    'conf/a.md': '# A\n\n## Looms - Ada Byron\n\n![it](a.png)\n',
    'conf/a.png': pictures.slide,
    'site.yaml': 'url: https://site.test/notes/\n',
  })
  const texts = Object.values(outputsOf(site, '')).flat()
  const named = texts
    .filter(({ permalink }) => permalink.endsWith('.html'))
    .flatMap(({ content }) => [...content().matchAll(/(?:src|href)="\/notes\/assets\/([^"]+)"/g)])
  const others = ['search-result.js', 'licenses.txt'].map(name => assetNames()[name])
  expect(new Set([...named.map(([, name]) => name), ...others])).toEqual(new Set(Object.values(assetNames())))
  const kept = headersFile({ ...site.facts, assets: { 'a.css': 'a.0a1b2c3d.css' } }, site.pictures)
  const rules = kept.slice(kept.indexOf('/notes/assets/'))
  const forGood = '  Cache-Control: public, max-age=31536000, immutable\n'
  expect(rules).toBe(`/notes/assets/a.0a1b2c3d.css\n${forGood}/notes/conf/pictures/*\n${forGood}`)
})
