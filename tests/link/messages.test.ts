import { describe, expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

/** What is told of a content folder by rules of these names, as "file:line:column reason". */
async function told(files: Record<string, string>, rules: RegExp): Promise<string[]> {
  const { folder, files: read } = await buildOf(files)
  return read
    .flatMap(({ path, messages }) => messages.map(message => ({ path, ...message })))
    .filter(({ ruleId }) => rules.test(ruleId ?? ''))
    .map(({ path, line, column, reason }) => `${path.replace(`${folder}/`, '')}:${line}:${column} ${reason}`)
}

const programme = `sessions:
  - { id: s1, title: Looms at Scale, speakers: [Ada Byron] }
  - { id: s2, title: Knots for All, speakers: [Mary Ross] }
`
const a = '# One\n\n## Talk: Looms at Scale\n\nWords.\n\n## Talk: Knots for All\n\n## Conclusion\n\nGood.\n'
const b = '# Two\n\n## Day 1\n\n### Talk: The wool\n\nWords.\n\n## Day 2\n\n### Talk: The wool\n\nMore.\n'

/** An entry of corrections.yaml, and what is wrong with it. */
const corrections: [entry: string, told: string][] = [
  [
    '{ writeUp: aa.md, at: 3, talk: false }',
    '1:14 Unexpected write-up “aa.md”, expected the name of one in this folder; did you mean “a.md”?',
  ],
  [
    '{ writeUp: a.md, at: 4, talk: false }',
    '1:24 Unexpected place “4” of a.md, expected the line or the whole title of a heading, or of a row or item that is a talk',
  ],
  [
    '{ writeUp: a.md, at: Knots for Al, talk: false }',
    '1:24 Unexpected place “Knots for Al” of a.md, expected the line or the whole title of a heading, or of a row or item that is a talk; did you mean “Knots for All”?',
  ],
  [
    '{ writeUp: a.md, at: Conclusio, talk: true }',
    '1:24 Unexpected place “Conclusio” of a.md, expected the line or the whole title of a heading, or of a row or item that is a talk; did you mean “Conclusion”?',
  ],
  [
    '{ writeUp: a.md, at: Conclusion, title: Looms }',
    '1:24 Unexpected facts of “Conclusion”, which is no talk; expected a talk, or “talk: true” to make it one',
  ],
  [
    '{ writeUp: a.md, at: 3, talk: false, title: Looms }',
    '1:24 Unexpected facts of “3”, which is no talk; expected nothing else of it',
  ],
  [
    '{ writeUp: b.md, at: The wool, title: Wool }',
    '1:24 Unexpected title “The wool” of 2 talks, expected the line of one',
  ],
  [
    '{ writeUp: a.md, at: 3, sameAs: { writeUp: b.md, at: The wooll } }',
    '1:35 Unexpected place “The wooll” of b.md, expected the line or the title of a talk; did you mean “The wool”?',
  ],
  [
    '{ writeUp: a.md, at: 3, notSameAs: { writeUp: b.md, at: 4 } }',
    '1:38 Unexpected place “4” of b.md, expected the line or the title of a talk',
  ],
  [
    '{ writeUp: a.md, at: 3, sameAs: { writeUp: c.md, at: 4 } }',
    '1:35 Unexpected write-up “c.md”, expected the name of one in this folder; did you mean “b.md”?',
  ],
  [
    '{ writeUp: a.md, at: 3, session: s11 }',
    '1:36 Unexpected session “s11”, expected the id of one in programme.yaml; did you mean “s1”?',
  ],
  [
    '{ writeUp: a.md, at: 3, sameAs: { writeUp: a.md, at: 3 } }',
    '1:35 Unexpected sameness of “3”, expected what agrees with the other entries',
  ],
]

describe('what cannot be done is told', () => {
  test.each(corrections)('%s', async (entry, expected) => {
    const files = {
      'conf/programme.yaml': programme,
      'conf/corrections.yaml': `- ${entry}\n`,
      'conf/a.md': a,
      'conf/b.md': b,
    }
    expect(await told(files, /^correction/)).toEqual([`conf/corrections.yaml:${expected}`])
  })

  test.each(['{ writeUp: b.md, at: The wool, talk: false }', '{ writeUp: a.md, at: 3, title: Looms }'])(
    'and nothing of %s',
    async entry => {
      const files = { 'conf/corrections.yaml': `- ${entry}\n`, 'conf/a.md': a, 'conf/b.md': b }
      expect(await told(files, /^correction/)).toEqual([])
    },
  )
})

const sessions = (...titles: string[]) =>
  `sessions:\n${titles.map((title, index) => `  - { id: s${index}, title: ${title} }\n`).join('')}`

describe('what notes may be of is told', () => {
  test.each<[what: string, files: Record<string, string>, told: string[]]>([
    [
      'one of two sessions',
      {
        'conf/programme.yaml': sessions('The Wool at Home', 'The Wool at Work'),
        'conf/a.md': '# A\n\n## Talk: The Wool at\n\nA.\n',
      },
      [],
    ],
    [
      'one of four sessions of one title',
      {
        'conf/programme.yaml': sessions('The Wool', 'The Wool', 'The Wool', 'The Wool'),
        'conf/a.md': '# A\n\n## Talk: The Wool\n\nA.\n',
      },
      [
        'conf/a.md:3:1 Unexpected likeness of “The Wool” to the session “The Wool” or the session “The Wool” or the session “The Wool” or 1 more, expected a word on it in corrections.yaml: “- { writeUp: a.md, at: 3, session: s0 }” if it is, “- { writeUp: a.md, at: 3, session: null }” if not',
      ],
    ],
    [
      'notes of another write-up',
      {
        'conf/a.md': '# A\n\n## Talk: The Wool of Sheep - Ada Byron\n\nA.\n',
        'conf/b.md': '# B\n\n## Talk: The Wool of Goats - Ada Byron\n\nB.\n',
      },
      [
        'conf/a.md:3:1 Unexpected likeness of “The Wool of Sheep” to “The Wool of Goats”, expected a word on it in corrections.yaml: “- { writeUp: a.md, at: 3, sameAs: { writeUp: b.md, at: 3 } }” if it is, “- { writeUp: a.md, at: 3, notSameAs: { writeUp: b.md, at: 3 } }” if not',
      ],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await told(files, /^talk-is-certain/)).toEqual(expected)
  })
})

const looms = '# One\n\n## Looms - Ada Byron, Loom Works\n\nA.\n\n## Knots - Mary Ross, Loom Works\n\nB.\n'

/** people.yaml, and what is told of it. */
const people: [what: string, yaml: string, told: string[]][] = [
  ['a name that is used', '- name: Ada Byron', []],
  ['a name that is used in another order', '- name: Byron, Ada', []],
  [
    'a name that nobody has',
    '- name: Joan Clarke',
    ['1:9 Unexpected name “Joan Clarke”, expected one that a write-up or a programme has'],
  ],
  [
    'a name that somebody nearly has',
    '- name: Ada Biron',
    [
      '1:9 Unexpected name “Ada Biron”, expected one that a write-up or a programme has; did you mean “Ada Byron”?',
    ],
  ],
  [
    'a name that nobody has, with an alias that somebody nearly has',
    '- { name: The Countess, aliases: [Countess, Ada Biron] }',
    [
      '1:45 Unexpected name “Ada Biron”, expected one that a write-up or a programme has; did you mean “Ada Byron”?',
    ],
  ],
  [
    'a name that nobody has, with an alias that somebody has',
    '- { name: The Countess, aliases: [Ada Byron] }',
    [],
  ],
  [
    'an alias that somebody else nearly has',
    '- { name: Ada Byron, aliases: [Mari Ross, ada, Ada Biron] }',
    [
      '1:32 Unexpected name “Mari Ross”, expected one that a write-up or a programme has; did you mean “Mary Ross”?',
    ],
  ],
  [
    'another one who somebody else nearly is',
    '- { name: Ada Byron, notSameAs: [Mari Ross, Joan Clarke] }',
    [
      '1:34 Unexpected name “Mari Ross”, expected one that a write-up or a programme has; did you mean “Mary Ross”?',
    ],
  ],
  [
    'two entries',
    '- name: Ada Byron\n- name: Ada Byron',
    ['2:9 Unexpected second entry of “Ada Byron”, expected one with all that is said of it'],
  ],
  [
    'an alias in two entries',
    '- name: Ada Byron\n- { name: Mary Ross, aliases: [ada, Ada Byron] }',
    ['2:37 Unexpected second entry of “Ada Byron”, expected one with all that is said of it'],
  ],
]

describe('names that people.yaml has', () => {
  test.each(people)('%s', async (_, yaml, expected) => {
    const found = await told(
      { 'conf/a.md': looms, 'people.yaml': `${yaml}\n` },
      /^name-(?:is-used|has-one-owner)$/,
    )
    expect(found).toEqual(expected.map(each => `people.yaml:${each}`))
  })
})

describe('second spellings', () => {
  test.each<[what: string, files: Record<string, string>, told: string[]]>([
    [
      'stand where they are written, below a heading too',
      {
        'conf/a.md':
          '# A\n\n## Panel: Looms\n\nSpeaker: Konrad Lindqvist\n\nA.\n\n## Panel: Knots\n\nSpeaker: Konrad Lindqwist\n',
      },
      [
        'conf/a.md:11:10 Unexpected second spelling “Konrad Lindqwist” of “Konrad Lindqvist” (conf/a.md:3), expected one',
      ],
    ],
    [
      'are those that are written less often',
      {
        'conf/a.md':
          '# A\n\n## Looms - Konrad Lindqwist\n\nA.\n\n## Knots - Konrad Lindqvist\n\nB.\n\n## Wool - Konrad Lindqvist\n\nC.\n',
      },
      [
        'conf/a.md:3:12 Unexpected second spelling “Konrad Lindqwist” of “Konrad Lindqvist” (conf/a.md:7), expected one',
      ],
    ],
    [
      'are not those of the programme',
      {
        'conf/programme.yaml': 'sessions: [{ id: x, title: Lace, speakers: [Konrad Lindqvist] }]\n',
        'conf/a.md': '# A\n\n## Looms - Konrad Lindqwist\n\nA.\n\n## Knots - Konrad Lindqwist\n\nB.\n',
      },
      [
        'conf/a.md:3:12 Unexpected second spelling “Konrad Lindqwist” of “Konrad Lindqvist” (programme.yaml), expected one',
      ],
    ],
    [
      'are not those of people.yaml',
      {
        'people.yaml': '- name: Konrad Lindqwist\n',
        'conf/a.md':
          '# A\n\n## Looms - Konrad Lindqvist\n\nA.\n\n## Knots - Konrad Lindqvist\n\nB.\n\n## Wool - Konrad Lindqwist\n\nC.\n',
      },
      [
        'conf/a.md:3:12 Unexpected second spelling “Konrad Lindqvist” of “Konrad Lindqwist” (conf/a.md:11), expected one',
      ],
    ],
    [
      'of the programme alone are nobody’s here',
      {
        'conf/programme.yaml':
          'sessions: [{ id: x, title: Lace, speakers: [Konrad Lindqvist, Konrad Lindqwist] }]\n',
        'conf/a.md': looms,
      },
      [],
    ],
    [
      'are told once each',
      {
        'conf/a.md':
          '# A\n\n## Looms - Konrad Lindqvist\n\nA.\n\n## Knots - Konrad Lindqwist\n\nB.\n\n## Wool - Konrad Lindqvizt\n\nC.\n',
      },
      [
        'conf/a.md:7:12 Unexpected second spelling “Konrad Lindqwist” of “Konrad Lindqvist” (conf/a.md:3), expected one',
        'conf/a.md:11:11 Unexpected second spelling “Konrad Lindqvizt” of “Konrad Lindqvist” (conf/a.md:3), expected one',
      ],
    ],
  ])('%s', async (_, files, expected) => {
    const found = await told(files, /^name-has-one-spelling$/)
    expect(found.map(each => each.replace(/expected one; .*/, 'expected one')).toSorted()).toEqual(
      expected.toSorted(),
    )
  })
})

describe('write-ups that are alike', () => {
  const text = 'Some looms are large, and some are small. '.repeat(9)
  test.each<[what: string, two: Record<string, string>, told: string[]]>([
    [
      'by their words',
      { 'conf/b.md': `# Day\n\n*${text.trim()}*\n` },
      ['conf/b.md:1:1 Unexpected text, which conf/a.md has too; expected one of the two files to be deleted'],
    ],
    [
      'by their titles',
      { 'conf/b.md': '# DAY\n\nKnots.\n' },
      ['conf/b.md:1:1 Unexpected title “DAY”, which conf/a.md has too; expected a title of its own'],
    ],
    ['of two events', { 'other/b.md': '# Day\n\nKnots.\n' }, []],
    ['in nothing', { 'conf/b.md': '# Night\n\nKnots.\n' }, []],
  ])('%s', async (_, two, expected) => {
    expect(await told({ 'conf/a.md': `# Day\n\n${text}\n`, ...two }, /is-unique$/)).toEqual(expected)
  })
})
