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
