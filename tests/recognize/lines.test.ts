import { describe, expect, test } from 'vitest'
import { markedLinesOf } from '../../src/recognize/lines.ts'
import { treeOf } from '../setup/tree.ts'

/** The talks that the blocks under a heading mark, as "form: title | speakers | kind, level". */
async function markedIn(markdown: string, heading: string): Promise<string[]> {
  const { children } = await treeOf(markdown)
  return markedLinesOf(children, heading).map(({ form, title, speakers, kind, level }) => {
    const people = speakers.map(({ name, role, organization }) =>
      [name, role, organization].filter(Boolean).join(', '),
    )
    const more = [kind, level].filter(Boolean).join(', ')
    return [`${form}: ${title}`, people.join('; '), more].join(' | ').replace(/[ |]+$/, '')
  })
}

const paragraphs: [what: string, markdown: string, marked: string[]][] = [
  ['bold, with a speaker', '**Weaving - Ada Byron**', ['bold line: Weaving | Ada Byron']],
  ['bold, among space', '**Weaving - Ada Byron** \n', ['bold line: Weaving | Ada Byron']],
  [
    'bold, with all',
    '**Keynote: Weaving - Ada Byron, CTO, Looms (Beginner)**',
    ['bold line: Weaving | Ada Byron, CTO, Looms | keynote, Beginner'],
  ],
  ['bold, without a speaker', '**Weaving**', []],
  ['bold, with what hardly is a name', '**Weaving - Ada Day, Looms**', []],
  ['bold, and more', '**Weaving - Ada Byron** was good', []],
  ['not bold', 'Weaving - Ada Byron', []],
  ['in italics', '*Weaving - Ada Byron*', []],
  ['two lines', 'Weaving\n-- Ada Byron', ['line: Weaving | Ada Byron']],
  [
    'two lines, parted by a hard break',
    'Weaving  \n– Ada Byron, Looms',
    ['line: Weaving | Ada Byron, Looms'],
  ],
  ['two lines, the first one emphasized', '*Weaving*\nby Ada Byron', ['line: Weaving | Ada Byron']],
  ['two lines, by', 'Weaving\nBy: Ada Byron', ['line: Weaving | Ada Byron']],
  ['two lines, par', 'Tisser\npar Ada Byron', ['line: Tisser | Ada Byron']],
  ['two lines, von', 'Weben\nvon Ada Byron', ['line: Weben | Ada Byron']],
  ['two lines, any short words after the mark', 'Weaving\n--- ada', ['line: Weaving | ada']],
  ['two lines, with a handle', 'Weaving\nAda Byron @ada', ['line: Weaving | Ada Byron']],
  ['two lines, with the handle of nobody', 'Weaving\nin the looms @ada', []],
  ['two lines, with a kind', 'Panel: Weaving\nby Ada Byron', ['line: Weaving | Ada Byron | panel']],
  ['two lines, with a number', 'Talk 3: Weaving\nby Ada Byron', ['line: Weaving | Ada Byron']],
  ['two lines, and more', 'Weaving\n-- Ada Byron\nIt was good.', ['line: Weaving | Ada Byron']],
  ['two lines without a mark', 'Weaving\nAda Byron', []],
  ['two lines, the second one a sentence', 'Weaving\nby all means of those who are there', []],
  ['a mark alone', 'by Ada Byron', []],
  [
    'sixteen words above a name',
    'a b c d e f g h i j k l m n o p\nby Ada Byron',
    ['line: a b c d e f g h i j k l m n o p | Ada Byron'],
  ],
  ['more words above a name', 'a b c d e f g h i j k l m n o p q\nby Ada Byron', []],
]

