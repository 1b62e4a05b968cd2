import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseFile } from '../../src/formats/index.ts'
import { type Recognized, recognize } from '../../src/recognize/index.ts'
import { commonOrder, readLine, readMark } from '../../src/recognize/mark.ts'
import { textOf } from '../../src/text/text-of.ts'

const days = [
  { id: 'a', date: '2018-05-02', label: 'Day 1' },
  { id: 'b', date: '2018-05-03', label: 'Day 2' },
]

async function read(text: string): Promise<Recognized> {
  const file = new VFile({ path: 'a.md', value: text })
  const event = { id: 'conf', name: 'Conf', place: null, url: null, days }
  const source = { id: 'conf/a', path: 'conf/a.md', file, parsed: await parseFile(file), event }
  return recognize({ ...source, facts: undefined, corrections: [] })
}

/** The text of blocks, in one line. */
const bodyOf = (children: Recognized['tree']['children']) =>
  children
    .map(node => textOf(node))
    .join(' ')
    .replaceAll('\n', ' ')

/** Write-ups, and their notes as "line title | speakers | kind | day: text". */
const table: [what: string, text: string, notes: string[]][] = [
  ['a heading', '## Looms - Ada Byron\n\nGood.', ['1 Looms | Ada Byron | talk | –: Good.']],
  [
    'a heading with others below',
    '## Looms - Ada Byron\n\nGood.\n\n### Wood\n\nBetter.',
    ['1 Looms | Ada Byron | talk | –: Good. Wood Better.'],
  ],
  [
    'names alone',
    '## Ada Byron, CTO, Looms\n\nA.\n\n## Mary Ross, CEO, Knots\n\nB.',
    ['1 Ada Byron | Ada Byron | talk | –: A.', '5 Mary Ross | Mary Ross | talk | –: B.'],
  ],
  [
    'several names alone',
    '## Ada Byron & Mary Ross, Loom GmbH\n\nA.',
    ['1 Ada Byron & Mary Ross | Ada Byron; Mary Ross | talk | –: A.'],
  ],
  [
    'the official title',
    '## My looms\n\n*Panel: Looms - Ada Byron*\n\nGood.',
    ['1 Looms | Ada Byron | panel | –: Panel: Looms - Ada Byron Good.'],
  ],
  ['speakers beneath', '## Panel: Looms\n\nby ada\n\nGood.', ['1 Looms | ada | panel | –: by ada Good.']],
  [
    'a numbered session',
    '## Keynotes\n\n### Talk 3: Looms - Ada Byron\n\nGood.',
    ['3 Looms | Ada Byron | keynote | –: Good.'],
  ],
  [
    'a heading over keynotes',
    '## Morning keynotes\n\n### Looms - Ada Byron\n\nGood.',
    ['3 Looms | Ada Byron | keynote | –: Good.'],
  ],
  [
    'a title over workshops',
    '# Workshops of Conf\n\nHello.\n\n## Looms - Ada Byron\n\nGood.',
    ['5 Looms | Ada Byron | workshop | –: Good.'],
  ],
  [
    'a title that tells its kind',
    '## Looms: a panel - Ada Byron\n\nGood.',
    ['1 Looms: a panel | Ada Byron | panel | –: Good.'],
  ],
  [
    'two titles in one heading',
    '## “Looms” and “Knots” - Ada Byron\n\nGood.',
    ['1 Looms | Ada Byron | talk | –: Good.', '1 Knots | Ada Byron | talk | –: Good.'],
  ],
  [
    'days',
    '# Conf\n\n## Day 1\n\n### Looms - Ada Byron\n\nA.\n\n## Day 2\n\n### Knots - Mary Ross\n\nB.',
    ['5 Looms | Ada Byron | talk | 2018-05-02: A.', '11 Knots | Mary Ross | talk | 2018-05-03: B.'],
  ],
  [
    'days of pictures',
    '## Looms - Ada Byron\n\n![](IMG_20180503_101010.jpg)',
    ['1 Looms | Ada Byron | talk | 2018-05-03: '],
  ],
  [
    'a talk in parts',
    '## Looms (Part 1) - Ada Byron\n\nA.\n\n## Knots - Mary Ross\n\nB.\n\n## Looms (Part 2) - Ada Byron\n\nC.',
    [
      '1 Looms | Ada Byron | talk | –: A.',
      '5 Knots | Mary Ross | talk | –: B.',
      '9 Looms | Ada Byron | talk | –: C.',
    ],
  ],
  [
    'a talk with its mark again',
    '## Looms - Ada Byron\n\nA.\n\n## Knots - Mary Ross\n\nB.\n\n## Looms - Ada Byron\n\nC.',
    ['1 Looms | Ada Byron | talk | –: A. C.', '5 Knots | Mary Ross | talk | –: B.'],
  ],
  [
    'the same mark on another day',
    '## Day 1\n\n### Looms - Ada Byron\n\nA.\n\n## Day 2\n\n### Looms - Ada Byron\n\nB.',
    ['3 Looms | Ada Byron | talk | 2018-05-02: A.', '9 Looms | Ada Byron | talk | 2018-05-03: B.'],
  ],
  [
    'lines',
    '# Conf\n\n## Notes of all\n\n**Looms - Ada Byron**\n\nA.\n\nB.\n\n**Knots - Mary Ross**\n\nC.',
    ['5 Looms | Ada Byron | talk | –: A. B.', '11 Knots | Mary Ross | talk | –: C.'],
  ],
  [
    'lines before any heading',
    '**Looms - Ada Byron**\n\nA.\n\n**Knots - Mary Ross**\n\nB.',
    ['1 Looms | Ada Byron | talk | –: A.', '5 Knots | Mary Ross | talk | –: B.'],
  ],
  [
    'items',
    '## Day 1\n\n- Looms - Ada Byron\n  - A.\n- Knots - Mary Ross\n\nB.',
    [
      '3 Looms | Ada Byron | talk | 2018-05-02: Looms - Ada Byron A.',
      '5 Knots | Mary Ross | talk | 2018-05-02: Knots - Mary Ross',
    ],
  ],
  [
    'rows',
    '## Day 1\n\n| Title | Speaker |\n|-|-|\n| Looms | Ada Byron |',
    ['5 Looms | Ada Byron | talk | 2018-05-02: '],
  ],
  [
    'a line, and items',
    '## Day 1\n\n**Looms - Ada Byron**\n\nA.\n\n- Wool - Joan Clarke\n- Knots - Mary Ross',
    [
      '3 Looms | Ada Byron | talk | 2018-05-02: A.',
      '7 Wool | Joan Clarke | talk | 2018-05-02: Wool - Joan Clarke',
      '8 Knots | Mary Ross | talk | 2018-05-02: Knots - Mary Ross',
    ],
  ],
  [
    'lines before and after a heading',
    '**Knots - Mary Ross**\n\nA.\n\n## Looms - Ada Byron\n\nB.\n\n## Day 1\n\n**Wool - Joan Clarke**\n\nC.',
    [
      '1 Knots | Mary Ross | talk | –: A.',
      '5 Looms | Ada Byron | talk | –: B.',
      '11 Wool | Joan Clarke | talk | 2018-05-02: C.',
    ],
  ],
  [
    'lines within a talk',
    '## Looms - Ada Byron\n\nA.\n\nB.\n\nC.\n\n**Knots - Mary Ross**',
    ['1 Looms | Ada Byron | talk | –: A. B. C. Knots - Mary Ross'],
  ],
  [
    'lists within a talk, on other talks',
    '## Looms - Ada Byron\n\nA.\n\n### Links\n\n- Wool - Joan Clarke\n- Knots - Mary Ross',
    [
      '1 Looms | Ada Byron | talk | –: A.',
      '7 Wool | Joan Clarke | talk | –: Wool - Joan Clarke',
      '8 Knots | Mary Ross | talk | –: Knots - Mary Ross',
    ],
  ],
]

