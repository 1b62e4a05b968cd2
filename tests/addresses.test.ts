import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressAt } from '../src/text/urls.ts'

const site = 'https://notes.example/kept/'

test.each([
  ['/kept/', 'https://notes.example/kept/'],
  ['/', 'https://notes.example/'],
  [
    '/kept/loom-conf/talks/warp%20%26%20weft/#note-1',
    'https://notes.example/kept/loom-conf/talks/warp%20%26%20weft/#note-1',
  ],
  ['/kept/feed.xml', 'https://notes.example/kept/feed.xml'],
  ['/kept/ä b/#ü', 'https://notes.example/kept/%C3%A4%20b/#%C3%BC'],
  ['/kept/../up/./here', 'https://notes.example/up/here'],
  ['//elsewhere.example/', 'https://elsewhere.example/'],
])('%s is at %s', (url, address) => {
  expect(addressAt(url, site)).toBe(address)
})

test('an address is the one that URLs make of it', () => {
  const parts = fc.constantFrom(
    '/',
    '.',
    '..',
    '#',
    '?',
    '%',
    'a',
    '-',
    'ä',
    "'",
    '"',
    '\\',
    ' ',
    'note',
    '//',
    '%2e',
  )
  fc.assert(
    fc.property(fc.array(parts), rest => {
      const url = `/${rest.join('')}`
      fc.pre(URL.canParse(url, site))
      expect(addressAt(url, site)).toBe(new URL(url, site).href)
    }),
    { numRuns: 2000 },
  )
})
