import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { beginImages, writeBeside } from '../src/cli/write-beside.ts'
import { buildOf } from './setup/content.ts'
import { pictures } from './setup/pictures.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beside-'))
})

afterEach(() => rm(folder, { recursive: true }))

test('all that is no text is told, when it is made and when it is there', async () => {
  const { site } = await buildOf({ 'conf/a.md': '# A\n\n![it](a.png)\n', 'conf/a.png': pictures.slide })
  const from = join(folder, 'a.png')
  await writeFile(from, pictures.slide)
  const output = join(folder, 'site')
  const withPictures = { ...site, pictures: site.pictures.map(file => ({ ...file, from })) }
  const first = await writeBeside(withPictures, { output })
  const entries = await readdir(output, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  expect(first.sort()).toEqual(
    files.map(({ parentPath, name }) => relative(output, join(parentPath, name))).sort(),
  )
  expect(first).toEqual(
    expect.arrayContaining([
      'assets/card.png',
      'assets/pagefind/pagefind.js',
      expect.stringMatching(/^conf\/pictures\/a-\w+-300\.png$/),
    ]),
  )
  expect((await writeBeside(withPictures, { output })).sort()).toEqual(first)
})

test('images that are of no use any more are not made', async () => {
  const talks = Array.from({ length: 20 }, (_, index) => `## Looms ${index} - Ada Byron\n\nNotes.\n`)
  const { site } = await buildOf({ 'conf/a.md': `# A\n\n${talks.join('\n')}` })
  expect(site.cards.length).toBeGreaterThan(20)
  const output = join(folder, 'stopped')
  const images = beginImages(site, { output })
  await images.stop()
  const made = await readdir(output, { recursive: true }).catch(() => [])
  await images.written
  expect(made.filter(name => name.endsWith('.png'))).toEqual([])
})
