import { describe, expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

/** Write-ups that would take all time or memory, and why they are shown as they are written, or have no page. */
const bombs: [what: string, path: string, text: string, why: string][] = [
  ['headings', 'a.md', '# a\n'.repeat(2001), 'more than 2,000 headings'],
  ['links', 'a.md', '[a](https://a.example/) '.repeat(5001), 'more than 5,000 links'],
  ['pictures', 'a.md', '![a](a.png)\n'.repeat(5001), 'more than 5,000 links'],
  ['references', 'a.md', `${'[a] '.repeat(5001)}\n\n[a]: b\n`, 'more than 5,000 links'],
  ['footnotes', 'a.md', `${'[^a] '.repeat(5001)}\n\n[^a]: b\n`, 'more than 5,000 links'],
  ['rows of a table', 'a.md', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(25_001)}`, 'more than 50,000 cells'],
  [
    'a long table with one wide row',
    'a.md',
    `|a|\n|-|\n${'|c|\n'.repeat(1000)}${'|d'.repeat(1000)}|\n`,
    'more than 50,000 cells',
  ],
  ['talks in a list', 'a.md', '- Looms - Ada Byron\n'.repeat(5001), 'more than 5,000 items'],
  ['paragraphs', 'a.md', 'a\n\n'.repeat(150_000), 'more than 50,000 parts'],
  ['quotes in quotes', 'a.md', '> '.repeat(100_000), 'nested too deeply'],
  ['lists in lists', 'a.md', `${'- '.repeat(100_000)}a\n`, 'nested too deeply'],
  ['quotes in lists', 'a.md', `${'1. > '.repeat(50_000)}a\n`, 'nested too deeply'],
  ['emphasis in emphasis', 'a.md', `${'*a '.repeat(1000)}b${' a*'.repeat(1000)}\n`, 'nested too deeply'],
  ['references to characters', 'a.md', '&amp;'.repeat(10_001), 'references to characters'],
  ['mail addresses', 'a.md', 'a@b.example '.repeat(5001), 'mail addresses'],
  ['deletions', 'a.md', '~~a '.repeat(10_001), 'marks of deletion'],
  ['containers', 'a.md', '::: a\n'.repeat(5001), 'lines of colons'],
  ['headings of reStructuredText', 'a.rst', 'A\n=\n\n'.repeat(2001), 'more than 2,000 headings'],
  ['headings of AsciiDoc', 'a.adoc', '== a\n\n'.repeat(1001), 'more than 1000 headings'],
  ['a table of AsciiDoc without end', 'a.adoc', '|===\n99999999*|a\n|===\n', 'repeated columns or cells'],
  [
    'columns of AsciiDoc without end',
    'a.adoc',
    '[cols="99999999*"]\n|===\n|a\n|===\n',
    'repeated columns or cells',
  ],
  [
    'attributes of AsciiDoc',
    'a.adoc',
    `:a: ${'b'.repeat(2000)}\n\n${'{a} '.repeat(1001)}\n`,
    'references to attributes',
  ],
  [
    'blocks of AsciiDoc',
    'a.adoc',
    Array.from({ length: 2001 }, (_, depth) => `${'='.repeat(4 + (depth % 90))}\n`).join(''),
    'more than 2000 blocks',
  ],
  ['marks of AsciiDoc', 'a.adoc', `= A\n\n${'*a '.repeat(2000)}\n`, 'more than 400 marks'],
  ['roles of reStructuredText', 'a.rst', ':a:`b` '.repeat(2001), 'more than 2,000 roles'],
  ['paragraphs of AsciiDoc', 'a.adoc', 'a\n\n'.repeat(4002), 'more than 4000 paragraphs'],
  ['imports', 'a.md', "import a from 'b'\n".repeat(1001), 'imports and exports'],
  ['lines of old Macs', 'a.md', 'a\r'.repeat(10_001), 'carriage returns'],
  ['marks of Org', 'a.org', '*a '.repeat(2000), 'more than 800 marks'],
  ['elements of HTML', 'a.html', `<!DOCTYPE html>\n<body>\n${'<div>'.repeat(2000)}a\n`, 'nested too deeply'],
]

describe('what is made to be slow is shown as it is written, with the reason', () => {
  test.each(bombs)('%s', async (_, path, text, why) => {
    const { files, site } = await buildOf({
      [`conf/${path}`]: text,
      'conf/good.md': '# Good\n\nGood words.\n',
    })
    const told = files
      .flatMap(({ messages }) => messages)
      .filter(({ ruleId }) => ruleId === 'text-is-readable')
    expect(told.map(({ reason }) => reason)).toEqual([expect.stringContaining(why)])
    expect(site.writeUps.map(({ file }) => file)).toEqual([`conf/${path}`, 'conf/good.md'])
    const { body = '' } = site.writeUps[0] ?? {}
    expect(body).toMatch(/^<pre\b/)
  })
})

/** Front matter and facts that would: their messages, `line:column rule`. */
const laughs = Array.from(
  { length: 40 },
  (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}]\n`,
)
const data: [what: string, path: string, text: string, message: string][] = [
  [
    'a billion laughs',
    'a.md',
    `---\ntitle: A\na0: &a0 [lol]\n${laughs.join('')}---\n\nText.\n`,
    '1:1 front-matter-is-yaml',
  ],
  [
    'lists in lists',
    'a.md',
    `---\ntitle: A\ntags: ${'['.repeat(100_000)}\n---\n\nText.\n`,
    '3:7 front-matter-is-yaml',
  ],
  [
    'maps in maps',
    'a.md',
    `---\ntitle: A\ntags: ${'{a: '.repeat(100_000)}\n---\n\nText.\n`,
    '3:7 front-matter-is-yaml',
  ],
  [
    'lists in lists of JSON',
    'a.md',
    `{\n"title": "A",\n"tags": ${'['.repeat(100_000)}\n}\n\nText.\n`,
    '1:1 front-matter-is-json',
  ],
  [
    'lists in lists of TOML',
    'a.md',
    `+++\ntitle = "A"\ntags = ${'['.repeat(100_000)}\n+++\n\nText.\n`,
    '3:1008 front-matter-is-toml',
  ],
  ['a billion laughs in facts', 'event.yaml', `a0: &a0 [lol]\n${laughs.join('')}`, '1:1 yaml-is-well-formed'],
  [
    'maps in maps of facts',
    'programme.yaml',
    `sessions: ${'{a: '.repeat(100_000)}`,
    '1:11 yaml-is-well-formed',
  ],
  ['facts without end', 'programme.yaml', 'sessions: []\n'.repeat(200_000), '1:1 facts-are-of-a-size'],
]

describe('data that are made to be slow are an error, and the rest is read', () => {
  test.each(data)('%s', async (_, path, text, message) => {
    const { files, site } = await buildOf({
      [`conf/${path}`]: text,
      'conf/good.md': '# Good\n\nGood words.\n',
    })
    const told = files.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`),
    )
    expect(told).toEqual([message])
    expect(site.writeUps.map(({ file }) => file)).toContain('conf/good.md')
  })
})

test('a write-up that is too large is not read, and all others are', async () => {
  const { files, site } = await buildOf({
    'conf/a.md': 'words '.repeat(100_000),
    'conf/good.md': '# Good\n\nGood words.\n',
  })
  expect(
    files.flatMap(({ messages }) => messages.map(({ reason, ruleId }) => `${ruleId}: ${reason}`)),
  ).toEqual([
    'write-up-is-of-a-size: Unexpected size of 600 KB, expected at most 500 KB; the file is not read',
  ])
  expect(site.writeUps.map(({ file }) => file)).toEqual(['conf/good.md'])
})

test('a text of many lines is shown whole', async () => {
  const { site } = await buildOf({ 'conf/a.md': `\`\`\`\n${'a\n'.repeat(200_000)}\`\`\`\n` })
  expect(site.writeUps[0]?.body.match(/a\n/g)).toHaveLength(200_000)
})
