import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { templates } from '../layouts/pages/index.ts'
import { followContent } from '../src/eleventy/follow-content.ts'
import { readPluginOptions } from '../src/eleventy/options.ts'
import { addressOf, prefixOf } from '../src/eleventy/place.ts'
import type { Site } from '../src/publish/pages.ts'
import { writeFiles } from './setup/package.ts'

describe('the address of notes within a site', () => {
  test.each([
    // The path prefix of the site, the address that site.yaml or options say, the path that options say; where it is.
    [undefined, 'https://site.test/', undefined, 'https://site.test/'],
    [undefined, 'https://site.test/notes', undefined, 'https://site.test/notes/'],
    ['/', 'https://site.test/old/', '/notes/', 'https://site.test/notes/'],
    ['/', 'https://site.test/old/', '/', 'https://site.test/'],
    ['/blog/', 'https://site.test/blog/notes/', undefined, 'https://site.test/blog/notes/'],
    ['blog', 'https://site.test/notes/', undefined, 'https://site.test/blog/notes/'],
    ['/blog/', 'https://site.test/notes/blog/', undefined, 'https://site.test/blog/notes/blog/'],
    ['/blog', 'https://site.test/', 'notes', 'https://site.test/blog/notes/'],
    ['/blog/', 'https://site.test/', 'notes/2018', 'https://site.test/blog/notes/2018/'],
  ])('prefix %s, address %s, path %s: %s', (pathPrefix, url, path, address) => {
    expect(addressOf({ url, path, prefix: prefixOf({ pathPrefix }) })).toBe(address)
  })
})

describe('options that the plugin refuses', () => {
  test.each([
    [{ contnet: 'notes' }, 'Unexpected contnet, expected one of content, path, url, pages, search, cards'],
    [{ content: 1 }, 'Unexpected value of content, expected a text'],
    [{ content: '' }, 'Unexpected value of content, expected something, not nothing'],
    [{ content: '.' }, 'Unexpected value of content, expected a folder of its own, such as content'],
    [{ path: '../notes/' }, 'Unexpected value of path, expected a path such as /notes/'],
    [{ path: 'https://site.test/' }, 'Unexpected value of path, expected a path such as /notes/'],
    [
      { url: 'site.test' },
      'Unexpected value of url, expected an address that begins with https:// or http://',
    ],
    [{ pages: 'no' }, 'Unexpected value of pages, expected true or false'],
  ])('%j', (options: object, message) => {
    expect(() => readPluginOptions(options)).toThrow(`The options of conference-notes:\n${message}`)
  })

  test('those that docs/plugin.md does not name', () => {
    const docs = readFileSync(join(import.meta.dirname, '..', 'docs', 'plugin.md'), 'utf8')
    const named = [...docs.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name).join(', ')
    const options: object = { other: 1 }
    expect(() => readPluginOptions(options)).toThrow(`Unexpected other, expected one of ${named}`)
  })

  test('all of them at once', () => {
    const options: object = { paht: '/notes/', search: 'yes' }
    expect(() => readPluginOptions(options)).toThrow(/search[\s\S]*paht/)
  })
})

describe('content that is followed', () => {
  const broken = { 'conf/event.yaml': 'days: none\n' }
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'content-'))
    await writeFiles(folder, { 'conf/a.md': '# A\n\n## Looms - Ada Byron\n\nNotes.\n' })
  })
  afterEach(() => rm(folder, { recursive: true }))
  const titlesOf = ({ talks }: Site) => talks.map(({ title }) => title)

  test('is read again only when one of its files has changed', async () => {
    const { load, onChange } = followContent({ content: folder })
    const first = await load('serve')
    await writeFiles(folder, { 'conf/a.md': '# A\n\n## Threads - Mary Ross\n\nNotes.\n' })
    onChange([`${folder}-2/conf/a.md`])
    expect(await load('serve')).toBe(first)
    onChange([relative('', join(folder, 'conf/a.md'))])
    expect([first, await load('serve')].map(titlesOf)).toEqual([['Looms'], ['Threads']])
  })

  test('with an error, stops a build and not a server', async () => {
    await writeFiles(folder, broken)
    await expect(followContent({ content: folder }).load('build')).rejects.toThrow(/days[\s\S]*1 error/)
    expect(titlesOf(await followContent({ content: folder }).load('serve'))).toEqual(['Looms'])
  })

  test('is served as it was before an error', async () => {
    const { load, onChange } = followContent({ content: folder })
    const good = await load('serve')
    await writeFiles(folder, broken)
    onChange([join(folder, 'conf/event.yaml')])
    expect(await load('serve')).toBe(good)
  })
})

test('every page in layouts/pages/ is made', () => {
  const names = readdirSync(join(import.meta.dirname, '..', 'layouts', 'pages'))
  const pages = names.filter(name => name.endsWith('.tsx')).map(name => name.replace('.tsx', ''))
  expect(Object.keys(templates).sort()).toEqual(pages.sort())
})