describe('the notes of a write-up', () => {
  test.each(table)('%s', async (_, text, expected) => {
    const { notes } = await read(text)
    const told = notes.map(({ note: { line, title, speakers, kind, day }, body }) => {
      const people = speakers.map(({ name }) => name).join('; ')
      return `${[`${line} ${title}`, people, kind, day ?? '–'].join(' | ')}: ${bodyOf(body)}`
    })
    expect(told).toEqual(expected)
  })

  test('have reasons, and names by which a person can call them', async () => {
    const { notes } = await read(
      '## Day 1\n\n- Looms - Ada Byron\n  - A.\n- Knots - Mary Ross\n\n## Lightning talks\n\n- Big wool\n- Old wool',
    )
    expect(
      notes.map(({ calledBy, reasons }) => [
        ...calledBy,
        ...reasons.map(({ weight, text }) => `${weight} ${text}`),
      ]),
    ).toEqual([
      ['Looms', 'Looms - Ada ByronA.', '6 a list item names title and speakers'],
      ['Knots', 'Knots - Mary Ross', '6 a list item names title and speakers'],
      ['Big wool', 'Big wool', '4 a list item names a title'],
      ['Old wool', 'Old wool', '4 a list item names a title'],
    ])
  })

  test.each([
    ['## Looms - Ada Byron\n\n<!-- Your notes -->', true, ['no-notes']],
    [
      '## Looms - Ada Byron\n\n<!-- Your notes -->\n\n## Knots - Mary Ross\n\nB.',
      false,
      ['no-notes', 'notes'],
    ],
    ['# Conf\n\nHello.\n\n## Looms - Ada Byron\n\n<!-- Your notes -->', false, ['no-notes']],
    ['## Looms - Ada Byron\n\nSpeakers: Ada Byron\n\n<!-- Your notes -->', true, ['no-notes']],
    ['## Looms - Ada Byron', false, ['no-notes']],
    ['## Looms - Ada Byron\n\nI missed it.', false, ['not-attended']],
  ])('%j: only begun, %s', async (text, begun, states) => {
    const { isBegun, notes } = await read(text)
    expect([isBegun, notes.map(({ note: { state } }) => state)]).toEqual([begun, states])
  })
})

