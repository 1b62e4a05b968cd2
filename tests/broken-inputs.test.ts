import { describe, expect, test } from 'vitest'
import { findingsOf } from '../src/report/findings.ts'
import { buildOf } from './setup/content.ts'
import { pictures } from './setup/pictures.ts'

type Files = Record<string, string | Uint8Array>

const talk = '# Day 1\n\n## Looms - Ada Byron\n\nNotes.\n'
const days = 'days: [{ date: 2024-03-12, label: Day 1 }]\n'

/** What is wrong, files of a content folder that have it, and all that is said: the whole message, once for each fault. */
const cases: [what: string, files: Files, messages: string[]][] = [
  [
    'bad YAML',
    { 'conf/day-1.md': talk, 'conf/event.yaml': 'name: Conf\nplace: "Here\n' },
    [
      'conf/event.yaml:2:8 error yaml-is-well-formed: Unexpected YAML: Missing closing quotation mark, "; expected what docs/event.md shows',
    ],
  ],
  [
    'a value of the wrong type',
    { 'conf/day-1.md': talk, 'conf/event.yaml': 'name: Conf\ndays: Monday\n' },
    [
      'conf/event.yaml:2:7 error facts-match-schema: Unexpected value of days, expected a list, such as [one, two]',
    ],
  ],
  [
    'an unknown key',
    { 'conf/day-1.md': talk, 'conf/event.yaml': `name: Conf\nplaec: Here\n${days}` },
    [
      'conf/event.yaml:2:1 error facts-match-schema: Unexpected key “plaec”, expected one of name, place, url, days, writeUps; did you mean “place”?',
    ],
  ],
  [
    'an unknown key deep within',
    {
      'conf/day-1.md': talk,
      'conf/programme.yaml':
        'sessions:\n  - id: looms\n    title: Looms\n    speakers:\n      - { name: Ada Byron, rol: CTO }\n',
    },
    [
      'conf/programme.yaml:5:28 error facts-match-schema: Unexpected key “rol”, expected one of name, role, organization; did you mean “role”?',
    ],
  ],
  [
    'a slug twice',
    {
      'conf/day-1.md': talk,
      'conf/programme.yaml': 'sessions:\n  - { id: looms, title: Looms }\n  - { id: looms, title: Knots }\n',
    },
    [
      'conf/programme.yaml:3:11 error facts-match-schema: Unexpected value of sessions, no. 2: id, expected an id of its own, not “looms” again',
    ],
  ],
  [
    'a picture that is not there',
    { 'conf/day-1.md': `${talk}\n![A loom](lom.png)\n`, 'conf/loom.png': pictures.slide },
    [
      'conf/day-1.md:7:1 warning picture-is-found: Unexpected absence of the picture “A loom”, expected the picture conf/lom.png in the content folder, or the write-up’s url in event.yaml; did you mean “conf/loom.png”?',
    ],
  ],
  [
    'an alias that no speaker has',
    { 'conf/day-1.md': talk, 'people.yaml': '- name: Ada Lovelace\n  aliases: [Ada Biron]\n' },
    [
      'people.yaml:2:13 warning name-is-used: Unexpected name “Ada Biron”, expected one that a write-up or a programme has; did you mean “Ada Byron”?',
    ],
  ],
  [
    'a day outside of the event',
    { 'conf/day-1.md': talk, 'conf/event.yaml': `${days}writeUps:\n  day-1.md: { day: 2042-03-12 }\n` },
    [
      'conf/event.yaml:3:20 warning day-is-of-event: Unexpected day 2042-03-12 of “day-1.md”, expected one of the days in event.yaml; did you mean “2024-03-12”?',
    ],
  ],
  [
    'an encoding that is not UTF-8',
    { 'conf/day-1.md': Buffer.from('# Café\n\nTe\xe9.\n', 'latin1') },
    [
      'conf/day-1.md:1:6 error text-is-utf8: Unexpected bytes that are not UTF-8, expected a text file saved as UTF-8',
    ],
  ],
  [
    'an empty file',
    { 'conf/day-1.md': '\n' },
    ['conf/day-1.md:1:1 warning write-up-has-text: Unexpected empty file, expected the text of a write-up'],
  ],
  [
    'a table of reStructuredText that is never closed',
    { 'conf/day-1.rst': 'Day 1\n=====\n\n+----+----+\n| a  | b  |\n+----+----+\n| c  | d  |\n\nText.\n' },
    [
      'conf/day-1.rst:7:1 warning rst-is-well-formed: The table ends above this row, expected a border such as +----+----+ below it; kept as text',
    ],
  ],
  [
    'an unknown shortcode',
    { 'conf/day-1.md': `${talk}\nSee {{< youtub x >}}.\n` },
    [
      'conf/day-1.md:7:5 warning shortcode-is-known: Unexpected shortcode “{{< youtub x >}}”, expected one that this site knows; kept as text; did you mean “youtube”?',
    ],
  ],
  [
    'a link to nowhere',
    { 'conf/day-1.md': `${talk}\nSee [day 2](day-3.md).\n`, 'conf/day-2.md': '# Day 2\n\nText.\n' },
    [
      'conf/day-1.md:7:5 warning reference-is-resolved: Unexpected address “day-3.md”, expected an absolute one, a write-up, or the write-up’s url in event.yaml; did you mean “day-2.md”?',
    ],
  ],
  [
    'an anchor of no heading',
    { 'conf/day-1.md': `${talk}\nSee [looms](#loms).\n\n### Looms\n\nMore.\n` },
    [
      'conf/day-1.md:7:5 warning reference-is-resolved: Unexpected anchor “#loms”, expected that of a heading in this write-up; did you mean “looms”?',
    ],
  ],
  [
    'facts of a file that is not there',
    { 'conf/day-1.md': talk, 'conf/event.yaml': 'writeUps:\n  day-l.md: { terms: CC0 }\n' },
    [
      'conf/event.yaml:2:3 warning event-fact-has-write-up: Unexpected facts of “day-l.md”, expected the name of a file in this folder; did you mean “day-1.md”?',
    ],
  ],
  [
    'a correction of another file',
    { 'conf/day-1.md': talk, 'conf/corrections.yaml': '- { writeUp: day1.md, at: Looms, talk: true }\n' },
    [
      'conf/corrections.yaml:1:14 error correction-has-place: Unexpected write-up “day1.md”, expected the name of one in this folder; did you mean “day-1.md”?',
    ],
  ],
  [
    'one fault in a programme that much depends on',
    {
      'conf/day-1.md': talk,
      'conf/corrections.yaml': '- { writeUp: day-1.md, at: Looms, session: looms }\n',
      'people.yaml': '- name: Grace Hopper\n',
      'conf/programme.yaml':
        'sessions:\n  - { id: looms, title: Looms, speakers: [Grace Hopper] }\n  - { id: knots, titel: Knots }\n',
    },
    [
      'conf/programme.yaml:3:18 error facts-match-schema: Unexpected key “titel”, expected one of id, title, kind, level, day, start, room, speakers, links; did you mean “title”?',
    ],
  ],
  [
    'the same text under two names',
    {
      'conf/day-1.md': `# Looms\n\n${'Looms were the first machines that people told what to do. '.repeat(3)}\n`,
      'conf/day-1-copy.md': `# Looms\n\n${'Looms *were* the first machines that people told what to do. '.repeat(3)}\n`,
    },
    [
      'conf/day-1.md:1:1 warning write-up-is-unique: Unexpected text, which conf/day-1-copy.md has too; expected one of the two files to be deleted',
    ],
  ],
]

describe('a broken file gets one message, at the place, with the way to mend it', () => {
  test.each(cases)('%s', async (_, files, messages) => {
    const { folder, files: read } = await buildOf(files)
    const told = findingsOf(read).map(
      ({ path, line, column, severity, rule, reason }) =>
        `${path.split(`${folder.split('/').at(-1)}/`).at(-1)}:${line}:${column} ${severity} ${rule}: ${reason}`,
    )
    expect(told).toEqual(messages)
  })
})
