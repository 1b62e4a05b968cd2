import { expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

/** Talks of one person at several events, as their headings, and what the person was, and when. */
const cases: [what: string, talks: [day: string, heading: string][], affiliations: string[]][] = [
  [
    'the newest first',
    [
      ['2018-05-02', 'Looms - Ada Byron, Engineer, Engine Works'],
      ['2020-11-04', 'Mills - Ada Byron, CTO, Silk House'],
    ],
    ['CTO, Silk House, 2020-11-04 to 2020-11-04', 'Engineer, Engine Works, 2018-05-02 to 2018-05-02'],
  ],
  [
    'one for all spellings of an organization, with the role that one of them tells',
    [
      ['2018-05-02', 'Looms - Ada Byron, Cisco'],
      ['2019-05-02', 'Mills - Ada Byron, Engineer, Cisco, Inc.'],
    ],
    ['Engineer, Cisco, Inc., 2018-05-02 to 2019-05-02'],
  ],
  [
    'two roles in one organization',
    [
      ['2018-05-02', 'Looms - Ada Byron, Engineer, Cisco'],
      ['2019-05-02', 'Mills - Ada Byron, CTO, Cisco'],
    ],
    ['CTO, Cisco, 2019-05-02 to 2019-05-02', 'Engineer, Cisco, 2018-05-02 to 2018-05-02'],
  ],
]

test.each(cases)('%s', async (_, talks, affiliations) => {
  const files = talks.map(([day, heading], index) => [
    `conf-${index}/notes.md`,
    `# Notes\n\n## Talks on ${day}\n\n### ${heading}\n\nWords.\n`,
  ])
  const { model } = await buildOf(Object.fromEntries(files))
  const told = model.people.flatMap(person =>
    person.affiliations.map(
      ({ role, organization, from, to }) => `${role}, ${organization}, ${from} to ${to}`,
    ),
  )
  expect(told).toEqual(affiliations)
})
