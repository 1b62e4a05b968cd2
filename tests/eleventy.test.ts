import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { templates } from '../layouts/pages/index.ts'
import { readPluginOptions } from '../src/eleventy/options.ts'
import { addressOf, prefixOf } from '../src/eleventy/place.ts'

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

  test('all of them at once', () => {
    const options: object = { paht: '/notes/', search: 'yes' }
    expect(() => readPluginOptions(options)).toThrow(/search[\s\S]*paht/)
  })
})

test('every page in layouts/pages/ is made', () => {
  const names = readdirSync(join(import.meta.dirname, '..', 'layouts', 'pages'))
  const pages = names.filter(name => name.endsWith('.tsx')).map(name => name.replace('.tsx', ''))
  expect(Object.keys(templates).sort()).toEqual(pages.sort())
})
