import { VFile } from 'vfile'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseFile } from '../../src/formats/index.ts'
import { type Recognized, recognize } from '../../src/recognize/index.ts'
import { scoreOf } from '../../src/recognize/talks.ts'

const event = { id: 'conf', name: 'Conf', place: null, url: null, days: [] }
const known = { title: (text: string) => text === 'Carding', person: (text: string) => text === 'ada' }

async function read(text: string, corrections: { at: string; talk: boolean }[] = []): Promise<Recognized> {
  const file = new VFile({ path: 'a.md', value: text })
  const source = { id: 'conf/a', path: 'conf/a.md', file, parsed: await parseFile(file), event }
  const said = corrections.map(each => ({ writeUp: 'a.md', ...each }))
  return recognize({ ...source, facts: undefined, corrections: said }, known)
}

/** What speaks for and against a heading, in order, as "+4 it names speakers". */
function reasonsIn({ judgements }: Recognized, heading: string): string[] {
  const { reasons } = judgements.find(({ section }) => section.text === heading) ?? { reasons: [] }
  return reasons.map(({ weight, text }) => `${weight > 0 ? '+' : ''}${weight} ${text}`)
}

/** Headings of a write-up that are alone in their kind, by what stands around them. */
const table: [what: string, text: string, heading: string, reasons: string[]][] = [
  ['nothing', '## Weaving', 'Weaving', []],
  [
    'a day line',
    '**Day 1**\n\n## Weaving',
    'Day 1',
    ['-9 it names a day', '-6 its words are those of a heading about a day'],
  ],
  ['a day', '## Day 1', 'Day 1', ['-6 its words are those of a heading about a day']],
  ['an aside', '## Summary', 'Summary', ['-6 its words are those of a heading about something else']],
  [
    'several talks',
    '## Morning talks',
    'Morning talks',
    ['-6 its words are those of a heading about several talks'],
  ],
  [
    'a party',
    '## Party',
    'Party',
    ['-6 its words are those of a heading about what happens beside the talks'],
  ],
  ['a keynote', '## Opening keynote', 'Opening keynote', ['-1 it names no title']],
  ['the keynote', '## The Keynote', 'The Keynote', ['-1 it names no title']],
  [
    'an aside with a name',
    '## Meet the Weaver - Ada Byron',
    'Meet the Weaver - Ada Byron',
    ['+4 it names speakers'],
  ],
  ['the title of the whole', '# Weaving', 'Weaving', ['-6 it is the title of the whole']],
  [
    'the title of the whole, with a name',
    '# Weaving - Ada Byron',
    'Weaving - Ada Byron',
    ['+4 it names speakers'],
  ],
  [
    'talks beneath',
    '## Weaving\n\n- Looms - Ada Byron\n- Knots - Mary Ross',
    'Weaving',
    ['-5 talks are listed under it'],
  ],
  [
    'one talk beneath',
    '## Weaving\n\n**Looms - Ada Byron**',
    'Weaving',
    ['+4 a line beneath it is the official title', '+4 a line beneath it names speakers'],
  ],
  [
    'the same again',
    '## Weaving\n\n### Wool\n\n## Weaving',
    'Weaving',
    ['-4 the same heading stands here several times'],
  ],
  [
    'the same again, marked',
    '## Weaving (Beginner)\n\n### Wool\n\n## Weaving (Beginner)',
    'Weaving (Beginner)',
    ['+3 it names a skill level', '+3 most headings of its level are talks'],
  ],
  ['speakers', '## Weaving - Ada Byron', 'Weaving - Ada Byron', ['+4 it names speakers']],
  ['a name with a role', '## Ada Byron, CTO', 'Ada Byron, CTO', ['+4 it names speakers']],
  ['a name alone', '## Ada Byron', 'Ada Byron', ['+1 it can be a name']],
  [
    'a known title',
    '## Carding',
    'Carding',
    ['+3 the programme or another write-up has a talk of this title'],
  ],
  ['a known name', '## ada', 'ada', ['+3 people.yaml, the programme or another write-up knows this name']],
  ['a name beneath', '## Weaving\n\nby ada', 'Weaving', ['+4 a line beneath it names speakers']],
  [
    'a name in a heading beneath',
    '## Weaving\n\n### by ada',
    'Weaving',
    ['+4 a line beneath it names speakers'],
  ],
  [
    'a name beneath an aside',
    '## Summary\n\nby ada',
    'Summary',
    ['-6 its words are those of a heading about something else'],
  ],
  [
    'an official title beneath',
    '## Weaving\n\n*Panel: Wool*',
    'Weaving',
    ['+4 a line beneath it is the official title'],
  ],
  [
    'a kind',
    '## Panel: Weaving',
    'Panel: Weaving',
    ['+3 a word before the title says what kind of session it is'],
  ],
  ['a level', '## Weaving [B]', 'Weaving [B]', ['+3 it names a skill level']],
  [
    'a level beneath',
    '## Weaving\n\n*Wool (Beginner)*',
    'Weaving',
    ['+4 a line beneath it is the official title', '+3 it names a skill level'],
  ],
  ['a link', '## Weaving\n\n[Video](https://a.example)', 'Weaving', ['+3 it has the talk’s video or slides']],
  ['quotation marks', '## “Weaving”', '“Weaving”', ['+3 it is a title in quotation marks']],
  ['other quotation marks', '## «Weaving»', '«Weaving»', ['+3 it is a title in quotation marks']],
  ['quotation marks in it', '## The “Weaving”', 'The “Weaving”', []],
  [
    'under a heading for talks',
    '## Talks\n\n### Weaving',
    'Weaving',
    ['+3 the heading above it announces talks'],
  ],
  ['under a title with that word', '## Talks on wool\n\n### Weaving', 'Weaving', []],
  ['under a day', '## Day 1\n\n### Weaving', 'Weaving', ['+2 the heading above it is about a day']],
  [
    'under talks of a day',
    '## Day 1 talks\n\n### Weaving',
    'Weaving',
    ['+3 the heading above it announces talks'],
  ],
  ['a number', '## 1. Weaving', '1. Weaving', ['+2 a number or time before the title lists it']],
  ['a text on a talk', '## Weaving\n\nThe talk was good.', 'Weaving', ['+1 its text speaks of a talk']],
]

