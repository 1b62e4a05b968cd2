import { describe, expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

/** The talks of a content folder as "Title | Name @ Organization", and the lines that may be talks'. */
async function told(
  files: Record<string, string>,
): Promise<{ talks: string[]; told: (number | undefined)[] }> {
  const { model, files: read } = await buildOf(files)
  const messages = read.flatMap(file => file.messages)
  return {
    talks: model.talks.map(({ title, speakers }) => {
      const people = speakers.map(({ name, organization }) =>
        [name, organization].filter(Boolean).join(' @ '),
      )
      return `${title} | ${people.join('; ')}`.trim()
    }),
    told: messages.filter(({ ruleId }) => ruleId === 'talk-is-recognized').map(({ line }) => line),
  }
}

describe('a heading with a name and an organization', () => {
  test.each([
    ['day-1.md', '# Conf\n\n## Day 1\n\n### Looms history (Joan Clarke, Loom GmbH)\n\nNotes.\n'],
    [
      'day-1.rst',
      'Conf\n====\n\nDay 1\n-----\n\nLooms history (Joan Clarke, Loom GmbH)\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n\nNotes.\n',
    ],
  ])('in brackets is a talk in %s', async (name, text) => {
    expect(await told({ [`conf/${name}`]: text })).toEqual({
      talks: ['Looms history | Joan Clarke @ Loom GmbH'],
      told: [],
    })
  })

  test('is a talk beside others like it, whatever the last name', async () => {
    const text = `# Conf

## Threads - Ada Byron, Engine Works

## Knots - Mary Ross, Thread Inc.

## Sewing - Carl New, Foo Inc.
`
    expect((await told({ 'conf/day-1.md': text })).talks).toContain('Sewing | Carl New @ Foo Inc.')
  })
})

/** Write-ups, and the lines of headings that may be talks' though they were not taken for them. */
const writeUps: [what: string, text: string, lines: number[]][] = [
  ['a doubtful name', '# Conf\n\nHello.\n\n## Sewing - Carl New, Foo Inc.\n\nNotes.\n', [5]],
  ['a doubtful name beneath', '# Conf\n\nHello.\n\n## Sewing\n\nADA BYRON - @ada\n\nNotes.\n', [5]],
  ['bare titles of a day', '# Conf\n\n## Day 1\n\n### Sewing\n\nNotes.\n\n### Knots\n\nNotes.\n', [5, 9]],
  [
    'many bare titles of a day',
    `# Conf\n\n## Day 1\n\n${['Sewing', 'Knots', 'Looms', 'Cloth', 'Yarn'].map(title => `### ${title}\n\nNotes.\n`).join('\n')}`,
    [5, 9, 13],
  ],
  [
    'another heading beside talks',
    '# Conf\n\n## Day 1\n\n### Looms - Ada Byron, Engine Works\n\nA.\n\n### Knots - Mary Ross, Loom GmbH\n\nB.\n\n### The walk home\n\nC.\n',
    [],
  ],
  ['part of a talk', '# Conf\n\n## Looms - Ada Byron, Engine Works\n\n### Sewing - Carl New, Foo\n', []],
  ['a diary', '# Conf\n\nHello.\n\n## The way there\n\nRain.\n\n## Lunch (Hall B)\n\nSoup.\n', []],
]

describe('headings that may be talks’ are told', () => {
  test.each(writeUps)('%s', async (_, text, lines) => {
    expect((await told({ 'conf/day-1.md': text })).told).toEqual(lines)
  })

  test.each([
    [true, ['Sewing | Carl New @ Foo Inc.']],
    [false, []],
  ])('until a person says talk: %s', async (talk, talks) => {
    const text = '# Conf\n\nHello.\n\n## Sewing - Carl New, Foo Inc.\n\nNotes.\n'
    const corrections = `- { writeUp: day-1.md, at: 5, talk: ${talk} }\n`
    const files = { 'conf/day-1.md': text, 'conf/corrections.yaml': corrections }
    expect(await told(files)).toEqual({ talks, told: [] })
  })

  test('with the line that makes a talk of one', async () => {
    const { files } = await buildOf({
      'conf/day-1.md': '# Conf\n\nHello.\n\n## Sewing - Carl New, Foo Inc.\n',
    })
    expect(files.flatMap(({ messages }) => messages.map(String)).join()).toContain(
      '“- { writeUp: day-1.md, at: 5, talk: true }”',
    )
  })
})