/** Write-ups, and what they tell of several talks or beside them, as "line title | day: text". */
const roundUps: [what: string, text: string, expected: string[]][] = [
  ['a party', '## Party\n\nGood.', ['1 Party | –: Good.']],
  ['several talks', '## Keynotes\n\nGood.', ['1 Keynotes | –: Good.']],
  ['a day', '## Day 1\n\nGood.', ['1 Day 1 | 2018-05-02: Good.']],
  ['a party of a day', '## Day 1\n\n### Party\n\nGood.', ['3 Party | 2018-05-02: Good.']],
  ['a day line', '**Day 1**\n\nGood.', []],
  ['no text', '## Party', []],
  ['an aside', '## Summary\n\nGood.', []],
  ['a talk', '## Party of Looms - Ada Byron\n\nGood.', []],
  ['a heading over talks', '## Keynotes\n\nGood.\n\n### Looms - Ada Byron\n\nA.', []],
]

describe('what is noted of several talks at once', () => {
  test.each(roundUps)('%s', async (_, text, expected) => {
    const found = (await read(text)).roundUps
    expect(
      found.map(
        ({ roundUp: { line, title, day }, body }) => `${line} ${title} | ${day ?? '–'}: ${bodyOf(body)}`,
      ),
    ).toEqual(expected)
  })
})

/** Lines beside others in some order, and how they are read: "title | speakers". */
const orders: [line: string, common: Parameters<typeof readMark>[1], told: string][] = [
  ['Ada Byron', { common: 'speakers' }, '| Ada Byron'],
  ['Ada Byron', { common: 'title' }, 'Ada Byron |'],
  ['Ada Byron', { common: 'speakers, title' }, '| Ada Byron'],
  ['Ada Byron', { common: 'title, speakers' }, 'Ada Byron |'],
  ['Ada Byron', { common: 'speakers', hasLead: true }, 'Ada Byron |'],
  ['Ada Byron: Looms', { common: 'speakers, title' }, 'Looms | Ada Byron'],
  ['Ada Byron: Looms', { common: 'speakers' }, 'Looms | Ada Byron'],
  ['Ada Byron: Looms', { common: 'title' }, 'Ada Byron: Looms |'],
  ['Ada Byron: Looms', { common: 'speakers, title', hasLead: true }, 'Looms | Ada Byron'],
  ['Looms - Ada Byron', { common: 'speakers, title' }, 'Looms | Ada Byron'],
  ['Sewing - Carl New, Foo', { common: 'title' }, 'Sewing - Carl New, Foo |'],
  ['Sewing - Carl New, Foo', { common: 'title, speakers' }, 'Sewing | Carl New'],
  ['Sewing - Carl New, Foo', { common: 'title, speakers', hasLead: true }, 'Sewing - Carl New, Foo |'],
  ['Sewing - Carl New, Foo', { isSaid: true }, 'Sewing | Carl New'],
  ['Sewing - Carl New, Foo', { isSaid: true, hasLead: true }, 'Sewing - Carl New, Foo |'],
  ['1. Looms, Ada Byron', {}, 'Looms | Ada Byron'],
  ['Panel: Looms, Ada Byron', {}, 'Looms | Ada Byron'],
  ['Looms, Ada Byron (Beginner)', {}, 'Looms | Ada Byron'],
  ['Looms, Ada Byron', {}, 'Looms, Ada Byron |'],
]

describe('the order of title and speakers', () => {
  test.each(orders)('%s, %j', (line, options, told) => {
    const { title, speakers } = readMark(readLine(line), options)
    expect(`${title} | ${speakers.map(({ name }) => name).join('; ')}`.trim()).toBe(told)
  })

  test.each<[lines: string[], order: string]>([
    [['Looms - Ada Byron', 'Knots - Mary Ross'], 'title, speakers'],
    [['Looms - Ada Byron', 'Knots'], 'title, speakers'],
    [['Looms - Ada Byron', 'Knots', 'Wool'], 'title'],
    [['Ada Byron: Looms', 'Mary Ross: Knots', 'Wool - Joan Clarke'], 'speakers, title'],
    [['Ada Byron', 'Mary Ross', 'Wool - Joan Clarke'], 'speakers'],
    [['Looms'], 'title'],
    [[], 'title, speakers'],
  ])('that most of %j have is %s', (lines, order) => {
    expect(commonOrder(lines.map(readLine))).toBe(order)
  })
})
