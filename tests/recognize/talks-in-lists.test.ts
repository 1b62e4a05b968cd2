import { describe, expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

/** The talks of a write-up as "line: Title | Name; Name". */
async function talksOf(text: string): Promise<string[]> {
  const { model } = await buildOf({ 'conf/day-1.md': text })
  return model.talks.flatMap(({ notes, title, speakers }) =>
    notes.map(({ line }) => `${line}: ${title} | ${speakers.map(({ name }) => name).join('; ')}`.trim()),
  )
}

/** What stands in a section of its own, from line 5 on, and the talks that are seen in it. */
const cases: [what: string, heading: string, text: string, talks: string[]][] = [
  [
    'titles and speakers',
    'What I saw',
    '- Looms - Ada Byron\n- Knots by Mary Ross: how to tie them\n',
    ['5: Looms | Ada Byron', '6: Knots | Mary Ross'],
  ],
  [
    'speakers in a list of their own',
    'What I saw',
    '- Looms at scale\n  - by Ada Byron\n- Knots at home\n  - by Mary Ross\n',
    ['5: Looms at scale | Ada Byron', '7: Knots at home | Mary Ross'],
  ],
  [
    'titles in quotation marks',
    'Ce que j’ai vu',
    '- « Les métiers » : bien.\n- « Les nœuds »\n',
    ['5: Les métiers |', '6: Les nœuds |'],
  ],
  [
    'people who presented something',
    'What I saw',
    '- Ada Byron presented a loom.\n- Mary Ross talked of knots.\n',
    ['5: Ada Byron | Ada Byron', '6: Mary Ross | Mary Ross'],
  ],
  [
    'people with links, and what they spoke on',
    'What I saw',
    '- [Ada Byron](https://a.example) on the [Looms of old](https://b.example)\n- [Mary Ross](https://c.example) showed knots.\n',
    ['5: Looms of old | Ada Byron', '6: Mary Ross | Mary Ross'],
  ],
  [
    'links that name nobody',
    'What I saw',
    '- [the looms](https://a.example) on show\n- [the knots](https://b.example) on show\n',
    [],
  ],
  ['a table of contents', 'What I saw', '- [Looms - Ada Byron](#looms)\n- [Knots - Mary Ross](#knots)\n', []],
  ['things that are no talks', 'Books', '- Looms - Ada Byron\n- Knots - Mary Ross\n', []],
  ['mostly something else', 'What I saw', '- Looms - Ada Byron\n- the food\n- the rooms\n', []],
  [
    'lightning talks without speakers',
    'Lightning Talks',
    '- Looms at scale\n- Knots at home\n',
    ['5: Looms at scale |', '6: Knots at home |'],
  ],
  [
    'lightning talks with speakers first',
    'Lightning Talks',
    '- Ada Byron: Looms at scale\n- Mary Ross: Knots at home\n',
    ['5: Looms at scale | Ada Byron', '6: Knots at home | Mary Ross'],
  ],
  [
    'something among lightning talks that is none',
    'Lightning Talks',
    '- Ada Byron: Looms at scale\n- Mary Ross: Knots at home\n- https://looms.example/\n',
    ['5: Looms at scale | Ada Byron', '6: Knots at home | Mary Ross'],
  ],
  [
    'a table with titles and speakers',
    'What I saw',
    '| Speaker | Talk |\n|---|---|\n| Ada Byron | Looms |\n| | Lunch |\n',
    ['7: Looms | Ada Byron'],
  ],
  ['a table without speakers', 'What I saw', '| Talk | Room |\n|---|---|\n| Looms | One |\n', []],
  ['a bold line', 'Talks', '**Looms - Ada Byron**\n\nGood.\n', ['5: Looms | Ada Byron']],
  ['two lines', 'Talks', 'Looms\n-- Ada Byron\n', ['5: Looms | Ada Byron']],
  ['two lines, with a handle', 'Talks', 'Looms\nAda Byron @ada\n', ['5: Looms | Ada Byron']],
]

describe('talks that have no headings', () => {
  test.each(cases)('%s', async (_, heading, text, talks) => {
    expect(await talksOf(`# Conf\n\n## ${heading}\n\n${text}`)).toEqual(talks)
  })

  test('a heading with two titles is two talks', async () => {
    expect(await talksOf('# Conf\n\n## Talks\n\n### “Looms” and “Knots”\n\nGood.\n')).toEqual([
      '5: Looms |',
      '5: Knots |',
    ])
  })

  test('a person may say that a line is no talk', async () => {
    const { model } = await buildOf({
      'conf/day-1.md': '# Conf\n\n## What I saw\n\n- Looms - Ada Byron\n- Knots - Mary Ross\n',
      'conf/corrections.yaml': '- { writeUp: day-1.md, at: 5, talk: false }\n',
    })
    expect(model.talks.map(({ title }) => title)).toEqual(['Knots'])
  })
})
