import { describe, expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

const event = 'days:\n  - { date: 2018-05-02, label: Day 1 }\n  - { date: 2018-05-03, label: Day 2 }\n'

/** What came of comparing notes with each other and with sessions, as "a:3 = b:3 made", and the talks as their notes. */
async function matched(
  texts: string[],
  { programme = '', corrections = '' }: { programme?: string; corrections?: string } = {},
): Promise<{ matches: string[]; talks: string[] }> {
  const { matches, model } = await buildOf({
    'conf/event.yaml': event,
    'conf/programme.yaml': `sessions: [${programme}]\n`,
    'conf/corrections.yaml': corrections,
    ...Object.fromEntries(
      texts.map((text, index) => [`conf/${'abc'[index]}.md`, `# Notes ${index}\n\n${text}\n`]),
    ),
  })
  const placeOf = ({ writeUp, line }: { writeUp: string; line: number }) =>
    `${writeUp.replace('conf/', '')}:${line}`
  return {
    matches: matches
      .map(({ note, session, other, verdict }) => {
        const found = session?.id ?? (other ? placeOf(other.note) : '')
        return `${placeOf(note.note)} = ${found} ${verdict}`
      })
      .sort(),
    talks: model.talks.map(({ session, notes }) =>
      [...(session ? [`${session}:`] : []), ...notes.map(placeOf)].join(' '),
    ),
  }
}

const wool = '## Weaving the Wool - Ada Byron\n\nA.\n'
const session = '{ id: x, title: Weaving the Wool, speakers: [Ada Byron] }'
const same = (at: string, other: string) =>
  `- { writeUp: ${at}, at: 3, sameAs: { writeUp: ${other}, at: 3 } }\n`
const apart = (at: string, other: string) =>
  `- { writeUp: ${at}, at: 3, notSameAs: { writeUp: ${other}, at: 3 } }\n`

const table: [
  what: string,
  texts: string[],
  known: Parameters<typeof matched>[1],
  expected: Awaited<ReturnType<typeof matched>>,
][] = [
  ['notes of one talk', [wool, wool], {}, { matches: ['a:3 = b:3 made'], talks: ['a:3 b:3'] }],
  [
    'notes of three write-ups',
    [wool, wool, wool],
    {},
    { matches: ['a:3 = b:3 made', 'a:3 = c:3 made', 'b:3 = c:3 made'], talks: ['a:3 b:3 c:3'] },
  ],
  [
    'notes that are like two of another write-up',
    [wool, '## Weaving the Wool - Ada Byron\n\nB.\n\n## Wool for Weaving - Ada Byron\n\nC.\n'],
    {},
    { matches: ['a:3 = b:3 proposed', 'a:3 = b:7 proposed'], talks: ['a:3', 'b:3', 'b:7'] },
  ],
  [
    'notes that are more like one of another write-up',
    [
      wool,
      '## Weaving the Wool - Ada Byron\n\nB.\n\n## Weaving the Silk Cloth - Ada Byron\n\nC.\n\n## Lace - Eva Lang\n\nD.\n',
    ],
    {},
    { matches: ['a:3 = b:3 made'], talks: ['a:3 b:3', 'b:7', 'b:11'] },
  ],
  [
    'one title twice in lines of one write-up',
    ['## Notes of all\n\n**Weaving the Wool - Ada Byron**\n\nA.\n\n**Weaving the Wool - Ada Byron**\n\nB.\n'],
    {},
    { matches: ['a:5 = a:9 made'], talks: ['a:5 a:9'] },
  ],
  [
    'two titles of one write-up, however alike',
    ['## Weaving the Wool - Ada Byron\n\nA.\n\n## Weaving of the Wool - Ada Byron\n\nB.\n'],
    {},
    { matches: [], talks: ['a:3', 'a:7'] },
  ],
  [
    'notes of a session',
    [wool, wool],
    { programme: session },
    { matches: ['a:3 = x made', 'b:3 = x made'], talks: ['x: a:3 b:3'] },
  ],
  [
    'notes of a session, and others like them',
    [wool, '## Weaving the Silk - Ada Byron\n\nB.\n'],
    { programme: session },
    { matches: ['a:3 = x made', 'b:3 = a:3 proposed', 'b:3 = x proposed'], talks: ['x: a:3', 'b:3'] },
  ],
  [
    'notes of two sessions of one title',
    [wool],
    { programme: `${session}, { id: y, title: Weaving the Wool, speakers: [Ada Byron] }` },
    { matches: ['a:3 = x proposed', 'a:3 = y proposed'], talks: ['a:3'] },
  ],
  [
    'notes that a person says are of no session',
    [wool],
    { programme: session, corrections: '- { writeUp: a.md, at: 3, session: null }\n' },
    { matches: ['a:3 = x refused'], talks: ['a:3'] },
  ],
  [
    'notes that a person says are of another session',
    [wool],
    {
      programme: `${session}, { id: y, title: Lace, speakers: [Eva Lang] }`,
      corrections: '- { writeUp: a.md, at: 3, session: y }\n',
    },
    { matches: ['a:3 = y made'], talks: ['y: a:3'] },
  ],
  [
    'notes that a person says are two',
    [wool, wool],
    { corrections: apart('a.md', 'b.md') },
    { matches: ['a:3 = b:3 refused'], talks: ['a:3', 'b:3'] },
  ],
  [
    'notes of three write-ups, of which two are said to be two',
    [wool, wool, wool],
    { corrections: apart('a.md', 'c.md') },
    { matches: ['a:3 = b:3 made', 'a:3 = c:3 refused', 'b:3 = c:3 refused'], talks: ['a:3 b:3', 'c:3'] },
  ],
  [
    'notes of a session that are said to be two',
    [wool, wool],
    { programme: session, corrections: apart('a.md', 'b.md') },
    { matches: ['a:3 = x made', 'b:3 = x refused'], talks: ['x: a:3', 'b:3'] },
  ],
  [
    'notes that a person says are one',
    [wool, '## Lace - Eva Lang\n\nB.\n'],
    { corrections: same('b.md', 'a.md') },
    { matches: [], talks: ['a:3 b:3'] },
  ],
  [
    'notes that a person says are one, of which one is of a session',
    ['## Lace - Eva Lang\n\nB.\n', wool],
    { programme: session, corrections: same('a.md', 'b.md') },
    { matches: ['b:3 = x made'], talks: ['x: b:3 a:3'] },
  ],
  [
    'notes that a person says are one, of which one is said to be of a session',
    [wool, '## Lace - Eva Lang\n\nB.\n'],
    {
      programme: `${session}, { id: y, title: Lace, speakers: [Eva Lang] }`,
      corrections: `${same('a.md', 'b.md')}- { writeUp: a.md, at: 3, session: y }\n`,
    },
    { matches: ['a:3 = y made', 'b:3 = y made'], talks: ['y: b:3 a:3'] },
  ],
]

describe('what comes of comparing', () => {
  test.each(table)('%s', async (_, texts, known, expected) => {
    expect(await matched(texts, known)).toEqual(expected)
  })
})
