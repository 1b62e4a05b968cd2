import { describe, expect, test } from 'vitest'
import { buildOf } from './setup/content.ts'

const one = `# Conf

## Talks

### Weaving at Scale - Ada Byron, Engine Works

Notes.

### The coffee machine - Grace Murray

Not a talk at all.

## Something else

It was one, in truth.
`
const two =
  '# Conf, too\n\n## Weaving large cloth - Ada Byron\n\n## Weaving at scale - Ada Byron & Mary Ross\n'

/** What `corrections.yaml` says, and the talks as "title | speakers | day | kind | how many notes". */
const cases: [what: string, corrections: string, talks: string[]][] = [
  [
    'nothing',
    '',
    [
      'Weaving at Scale | Ada Byron, Mary Ross | null | talk | 2',
      'The coffee machine | Grace Murray | null | talk | 1',
      'Weaving large cloth | Ada Byron | null | talk | 1',
    ],
  ],
  [
    'one is no talk, by its line, and another is one',
    '- { writeUp: one.md, at: 9, talk: false }\n- { writeUp: one.md, at: Something else, talk: true }\n',
    [
      'Weaving at Scale | Ada Byron, Mary Ross | null | talk | 2',
      'Something else |  | null | talk | 1',
      'Weaving large cloth | Ada Byron | null | talk | 1',
    ],
  ],
  [
    'title, speakers, day and kind',
    '- { writeUp: one.md, at: 9, title: Coffee, speakers: [{ name: G. Murray, role: Host }], day: 2024-06-05, kind: social }\n',
    [
      'Coffee | G. Murray | 2024-06-05 | social | 1',
      'Weaving at Scale | Ada Byron, Mary Ross | null | talk | 2',
      'Weaving large cloth | Ada Byron | null | talk | 1',
    ],
  ],
  [
    'two are the same, and two are not',
    `- { writeUp: two.md, at: Weaving at scale, notSameAs: { writeUp: one.md, at: Weaving at Scale } }
- { writeUp: two.md, at: 3, sameAs: { writeUp: one.md, at: 5 } }
`,
    [
      'Weaving at Scale | Ada Byron | null | talk | 2',
      'The coffee machine | Grace Murray | null | talk | 1',
      'Weaving at scale | Ada Byron, Mary Ross | null | talk | 1',
    ],
  ],
]

describe('a person’s word over the machine’s', () => {
  test.each(cases)('%s', async (_, corrections, talks) => {
    const files = { 'conf/one.md': one, 'conf/two.md': two, 'conf/corrections.yaml': corrections }
    const { model, files: read } = await buildOf(files)
    expect(read.flatMap(({ messages }) => messages.map(String))).toEqual([])
    const told = model.talks.map(({ title, speakers, day, kind, notes }) =>
      [title, speakers.map(({ name }) => name).join(', '), String(day), kind, notes.length].join(' | '),
    )
    expect(told).toEqual(talks)
  })
})

test('a correction of a write-up that is only begun has its place, and waits with it', async () => {
  const { model, site, files } = await buildOf({
    'conf/day.md': '# Day\n\n## Looms - Ada Byron\n\n<!-- Your notes -->\n',
    'conf/corrections.yaml': '- { writeUp: day.md, at: Looms, title: Looms at Scale }\n',
  })
  expect(files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual(['notes-are-written'])
  expect([model.writeUps, model.talks, model.authors, site.writeUps]).toEqual([[], [], [], []])
})