describe('what speaks for a heading being a talk’s, and against it', () => {
  test.each(table)('%s', async (_, text, heading, reasons) => {
    expect(reasonsIn(await read(`Hello.\n\n${text}\n`), heading).sort()).toEqual([...reasons].sort())
  })
})

/** A write-up, and those of its headings that are talks. */
const groups: [what: string, text: string, talks: string[]][] = [
  ['speakers', '## Weaving - Ada Byron', ['Weaving - Ada Byron']],
  ['a level', '## Weaving [B]', ['Weaving [B]']],
  ['a number', '## 1. Weaving', []],
  ['a number, and a text on a talk', '## 1. Weaving\n\nThe talk was good.', ['1. Weaving']],
  [
    'what stands like most',
    '## Weaving [B]\n\n## Knots [B]\n\n## Looms\n\n## Wool',
    ['Weaving [B]', 'Knots [B]', 'Looms', 'Wool'],
  ],
  [
    'what lacks the marks of nearly all',
    '## Weaving [B]\n\n## Knots [B]\n\n## Looms',
    ['Weaving [B]', 'Knots [B]'],
  ],
  [
    'what stands like few',
    '## Weaving [B]\n\n## Knots [B]\n\n## Looms\n\n## Wool\n\n## Cloth',
    ['Weaving [B]', 'Knots [B]'],
  ],
  ['what stands like one', '## Weaving [B]\n\n## Looms', ['Weaving [B]']],
  [
    'what speaks of talks, as nearly all do',
    '## Weaving\n\nA talk.\n\n## Knots\n\nA talk.\n\n## Looms\n\nA talk.',
    ['Weaving', 'Knots', 'Looms'],
  ],
  ['what speaks of talks, as two do', '## Weaving\n\nA talk.\n\n## Knots\n\nA talk.', []],
  [
    'what speaks of talks, as some do',
    '## Weaving\n\nA talk.\n\n## Knots\n\nA talk.\n\n## Looms\n\n## Wool',
    [],
  ],
  ['parts of a talk', '## Weaving - Ada Byron\n\n### Wool [B]\n\n### 1. Cloth', ['Weaving - Ada Byron']],
  [
    'a talk below one that names another speaker',
    '## Weaving - Ada Byron\n\n### Wool - Mary Ross',
    ['Weaving - Ada Byron', 'Wool - Mary Ross'],
  ],
  ['a name below a talk', '## Panel: Weaving\n\n### Ada Byron, CTO, Looms\n\nGood.', ['Panel: Weaving']],
  [
    'names first, as most have it',
    '## Ada Byron: Weaving\n\n## Mary Ross: Knots\n\n## Joan Clarke',
    ['Ada Byron: Weaving', 'Mary Ross: Knots', 'Joan Clarke'],
  ],
]

describe('the talks of a write-up', () => {
  test.each(groups)('%s', async (_, text, talks) => {
    const { judgements } = await read(`Hello.\n\n${text}\n`)
    expect(judgements.filter(({ isTalk }) => isTalk).map(({ section }) => section.text)).toEqual(talks)
  })
})

describe('a person’s word', () => {
  let told: Recognized
  beforeAll(async () => {
    const said = [
      { at: 'Weaving', talk: false },
      { at: 'Lunch', talk: false },
      { at: 'Lunch', talk: true },
    ]
    told = await read('Hello.\n\n## Weaving - Ada Byron\n\n## Lunch\n', said)
  })

  test.each([
    ['Weaving - Ada Byron', '-99 corrections.yaml says so', -95],
    ['Lunch', '+99 corrections.yaml says so', 93],
  ])('counts more than all else, the last one most: %s', (heading, reason, score) => {
    expect(reasonsIn(told, heading)).toContain(reason)
    const judgement = told.judgements.find(({ section }) => section.text === heading)
    expect(scoreOf(judgement ?? { reasons: [] })).toBe(score)
  })
})