const lists: [what: string, markdown: string, marked: string[]][] = [
  [
    'titles with speakers',
    '- Weaving - Ada Byron\n- Knots by Mary Ross, Looms',
    ['list item: Weaving | Ada Byron', 'list item: Knots | Mary Ross, Looms'],
  ],
  [
    'titles with speakers, and what was said',
    '- Weaving - Ada Byron: it was good: so\n- Keynote: Knots - Mary Ross: good, too',
    ['list item: Weaving | Ada Byron', 'list item: Knots | Mary Ross | keynote'],
  ],
  [
    'mostly such',
    '- Weaving - Ada Byron\n- Knots - Mary Ross\n- Looms - Joan Clarke\n- Lunch\n- Tea',
    ['list item: Weaving | Ada Byron', 'list item: Knots | Mary Ross', 'list item: Looms | Joan Clarke'],
  ],
  ['half of them such', '- Weaving - Ada Byron\n- Knots - Mary Ross\n- Lunch\n- Tea', []],
  [
    'titles, and the speakers beneath',
    '- Weaving\n  - by Ada Byron\n  - good\n- Knots\n  - -- ada',
    ['list item: Weaving | Ada Byron', 'list item: Knots | ada'],
  ],
  ['titles, and notes beneath', '- Weaving\n  - Ada Byron\n- Knots\n  - good', []],
  [
    'names, and what they told of',
    '- [Ada Byron](https://a.example) on the [Analytical Engine](https://b.example)\n- [Mary Ross](https://c.example) presenting [Knots](https://d.example), which hold',
    ['list item: Analytical Engine | Ada Byron', 'list item: Knots | Mary Ross'],
  ],
  [
    'names, and that they told',
    '- Ada Byron spoke of looms\n- [Mary Ross](https://c.example) gave a talk with [slides](https://d.example)\n- Joan Clarke a parlé de nœuds',
    ['list item: null | Ada Byron', 'list item: null | Mary Ross', 'list item: null | Joan Clarke'],
  ],
  [
    'names behind a word',
    '- So [Ada Byron](https://a.example) showed looms\n- There [Mary Ross](https://b.example) demoed knots',
    ['list item: null | Ada Byron', 'list item: null | Mary Ross'],
  ],
  ['names, and what they did else', '- Ada Byron went home\n- [Mary Ross](https://c.example) stayed', []],
  ['what is no name', '- [looms](https://a.example) on [a wall](https://b.example)\n- Big looms showed', []],
  [
    'titles in quotation marks',
    '- “Weaving”: how to begin\n- « Tisser » - bien\n- "Knots"',
    ['list item: Weaving', 'list item: Tisser', 'list item: Knots'],
  ],
  ['words in quotation marks', '- “Weaving” is good\n- the “knots”', []],
  ['a table of contents', '- [Weaving - Ada Byron](#weaving)\n- [Knots - Mary Ross](#knots)', []],
  ['a table of contents, in part', '- [Weaving - Ada Byron](#weaving)\n- Knots - Mary Ross', []],
  [
    'titles that lead elsewhere',
    '- [Weaving - Ada Byron](https://a.example)\n- Knots - Mary Ross',
    ['list item: Weaving | Ada Byron', 'list item: Knots | Mary Ross'],
  ],
  ['code', '- ```\n  Weaving - Ada Byron\n  ```\n- ```\n  Knots - Mary Ross\n  ```', []],
]

const lightning: [what: string, markdown: string, marked: string[]][] = [
  [
    'names first',
    '- Ada Byron: Weaving\n- Mary Ross - Knots',
    ['list item: Weaving | Ada Byron', 'list item: Knots | Mary Ross'],
  ],
  [
    'titles alone',
    '- Weaving wool\n- Tying knots\n- Lightning talk: knots again',
    ['list item: Weaving wool', 'list item: Tying knots', 'list item: knots again |  | lightning'],
  ],
  ['titles alone, and words', '- Weaving wool\n- Knots', []],
  ['titles alone, and addresses', '- Weaving wool\n- https://a.example/ is it', []],
  ['sentences', '- Weaving wool\n- a b c d e f g h i j k l m n o p q', []],
  [
    'titles of sixteen words',
    '- Weaving wool\n- a b c d e f g h i j k l m n o p',
    ['list item: Weaving wool', 'list item: a b c d e f g h i j k l m n o p'],
  ],
  ['mostly names first, and a title', '- Ada Byron: Weaving\n- Mary Ross: Knots\n- Tying bows\n- Lunch', []],
  [
    'names first, and a title',
    '- Ada Byron: Weaving\n- Mary Ross: Knots\n- Tying bows',
    ['list item: Weaving | Ada Byron', 'list item: Knots | Mary Ross', 'list item: Tying bows'],
  ],
]

