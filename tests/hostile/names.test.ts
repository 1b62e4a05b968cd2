import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/report/findings.ts'
import { buildOf } from '../setup/content.ts'
import { pictures } from '../setup/pictures.ts'

const day = '# Day\n\nCafé, good words.\n'
const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return swap ? bytes.swap16() : bytes
}

/** What a file is saved as, and what is said: `line:column rule: what was found`. */
const encodings: [what: string, bytes: Uint8Array, messages: string[]][] = [
  ['UTF-8', Buffer.from(day), []],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${day}`), []],
  ['line breaks of Windows', Buffer.from(day.replaceAll('\n', '\r\n')), []],
  ['line breaks of old Macs', Buffer.from(day.replaceAll('\n', '\r')), []],
  ['UTF-16, the smaller byte first', utf16(day, false), ['1:1 text-is-utf8: Unexpected text in UTF-16']],
  ['UTF-16, the larger byte first', utf16(day, true), ['1:1 text-is-utf8: Unexpected text in UTF-16']],
  [
    'UTF-16 without a mark',
    Buffer.from('# Day\n', 'utf16le'),
    ['1:2 text-is-utf8: Unexpected NUL character'],
  ],
  ['Latin-1', Buffer.from(day, 'latin1'), ['3:4 text-is-utf8: Unexpected bytes that are not UTF-8']],
  [
    'UTF-8 with a NUL',
    Buffer.from('# Day\n\nGood\0 words.\n'),
    ['3:5 text-is-utf8: Unexpected NUL character'],
  ],
  ['half a letter', Buffer.from([0x61, 0xc3]), ['1:2 text-is-utf8: Unexpected bytes that are not UTF-8']],
]

describe('a file is read as it is saved, or it is said what was expected', () => {
  test.each(encodings)('%s', async (_, bytes, messages) => {
    const { files, site } = await buildOf({ 'conf/a.md': bytes })
    const told = findingsOf(files).map(
      ({ line, column, rule, reason }) => `${line}:${column} ${rule}: ${reason}`,
    )
    expect(told).toEqual(messages.map(each => `${each}, expected a text file saved as UTF-8`))
    if (!messages.length || messages[0]?.endsWith('UTF-16'))
      expect(site.writeUps.map(({ title, body }) => `${title}: ${body.trim()}`)).toEqual([
        'Day: <p>Café, good words.</p>',
      ])
  })
})

/** Paths in the content folder, and what is said of them; each has a page, in the same order. */
const names: [what: string, paths: string[], messages: string[]][] = [
  ['spaces', ['a conf/day one.md'], []],
  ['signs that addresses are made of', ['c#1/50% & more #2.md'], []],
  ['an underscore first', ['_conf/_day.md'], []],
  ['a question mark', ['conf/what?.md'], ['conf/what?.md with "?"']],
  ['a backslash', ['conf/a\\b.md'], ['conf/a\\b.md with "\\\\"']],
  ['a line break', ['conf/a\nb.md'], ['conf/a\uFFFDb.md with "\\n"']],
  ['a device of Windows', ['conf/aux.md'], ['conf/aux.md that is a device on Windows']],
  ['an event that is a device', ['CON/a.md'], ['CON that is a device on Windows']],
  ['a dot at the end', ['conf./a.md'], ['conf. with a dot or a space at its end']],
  ['a long name', [`conf/${'long'.repeat(60)}.md`], [`conf/${'long'.repeat(60)}.md of more than 200 bytes`]],
  ['another case', ['conf/Day.md', 'conf/day.md'], ['conf/day.md that is “Day.md” on some machines']],
  ['another event by case', ['Conf/a.md', 'conf/b.md'], ['conf that is “Conf” on some machines']],
  [
    'another normal form',
    ['conf/e\u0301.md', 'conf/\u00e9.md'],
    ['conf/\u00e9.md that is “e\u0301.md” on some machines'],
  ],
]

describe('odd names have pages on all hosts, or it is said what was expected', () => {
  test.each(names)('%s', async (_, paths, messages) => {
    const { folder, files, site } = await buildOf(
      Object.fromEntries(paths.map((path, index) => [path, `# Day ${index}\n\nText ${index}.\n`])),
    )
    const told = findingsOf(files).map(
      ({ path, reason }) =>
        `${path.split(`${posix.basename(folder)}/`)[1]}${reason.replace(/^Unexpected name|, expected.*$/g, '')}`,
    )
    expect(told).toEqual(messages)
    expect(site.writeUps.map(({ file }) => file)).toEqual(paths)
    for (const { url, permalink } of site.writeUps) {
      // What a browser asks a host for is the file's path, and no part of the name is taken for a query.
      expect(decodeURIComponent(new URL(url, 'https://site.test').pathname)).toBe(
        `/${permalink.replace(/index\.html$/, '')}`,
      )
      expect(posix.basename(posix.dirname(permalink))).toMatch(/^(?!(?:aux|con|nul|prn)$)[\p{Ll}\p{N}-]+$/u)
    }
    const permalinks = site.writeUps.map(({ permalink }) => permalink)
    expect(new Set(permalinks).size).toBe(permalinks.length)
  })

  test('hidden files have none', async () => {
    const { site } = await buildOf({
      'conf/.a.md': day,
      'conf/.git/a.md': day,
      '.conf/a.md': day,
      'conf/b.md': day,
    })
    expect(site.writeUps.map(({ file }) => file)).toEqual(['conf/b.md'])
  })

  test('talks that are called as devices are on pages that Windows can hold', async () => {
    const { site } = await buildOf({
      'conf/a.md': '# Talks\n\n## CON - Ada Byron\n\nText.\n\n## Nul - Ada Byron\n\nText.\n',
    })
    expect(site.talks.map(({ permalink }) => permalink)).toEqual([
      'conf/talks/con-2/index.html',
      'conf/talks/nul-2/index.html',
    ])
  })

  test('a picture is found by its name in either normal form', async () => {
    const { files } = await buildOf({
      'conf/a.md': '# A\n\n![Hall](caf\u00e9.png)\n\n![Hall](the%CC%81.png)\n',
      'conf/cafe\u0301.png': pictures.slide,
      'conf/th\u00e9.png': pictures.slide,
    })
    expect(findingsOf(files)).toEqual([])
  })
})
