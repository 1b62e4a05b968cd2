import { describe, expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

const programme = `sessions:
  - { id: s1, title: Looms at Scale, speakers: [Ada Byron] }
  - { id: s2, title: Knots, speakers: [Mary Ross] }
`
const a = '# One\n\n## Talk: Looms at Scale\n\nWords.\n\n## Talk: Knots\n\n## Conclusion\n\nGood.\n'
const b = '# Two\n\n## Talk: Looms at Scale\n\nWords.\n\n## Talk: My odd heading\n\nMore.\n'

/** Talks as "session: titles of notes with their write-ups", and messages about the corrections as "line:column rule". */
async function linked(corrections: string) {
  const { model, files } = await buildOf({
    'conf/programme.yaml': programme,
    'conf/corrections.yaml': corrections,
    'conf/a.md': a,
    'conf/b.md': b,
  })
  const talks = model.talks.map(
    ({ session, notes }) =>
      `${session}: ${notes.map(({ writeUp, title }) => `${writeUp.replace('conf/', '')} ${title}`).join(', ')}`,
  )
  const messages = files
    .filter(({ path }) => path.endsWith('corrections.yaml'))
    .flatMap(file => file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`))
  return { talks, messages }
}

const joined = 's1: a Looms at Scale, b Looms at Scale'
const knots = 's2: a Knots'
const odd = 'null: b My odd heading'

describe('a person’s word on notes and sessions holds', () => {
  const cases: [what: string, corrections: string, talks: string[]][] = [
    ['nothing', '', [joined, knots, odd]],
    [
      'of no session, though a note of the same title is of one',
      '- { writeUp: b.md, at: 3, session: null }\n',
      ['s1: a Looms at Scale', knots, 'null: b Looms at Scale', odd],
    ],
    [
      'of a session, by a title that is corrected too',
      '- { writeUp: b.md, at: My odd heading, title: My even heading, session: s2 }\n',
      [joined, 's2: b My even heading, a Knots'],
    ],
    [
      'of a session, and not the same as the note that evidence puts there',
      '- { writeUp: b.md, at: 3, session: s1, notSameAs: { writeUp: a.md, at: 3 } }\n',
      ['s1: b Looms at Scale', knots, 'null: a Looms at Scale', odd],
    ],
    [
      'the same, by a title that is corrected too',
      '- { writeUp: b.md, at: My odd heading, title: Threads, sameAs: { writeUp: a.md, at: Knots } }\n',
      [joined, 's2: a Knots, b Threads'],
    ],
  ]
  test.each(cases)('%s', async (_, corrections, talks) => {
    const found = await linked(corrections)
    expect(found.messages).toEqual([])
    expect(found.talks.toSorted()).toEqual(talks.toSorted())
  })
})

describe('what cannot be done is an error', () => {
  const cases: [what: string, corrections: string, messages: string[]][] = [
    ['a part of a title', '- { writeUp: b.md, at: My odd, talk: false }\n', ['1:24 correction-has-place']],
    ['a line of the text', '- { writeUp: b.md, at: 5, talk: false }\n', ['1:24 correction-has-place']],
    ['another file', '- { writeUp: c.md, at: 5, talk: false }\n', ['1:14 correction-has-place']],
    [
      'facts of what is no talk',
      '- { writeUp: a.md, at: Conclusion, session: s1 }\n',
      ['1:24 correction-has-place'],
    ],
    [
      'the same as what is no talk',
      '- { writeUp: b.md, at: 3, sameAs: { writeUp: a.md, at: Conclusion } }\n',
      ['1:35 correction-has-place'],
    ],
    ['no such session', '- { writeUp: b.md, at: 3, session: s9 }\n', ['1:36 correction-has-session']],
    [
      'the same and not',
      `- { writeUp: b.md, at: 7, sameAs: { writeUp: a.md, at: 7 } }
- { writeUp: b.md, at: 7, notSameAs: { writeUp: a.md, at: 7 } }\n`,
      ['2:38 corrections-agree'],
    ],
    [
      'two sessions',
      '- { writeUp: b.md, at: 3, session: s1 }\n- { writeUp: b.md, at: 3, session: s2 }\n',
      ['1:36 corrections-agree'],
    ],
    [
      'the same as a note of another session',
      '- { writeUp: b.md, at: 3, session: s1, sameAs: { writeUp: a.md, at: 7 } }\n- { writeUp: a.md, at: 7, session: s2 }\n',
      ['1:36 corrections-agree'],
    ],
    [
      'the same as itself',
      '- { writeUp: b.md, at: 3, sameAs: { writeUp: b.md, at: 3 } }\n',
      ['1:35 corrections-agree'],
    ],
  ]
  test.each(cases)('%s', async (_, corrections, messages) => {
    expect((await linked(corrections)).messages).toEqual(messages)
  })
})