const tables: [what: string, markdown: string, marked: string[]][] = [
  [
    'titles and speakers',
    '| Time | Title | Speaker |\n|-|-|-|\n| 9:00 | Keynote: Weaving | ada |\n| 10:00 | Knots (Beginner) | Mary Ross, Looms |',
    ['table row: Weaving | ada | keynote', 'table row: Knots | Mary Ross, Looms | Beginner'],
  ],
  [
    'titles without speakers, and what is no talk',
    '| Who | Talk |\n|-|-|\n| | Weaving |\n| | Lunch |\n| Ada Byron | Party |\n| Ada Byron | |',
    ['table row: Weaving', 'table row: Party | Ada Byron'],
  ],
  [
    'in other languages',
    '| Thema | Referenten |\n|-|-|\n| Weben | Ada Byron |',
    ['table row: Weben | Ada Byron'],
  ],
  ['no speakers', '| Title | Room |\n|-|-|\n| Weaving | A |', []],
  ['no titles', '| Time | Speakers |\n|-|-|\n| 9:00 | Ada Byron |', []],
  ['other words', '| Subtitles | Speakers |\n|-|-|\n| Weaving | Ada Byron |', []],
  ['more words', '| Title of it | Speakers |\n|-|-|\n| Weaving | Ada Byron |', []],
]

describe('a paragraph that marks a talk', () => {
  test.each(paragraphs)('%s', async (_, markdown, marked) => {
    expect(await markedIn(markdown, 'Day 1')).toEqual(marked)
  })

  test('keeps what it has beside the mark', async () => {
    const { children } = await treeOf('Weaving\n-- Ada Byron\nIt *was* good.')
    const [line] = markedLinesOf(children, '')
    expect(line?.inside).toMatchObject([
      { type: 'paragraph', children: [{ value: 'It ' }, { type: 'emphasis' }, { value: ' good.' }] },
    ])
  })
})

describe('a list of talks', () => {
  test.each(lists)('%s', async (_, markdown, marked) => {
    expect(await markedIn(markdown, 'Day 1')).toEqual(marked)
  })

  test.each(['Books', 'My reading list', 'The team', 'Sponsors', 'Where to eat', 'Contents'])(
    'is none under “%s”',
    async heading => {
      expect(await markedIn('- Weaving - Ada Byron\n- Knots - Mary Ross', heading)).toEqual([])
    },
  )
})

describe('a list of lightning talks', () => {
  test.each(lightning)('%s', async (_, markdown, marked) => {
    expect(await markedIn(markdown, 'Lightning talks')).toEqual(marked)
  })

  test.each(lightning)('elsewhere: %s', async (_, markdown) => {
    expect(await markedIn(markdown, 'Day 1')).toEqual([])
  })
})

describe('a table of talks', () => {
  test.each(tables)('%s', async (_, markdown, marked) => {
    expect(await markedIn(markdown, 'Day 1')).toEqual(marked)
  })

  test.each(['Titles', 'Talks', 'Session', 'Titre', 'Vortrag', 'Topic', 'Subject'])(
    'has titles under “%s”',
    async name => {
      expect(await markedIn(`| ${name} | Speaker |\n|-|-|\n| Weaving | ada |`, '')).toHaveLength(1)
    },
  )

  test.each([
    'Speakers',
    'Presenter',
    'Who',
    'Orateurs',
    'Intervenant',
    'Referent',
    'Sprecher',
    'Name',
    'Names',
  ])('has speakers under “%s”', async name => {
    expect(await markedIn(`| Title | ${name} |\n|-|-|\n| Weaving | ada |`, '')).toHaveLength(1)
  })
})
