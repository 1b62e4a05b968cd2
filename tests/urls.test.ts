import { describe, expect, test } from 'vitest'
import { encodedTurns, turnIn, withoutTurns, withoutTurnsIn } from '../src/text/directions.ts'
import {
  absoluteUrl,
  encodedPath,
  hostOf,
  pageKey,
  plainAddress,
  siteAddress,
  webAddressOf,
} from '../src/text/urls.ts'

describe('addresses', () => {
  test.each([
    ['a.html', 'https://a.example/b/', 'https://a.example/b/a.html'],
    ['https://c.example/', 'https://a.example/', 'https://c.example/'],
    ['https://c.example', null, 'https://c.example/'],
    ['a.html', null, null],
  ])('%s, read from %s, is %s', (address, base, absolute) => {
    expect(absoluteUrl(address, base)).toBe(absolute)
  })

  test.each([
    ['https://A.example/B/?c#d', 'a.example/b'],
    ['http://a.example/b//', 'a.example/b/'],
    ['https://a.example:8080/b/c', 'a.example:8080/b/c'],
    ['https://a.example', 'a.example'],
  ])('%s is one page with %s', (url, key) => {
    expect(pageKey(url)).toBe(key)
  })

  test.each([
    ['https://a.example/', 'https://a.example/'],
    ['HTTP://a.example/', 'HTTP://a.example/'],
    ['mailto:http:', undefined],
    ['https://', undefined],
    ['a.html', undefined],
    [null, undefined],
  ])('%s for a browser: %s', (address, url) => {
    expect(webAddressOf(address)).toBe(url)
  })

  test.each([
    ['https://www.a.example/', 'a.example'],
    ['HTTP://a.example/b/', 'a.example/b'],
    ['https://a.example/b/c', 'a.example/b/c'],
    ['https://wwwa.example/', 'wwwa.example'],
    ['ftp://a.example', 'ftp://a.example'],
    ['/?https://www.', '/?https://www.'],
  ])('%s for people: %s', (url, plain) => {
    expect(plainAddress(url)).toBe(plain)
  })

  test.each([
    ['https://www.youtube.com/watch?v=a', 'youtube.com'],
    ['https://m.youtube.com/', 'youtube.com'],
    ['https://mobile.x.com/', 'x.com'],
    ['https://mm.youtube.com/', 'mm.youtube.com'],
    ['https://a.www.example/', 'a.www.example'],
  ])('%s is of %s', (url, host) => {
    expect(hostOf(url)).toBe(host)
  })

  test('of files and sites', () => {
    expect(encodedPath('a b/c#d?/é')).toBe('a%20b/c%23d%3F/%C3%A9')
    expect([siteAddress('https://a.example/b').href, siteAddress('https://a.example/b/').href]).toEqual([
      'https://a.example/b/',
      'https://a.example/b/',
    ])
  })
})

describe('characters that turn the direction of text', () => {
  test.each([
    ['a\u202Eb', 'U+202E', 'a�b'],
    ['a\u202A\u202B', 'U+202A', 'a��'],
    ['\u2066a\u2069', 'U+2066', '�a�'],
    ['https://a.example/\u202E', 'U+202E', 'https://a.example/%E2%80%AE'],
    ['a+b.c-1:\u202E', 'U+202E', 'a+b.c-1:%E2%80%AE'],
    ['https://a.example/ \u202E', 'U+202E', 'https://a.example/ �'],
    ['See https://a.example/\u202E', 'U+202E', 'See https://a.example/�'],
    ['a\u200F\u061C', undefined, 'a\u200F\u061C'],
    ['a', undefined, 'a'],
  ])('%j', (text, character, shown) => {
    expect(turnIn(text)).toBe(character)
    expect(withoutTurns(text)).toBe(shown)
  })

  test('are encoded in addresses', () => {
    expect(encodedTurns('a\u202Eb\u2067')).toBe('a%E2%80%AEb%E2%81%A7')
  })

  test('are told with their places in data, which is copied', () => {
    const data = { a: ['b', '\u202Ec'], 'd\u202E': { e: '\u2066', f: null, g: 1 } }
    const turns: string[] = []
    const copy = withoutTurnsIn(data, ({ character, path, key, text }) =>
      turns.push(`${character} ${path.map(each => JSON.stringify(each)).join('/')} ${key} ${text.length}`),
    )
    expect(copy).toEqual({ a: ['b', '�c'], 'd\u202E': { e: '�', f: null, g: 1 } })
    expect(data.a[1]).toBe('\u202Ec')
    expect(turns).toEqual(['U+202E "a"/1 1 2', `U+2066 ${JSON.stringify('d\u202E')}/"e" e 1`])
  })

  test('are not looked for twice in what holds itself', () => {
    const data: { text: string; self?: unknown } = { text: '\u202E' }
    data.self = data
    let count = 0
    withoutTurnsIn(data, () => count++)
    expect(count).toBe(1)
  })

  test('leave data without them as it is', () => {
    const data = { a: ['b'] }
    expect(withoutTurnsIn(data, () => expect.unreachable())).toBe(data)
  })
})
