import { relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { severityOf } from '../src/report/findings.ts'
import { buildOf } from './setup/content.ts'

/** Files of a content folder, and the messages they get: `path:line:column severity rule`. */
const cases: [what: string, files: Record<string, string | Uint8Array>, messages: string[]][] = [
  ['nothing wrong', { 'conf/day.md': '# Day\n\nText.\n' }, []],
  ['no event', { 'site.yaml': 'title: Empty\n' }, ['.:1:1 error content-exists']],
  [
    'YAML front matter that is none',
    { 'conf/a.md': '---\ntitle: "A\ntags: [b\n---\nText.\n' },
    ['conf/a.md:2:8 error front-matter-is-yaml'],
  ],
  [
    'TOML front matter that is none',
    { 'conf/a.md': '+++\ntitle = A\n+++\nText.\n' },
    ['conf/a.md:2:9 error front-matter-is-toml'],
  ],
  [
    'JSON front matter that is none',
    { 'conf/a.md': '{\n"title": "A",\n"tags": [\n}\nText.\n' },
    ['conf/a.md:3:9 error front-matter-is-json'],
  ],
  [
    'an unknown shortcode',
    { 'conf/a.md': 'Text {{< spin 1 >}}.\n' },
    ['conf/a.md:1:6 warning shortcode-is-known'],
  ],
  [
    'an unclosed shortcode',
    { 'conf/a.md': '{{< youtube x >}}\n\nText {{< spin\n' },
    ['conf/a.md:3:6 warning shortcode-is-closed'],
  ],
  [
    'an unknown Liquid tag',
    { 'conf/a.md': '---\nlayout: post\n---\n\n{% spin 1 %}\n' },
    ['conf/a.md:5:1 warning liquid-tag-is-known'],
  ],
  [
    'an unclosed literal',
    { 'conf/a.rst': 'Title\n=====\n\nAn ``unclosed literal.\n' },
    ['conf/a.rst:4:4 warning markup-is-closed'],
  ],
  [
    'an unknown directive',
    { 'conf/a.rst': 'Title\n=====\n\n.. spin:: 1\n' },
    ['conf/a.rst:4:1 warning directive-is-known'],
  ],
  [
    'a file that is not UTF-8',
    { 'conf/a.md': new Uint8Array([0x61, 0x0a, 0x62, 0xe9, 0x0a]) },
    ['conf/a.md:2:2 error text-is-utf8'],
  ],
  [
    'files that nothing reads',
    {
      'people.yml': '- { name: Ada Byron }\n',
      'day.md': '# Day\n',
      'conf/a.md': '# A\n\nText.\n',
      'conf/correction.yaml': '- { writeUp: a.md, at: A, talk: true }\n',
      'conf/notes.docx': 'PK',
    },
    [
      'day.md:1:1 info file-is-read',
      'people.yml:1:1 warning facts-file-is-known',
      'conf/correction.yaml:1:1 warning facts-file-is-known',
      'conf/notes.docx:1:1 info file-is-read',
    ],
  ],
  [
    'a session on a day that the event does not have',
    {
      'conf/a.md': '# A\n\nText.\n',
      'conf/event.yaml': 'days: [{ date: 2024-03-12, label: Day 1 }]\n',
      'conf/programme.yaml': 'sessions:\n  - { id: x, title: Looms, day: 2042-03-12 }\n',
    },
    ['conf/programme.yaml:2:33 warning session-day-is-of-event'],
  ],
  ['an empty file', { 'conf/a.md': '\n \n' }, ['conf/a.md:1:1 warning write-up-has-text']],
  [
    'two files with one title',
    { 'conf/a.md': '# Day\n\nA.\n', 'conf/b.md': '# Day!\n\nB.\n' },
    ['conf/b.md:1:1 warning title-is-unique'],
  ],
  [
    'event.yaml that is no YAML',
    { 'conf/event.yaml': 'name: [a\n', 'conf/a.md': 'A.\n' },
    ['conf/event.yaml:1:7 error yaml-is-well-formed'],
  ],
  [
    'an unknown key',
    { 'conf/event.yaml': 'name: Conf\nplaze: Here\n', 'conf/a.md': 'A.\n' },
    ['conf/event.yaml:2:1 error facts-match-schema'],
  ],
  [
    'a date that is none',
    { 'conf/event.yaml': 'days:\n  - date: May 2\n    label: Day 1\n', 'conf/a.md': 'A.\n' },
    ['conf/event.yaml:2:11 error facts-match-schema'],
  ],
  [
    'a date that no calendar has',
    { 'conf/event.yaml': 'days:\n  - { date: 2018-02-31, label: Day 1 }\n', 'conf/a.md': 'A.\n' },
    ['conf/event.yaml:2:13 error facts-match-schema'],
  ],
  [
    'a day twice',
    {
      'conf/event.yaml': 'days:\n  - { date: 2018-02-03, label: A }\n  - { date: 2018-02-03, label: B }\n',
      'conf/a.md': 'A.\n',
    },
    ['conf/event.yaml:2:3 error facts-match-schema'],
  ],
  [
    'pictures of another day than the heading',
    {
      'conf/event.yaml':
        'days:\n  - { date: 2018-05-03, label: Day 1 }\n  - { date: 2018-05-04, label: Day 2 }\n',
      'conf/a.md':
        '# A\n\n## Day 1\n\n### Knots - Mary Ross, Navy\n\n![](https://e.example/IMG_20180504_092956.jpg)\n',
    },
    ['conf/a.md:5:1 warning day-is-certain', 'conf/a.md:7:1 info picture-is-present'],
  ],
  [
    'a correction of a place that is not there',
    { 'conf/corrections.yaml': '- { writeUp: a.md, at: 9, talk: false }\n', 'conf/a.md': '# A\n\nText.\n' },
    ['conf/corrections.yaml:1:24 error correction-has-place'],
  ],
  [
    'facts of a file that is not there',
    { 'conf/event.yaml': 'writeUps:\n  b.md: { terms: CC0 }\n', 'conf/a.md': 'A.\n' },
    ['conf/event.yaml:2:3 warning event-fact-has-write-up'],
  ],
  [
    'an absent picture',
    { 'conf/a.md': 'Text.\n\n![Us](us.jpg)\n' },
    ['conf/a.md:3:1 warning picture-is-found'],
  ],
  ['a script', { 'conf/a.md': 'Text.\n\n<script>alert(1)</script>\n' }, ['conf/a.md:3:1 info html-is-safe']],
  [
    'an address that leads nowhere',
    { 'conf/a.md': 'See [there](/there/).\n' },
    ['conf/a.md:1:5 warning reference-is-resolved'],
  ],
  [
    'an address whose scheme no page may have',
    { 'conf/a.md': 'See [there](htp://looms.example/), and [here](javascript:alert(1)).\n' },
    ['conf/a.md:1:5 warning reference-is-resolved', 'conf/a.md:1:40 warning reference-is-resolved'],
  ],
  [
    'a date that no tool writes',
    { 'conf/a.md': '---\ntitle: A\ndate: someday\n---\nText.\n' },
    ['conf/a.md:3:1 warning front-matter-value-is-usable'],
  ],
]

describe('bad input gets a message with path, line, column and rule', () => {
  test.each(cases)('%s', async (_, files, messages) => {
    const { folder, files: read } = await buildOf(files)
    const told = read.flatMap(file =>
      file.messages.map(message => {
        const place = `${relative(folder, file.path) || '.'}:${message.line ?? 1}:${message.column ?? 1}`
        return `${place} ${severityOf(message)} ${message.ruleId}`
      }),
    )
    expect(told).toEqual(messages)
    for (const { reason } of read.flatMap(file => file.messages)) expect(reason).toMatch(/expected|kept/)
  })
})
