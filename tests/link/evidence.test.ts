import { describe, expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

/** Titles that nothing else has to do with: they make words that stand once rare. */
const others = ['Spinning', 'Carding', 'Felting', 'Knitting', 'Quilting', 'Lace', 'Dyeing', 'Sewing']
const event = 'days:\n  - { date: 2018-05-02, label: Day 1 }\n  - { date: 2018-05-03, label: Day 2 }\n'

/** What speaks for and against the notes of a text being of a session, as "+8 the same title", and what came of it. */
async function reasonsOf(text: string, session: string): Promise<string[]> {
  const sessions = [
    `{ id: x, ${session} }`,
    ...others.map((title, index) => `{ id: o${index}, title: ${title}, speakers: [Nina ${title}son] }`),
  ]
  const { matches } = await buildOf({
    'conf/event.yaml': event,
    'conf/programme.yaml': `sessions:\n${sessions.map(each => `  - ${each}\n`).join('')}`,
    'conf/a.md': `# Notes\n\n${text}\n`,
  })
  const match = matches.find(({ session }) => session?.id === 'x')
  if (!match) return []
  const reasons = match.reasons.map(({ weight, text }) => `${weight > 0 ? '+' : ''}${weight} ${text}`)
  return [...reasons, match.verdict]
}

const table: [what: string, text: string, session: string, reasons: string[]][] = [
  ['the same title', '## Talk: Weaving the Wool', 'title: weaving the wool', ['+8 the same title', 'made']],
  [
    'the same title, spelled otherwise',
    '## Talk: The Wool Weaving',
    'title: Weaving the Wool',
    ['+7 the same title, spelled otherwise', 'made'],
  ],
  [
    'a like title',
    '## Talk: Weaving the Wool',
    'title: Weaving the Silk',
    ['+1.5 like titles: weaving', 'unlikely'],
  ],
  [
    'another of a series',
    '## Talk: Rook Intro - Ada Byron\n\n[Schedule](https://a.sched.com/event/x)',
    'title: Rook Deep Dive, speakers: [Ada Byron], links: { schedule: "https://a.sched.com/event/x" }',
    [
      '+10 the same page of the schedule',
      '-6 another part or level of a series, by the titles',
      '+4 the same speakers: Ada Byron',
      'made',
    ],
  ],
  [
    'unlike titles, and a video',
    '## Talk: Weaving the Wool\n\n[Video](https://youtu.be/dQw4w9WgXcQ)',
    'title: Brocade, links: { video: "https://www.youtube.com/watch?v=dQw4w9WgXcQ" }',
    ['+10 the same video', '-2 unlike titles', 'made'],
  ],
  [
    'the name of the file',
    '## Talk: Wool\n\n[Slides](https://a.example/Making-Brocade-Tapestries.pdf)',
    'title: Making Brocade Tapestries',
    [
      '+6 the file of the slides is called as the talk is',
      '+5 its text names making, brocade, tapestries',
      'made',
    ],
  ],
  [
    'the same speakers',
    '## Talk: Weaving the Wool - Ada Byron & Mary Ross',
    'title: Weaving the Silk, speakers: [Mary Ross, Ada Byron]',
    ['+1.5 like titles: weaving', '+5 the same speakers: Ada Byron, Mary Ross', 'made'],
  ],
  [
    'a common speaker',
    '## Talk: Weaving the Wool - Ada Byron & Mary Ross',
    'title: Weaving the Silk, speakers: [Joan Clarke, Ada Byron]',
    ['+1.5 like titles: weaving', '+3 a common speaker: Ada Byron', 'unlikely'],
  ],
  [
    'some of the speakers',
    '## Talk: Weaving the Wool - Ada Byron',
    'title: Weaving the Silk, speakers: [Joan Clarke, Ada Byron]',
    ['+1.5 like titles: weaving', '+4 the same speakers: Ada Byron', 'proposed'],
  ],
  [
    'other speakers',
    '## Talk: Weaving the Wool - Ada Byron',
    'title: Weaving the Wool, speakers: [Joan Clarke]',
    ['+8 the same title', '-3 other speakers', 'proposed'],
  ],
  [
    'a slip of a name',
    '## Talk: Weaving the Wool - Ada Byrons',
    'title: Weaving the Silk, speakers: [Ada Byron]',
    ['+1.5 like titles: weaving', '+4 the same speakers: Ada Byrons', 'proposed'],
  ],
  [
    'the same day',
    '## Day 1\n\n### Talk: Weaving the Wool',
    'title: Weaving the Wool, day: 2018-05-02',
    ['+8 the same title', '+2 the same day', 'made'],
  ],
  [
    'another day',
    '## Day 1\n\n### Talk: Weaving the Wool',
    'title: Weaving the Wool, day: 2018-05-03',
    ['+8 the same title', '-7 another day', 'unlikely'],
  ],
  [
    'another day, and much else',
    '## Day 1\n\n### Talk: Weaving the Wool - Ada Byron & Mary Ross',
    'title: Weaving the Wool, day: 2018-05-03, speakers: [Ada Byron, Mary Ross]',
    [
      '+8 the same title',
      '+5 the same speakers: Ada Byron, Mary Ross',
      '-7 another day',
      '-0.5 never sure on another day',
      'proposed',
    ],
  ],
  [
    'the same kind',
    '## Workshop: Weaving the Wool',
    'title: Weaving the Wool, kind: workshop',
    ['+8 the same title', '+1 both are of the kind workshop', 'made'],
  ],
  [
    'a keynote, on one side',
    '## Keynote: Weaving the Wool',
    'title: Weaving the Wool',
    ['+8 the same title', '-1 only one is a keynote', 'made'],
  ],
  [
    'another kind',
    '## Workshop: Weaving the Wool',
    'title: Weaving the Wool, kind: panel',
    ['+8 the same title', 'made'],
  ],
  [
    'words of the title, in the text',
    '## Talk: Weaving\n\nThey take brocade and silk.',
    'title: Weaving Brocade Tapestries',
    ['+2 like titles: weaving', '+2 its text names brocade', 'unlikely'],
  ],
  [
    'a slip of such a word',
    '## Talk: Weaving\n\nThey take brocate and silk.',
    'title: Weaving Brocade Tapestries',
    ['+2 like titles: weaving', '+2 its text names brocade', 'unlikely'],
  ],
  [
    'an organization and a speaker, in the text',
    '## Talk: Weaving\n\nAda Byron of Engine Works has it.',
    'title: Weaving the Silk, speakers: [{ name: Ada Byron, organization: Engine Works }]',
    ['+2 like titles: weaving', '+3.5 its text names Engine Works, Ada Byron', 'proposed'],
  ],
  [
    'a part of the name of an organization, in the text',
    '## Talk: Weaving\n\nIt has an engine.',
    'title: Weaving the Silk, speakers: [{ name: Ada Byron, organization: Engine Works }]',
    ['+2 like titles: weaving', 'unlikely'],
  ],
  [
    'the file and the title, as telling as each other',
    '## Talk: Making Brocade Tapestries\n\n[Slides](https://a.example/Making-Brocade-Tapestries.pdf)',
    'title: Making Brocade Tapestries',
    ['+8 the same title', 'made'],
  ],
  ['a slip of a short word', '## Talk: Wool', 'title: Wood', []],
  ['a break', '## Talk: Weaving the Wool', 'title: Weaving the Wool, kind: break', []],
]

describe('what speaks for notes being of a session, and against it', () => {
  test.each(table)('%s', async (_, text, session, reasons) => {
    expect(await reasonsOf(text, session)).toEqual(reasons)
  })
})

/** What speaks for the notes of two write-ups being of one talk. */
async function reasonsFor(one: string, two: string): Promise<string[]> {
  const rest = others.map(title => `## Talk: ${title}\n\nNone.\n`).join('\n')
  const { matches } = await buildOf({
    'conf/event.yaml': event,
    'conf/a.md': `# One\n\n## Talk: Weaving the Wool\n\n${one}\n\n${rest}`,
    'conf/b.md': `# Two\n\n## Talk: Weaving the Wool\n\n${two}\n`,
  })
  const [match] = matches
  return match ? match.reasons.map(({ weight, text }) => `${weight > 0 ? '+' : ''}${weight} ${text}`) : []
}

const manyWords = 'red blue green black white yellow orange purple brown gray pink violet silver golden'

describe('what speaks for notes of two write-ups being of one talk', () => {
  test.each([
    [
      'words',
      'Brocade has roots in Byzantium.',
      'Byzantium made brocade.',
      ['+8 the same title', '+1 the notes share brocad, byzantium'],
    ],
    ['no words, in short texts', 'Brocade.', 'Byzantium.', ['+8 the same title']],
    [
      'no words, in long texts',
      `${manyWords}.`,
      `${manyWords
        .split(' ')
        .map(word => `un${word}`)
        .join(' ')}.`,
      ['+8 the same title', '-2 the notes share no rare word'],
    ],
    [
      'many words',
      `${manyWords}.`,
      `${manyWords}.`,
      ['+8 the same title', '+3 the notes share red, blue, green, black, white, yellow'],
    ],
  ])('%s', async (_, one, two, reasons) => {
    expect(await reasonsFor(one, two)).toEqual(reasons)
  })
})
