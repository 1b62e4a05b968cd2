import { describe, expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

const event = 'days:\n  - { date: 2018-05-02, label: Day 1 }\n  - { date: 2018-05-03, label: Day 2 }\n'

/** What is known of the talks of one event's write-ups: "id | title | kind | level | day | speakers". */
async function talksOf(texts: string[], programme = ''): Promise<string[]> {
  const { model } = await buildOf({
    'conf/event.yaml': event,
    'conf/programme.yaml': `sessions: [${programme}]`,
    ...Object.fromEntries(texts.map((text, index) => [`conf/${'abc'[index]}.md`, `# Notes\n\n${text}\n`])),
  })
  return model.talks.map(({ id, title, kind, level, day, speakers, links }) => {
    const people = speakers.map(({ name, role, organization }) =>
      [name, role, organization].filter(Boolean).join(', '),
    )
    return [
      id,
      title,
      kind,
      level ?? '–',
      day ?? '–',
      people.join('; '),
      ...links.map(({ url }) => url),
    ].join(' | ')
  })
}

const weaving = '## Weaving the Wool'

describe('what several notes tell of a talk', () => {
  test.each<[what: string, texts: string[], programme: string, talks: string[]]>([
    [
      'what one knows and the others do not',
      [
        `${weaving} - Ada Byron, CTO`,
        `${weaving} (Beginner) - Ada Byron, Looms`,
        '## Workshop: Weaving the Wool - Ada Byron & Mary Ross',
      ],
      '',
      [
        'conf/weaving-the-wool | Weaving the Wool | workshop | Beginner | – | Ada Byron, CTO, Looms; Mary Ross',
      ],
    ],
    [
      'the programme first',
      ['## Day 1\n\n### Keynote: Weaving the wool - A. Byron, Looms\n\n[Slides](https://a.example/1)'],
      '{ id: x, title: Weaving the Wool!, kind: panel, level: Any, day: 2018-05-02, speakers: [Ada Byron], links: { video: "https://a.example/2" } }',
      [
        'conf/weaving-the-wool | Weaving the Wool! | panel | Any | 2018-05-02 | Ada Byron; A. Byron, Looms | https://a.example/2 | https://a.example/1',
      ],
    ],
    [
      'a person by a part of the name',
      [`${weaving} - Ada Byron`, `${weaving} - Ada King Byron, CTO, Looms`],
      '',
      ['conf/weaving-the-wool | Weaving the Wool | talk | – | – | Ada Byron, CTO, Looms'],
    ],
    [
      'two people with one name, in one note',
      [`${weaving} - Ada Byron, Looms & Ada King Byron, Cloth`],
      '',
      ['conf/weaving-the-wool | Weaving the Wool | talk | – | – | Ada Byron, Looms; Ada King Byron, Cloth'],
    ],
    [
      'no organization where somebody has none',
      [`${weaving} - Ada Byron, Independent`, `${weaving} - Ada Byron, Looms`],
      '',
      ['conf/weaving-the-wool | Weaving the Wool | talk | – | – | Ada Byron, Looms'],
    ],
    [
      'one address once',
      [
        `${weaving} - Ada Byron\n\n[Slides](https://a.example/1)`,
        `${weaving} - Ada Byron\n\n[Slides](https://a.example/1)`,
      ],
      '',
      ['conf/weaving-the-wool | Weaving the Wool | talk | – | – | Ada Byron | https://a.example/1'],
    ],
    [
      'one title on two days, by their ids',
      ['## Day 1\n\n### Weaving the Wool - Ada Byron\n\n## Day 2\n\n### Weaving the Wool - Ada Byron'],
      '',
      [
        'conf/weaving-the-wool-day-1 | Weaving the Wool | talk | – | 2018-05-02 | Ada Byron',
        'conf/weaving-the-wool-day-2 | Weaving the Wool | talk | – | 2018-05-03 | Ada Byron',
      ],
    ],
  ])('%s', async (_, texts, programme, talks) => {
    expect(await talksOf(texts, programme)).toEqual(talks)
  })
})

const day = (date: string, label: string) => `{ date: ${date}, label: ${label} }`

test('talks are in the order of days, then of the programme, then of the notes', async () => {
  const { model } = await buildOf({
    'conf/event.yaml': `days: [${day('2018-05-02', 'Day 1')}, ${day('2018-05-03', 'Day 2')}]\n`,
    'conf/programme.yaml': `sessions:
  - { id: x, title: Lace of Old, day: 2018-05-02, speakers: [Eva Lang] }
  - { id: y, title: Knots of Old, day: 2018-05-02, speakers: [Mary Ross] }
`,
    'conf/a.md':
      '# A\n\n## Talk: The last - Ida Rhodes\n\n## Day 2\n\n### Wool again - Joan Clarke\n\n## Day 1\n\n### Felt - Grace Murray\n\n### Knots of Old - Mary Ross\n\n### Dyes - Ada Byron\n\n### Lace of Old - Eva Lang\n',
  })
  expect(model.talks.map(({ title }) => title)).toEqual([
    'Lace of Old',
    'Knots of Old',
    'Felt',
    'Dyes',
    'Wool again',
    'The last',
  ])
})

test('organizations are in the order of their names, with their people and talks, each once', async () => {
  const { model } = await buildOf({
    'conf/a.md':
      '# A\n\n## Looms - Ada Byron, Wool GmbH\n\nA.\n\n## Knots - Ada Byron & Mary Ross, Wool\n\nB.\n\n## Lace - Eva Lang, Felt Works\n\nC.\n',
  })
  expect(model.organizations).toEqual([
    { id: 'felt-works', name: 'Felt Works', aliases: [], people: ['eva-lang'], talks: ['conf/lace'] },
    {
      id: 'wool',
      name: 'Wool',
      aliases: ['Wool GmbH'],
      people: ['ada-byron', 'mary-ross'],
      talks: ['conf/looms', 'conf/knots'],
    },
  ])
})

test('quotations are of the talk they stand in, or of the only one that these people gave that day', async () => {
  const talks =
    '### Looms - Ada Byron\n\n> Cut it\n> — Eva Lang\n\n### Knots - Mary Ross\n\nB.\n\n### Lace - Mary Ross & Joan Clarke\n\nC.\n'
  const quotes = ['Ada Byron', 'Mary Ross', 'Mary Ross & Joan Clarke', 'Ida Rhodes'].map(
    name => `> Sew it\n> — ${name}\n`,
  )
  const { model } = await buildOf({
    'conf/event.yaml': `days: [${day('2018-05-02', 'Day 1')}, ${day('2018-05-03', 'Day 2')}]\n`,
    'conf/a.md': `# A\n\n## Day 1\n\n${talks}\n## Party\n\n> Drink it\n> — Ada Byron\n`,
    'conf/b.md': `# B, day 1\n\n## Party\n\n${quotes.join('\n')}`,
  })
  expect(
    model.quotations.map(
      ({ text, speakers, talk, line }) =>
        `${line} ${text} | ${speakers.map(({ name, person }) => `${name} = ${person}`).join('; ')} | ${talk}`,
    ),
  ).toEqual([
    '7 Cut it | Eva Lang = null | conf/looms',
    '20 Drink it | Ada Byron = ada-byron | null',
    '5 Sew it | Ada Byron = ada-byron | conf/looms',
    '8 Sew it | Mary Ross = mary-ross | null',
    '11 Sew it | Mary Ross = mary-ross; Joan Clarke = joan-clarke | conf/lace',
    '14 Sew it | Ida Rhodes = null | null',
  ])
})
