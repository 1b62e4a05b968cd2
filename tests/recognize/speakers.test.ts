import { describe, expect, test } from 'vitest'
import { readSpeakers } from '../../src/recognize/speakers.ts'

/** What stands behind a title, and the people it names as "Name, Role @ Organization"; null when it names none. */
const table: [text: string, people: string | null][] = [
  ['Ada Byron', 'Ada Byron'],
  ['Ada Byron, Engine Works', 'Ada Byron @ Engine Works'],
  ['Ada Byron, Analyst, Engine Works', 'Ada Byron, Analyst @ Engine Works'],
  ['Ada Byron, CTO', 'Ada Byron, CTO'],
  ['Ada Byron, CTO at Engine Works', 'Ada Byron, CTO @ Engine Works'],
  ['Ada Byron (Engine Works)', 'Ada Byron @ Engine Works'],
  ['Ada Byron - Analyst - Engine Works', 'Ada Byron, Analyst @ Engine Works'],
  ['Ada Byron & Grace Murray, Engine Works', 'Ada Byron @ Engine Works; Grace Murray @ Engine Works'],
  ['Ada Byron and Grace Murray, Engine Works', 'Ada Byron @ Engine Works; Grace Murray @ Engine Works'],
  ['Ada Byron, Engine Works; Grace Murray, Navy', 'Ada Byron @ Engine Works; Grace Murray @ Navy'],
  ['Ada Byron, CTO, Engine Works & Grace Murray, Navy', 'Ada Byron, CTO @ Engine Works; Grace Murray @ Navy'],
  ['Ada Byron (Engine Works) / Grace Murray (Navy)', 'Ada Byron @ Engine Works; Grace Murray @ Navy'],
  ['Ada Byron, Engine Works, Inc.', 'Ada Byron @ Engine Works, Inc.'],
  ['Ada Byron, Founder & CEO, Engine Works', 'Ada Byron, Founder & CEO @ Engine Works'],
  [
    'Ada Byron, Product Manager, Mesh and Co-Founder of Loom, Google & Grace Murray, Engineer, Google',
    'Ada Byron, Product Manager, Mesh and Co-Founder of Loom @ Google; Grace Murray, Engineer @ Google',
  ],
  [
    'Ada Byron, Group Product Manager, Kubernetes and Google Kubernetes Engine, Google',
    'Ada Byron, Group Product Manager, Kubernetes and Google Kubernetes Engine @ Google',
  ],
  ["Megan O'Keefe & Steve Louie, Cisco", "Megan O'Keefe @ Cisco; Steve Louie @ Cisco"],
  ['Franziska von der Goltz, Buoyant, Inc', 'Franziska von der Goltz @ Buoyant, Inc'],
  ['Ada Byron,', 'Ada Byron'],
  ['Ada  Byron,  Engine Works ', 'Ada Byron @ Engine Works'],
  ['Ada Byron, Engine Works...', 'Ada Byron @ Engine Works'],
  ['Ada Byron from Engine Works', 'Ada Byron @ Engine Works'],
  ['Ada King Byron de chez Engine Works', 'Ada King Byron @ Engine Works'],
  ['Ada Byron from the looms', null],
  ['Ada Byron – Engine Works', 'Ada Byron @ Engine Works'],
  ['Ada Byron — Analyst, Engine Works', 'Ada Byron, Analyst @ Engine Works'],
  ['Ada Byron(Engine Works)', 'Ada Byron @ Engine Works'],
  ['Ada Byron (CTO, Engine Works)', 'Ada Byron, CTO @ Engine Works'],
  ['Ada Byron (Grace Murray)', 'Ada Byron @ Grace Murray'],
  ['Ada Byron @ada, Engine Works', 'Ada Byron @ Engine Works'],
  ['Ada Byron (@ada)', 'Ada Byron'],
  ['Ada Byron - @ada_b', 'Ada Byron'],
  ['Ada Byron @ada & Grace Murray @grace', 'Ada Byron; Grace Murray'],
  ['Dr. Ada Byron', 'Ada Byron'],
  ['Prof. Dr. Ada Byron, Engine Works', 'Ada Byron @ Engine Works'],
  ['Ada Byron, Dr. Grace Murray, Navy', 'Ada Byron @ Navy; Grace Murray @ Navy'],
  ['Presented by Ada Byron', 'Ada Byron'],
  ['Hosted by Ada Byron, Engine Works', 'Ada Byron @ Engine Works'],
  ['Given by Ada Byron', 'Ada Byron'],
  ['Held by Ada Byron', 'Ada Byron'],
  ['Moderated by Ada Byron, CTO', 'Ada Byron, CTO'],
  ['Moderated by Ada Byron & Grace Murray', 'Ada Byron, Moderator; Grace Murray, Moderator'],
  ['Anna DUPONT', 'Anna Dupont'],
  ['Ada Byron; Grace Murray', 'Ada Byron; Grace Murray'],
  ['Ada Byron＆Grace Murray', 'Ada Byron; Grace Murray'],
  ['Ada Byron + Grace Murray', 'Ada Byron; Grace Murray'],
  ['Ada Byron | Grace Murray', 'Ada Byron; Grace Murray'],
  ['Ada Byron et Grace Murray', 'Ada Byron; Grace Murray'],
  ['Ada Byron und Grace Murray', 'Ada Byron; Grace Murray'],
  ['Ada Byron y Grace Murray', 'Ada Byron; Grace Murray'],
  ['Ada Byron, and Grace Murray', 'Ada Byron; Grace Murray'],
  ['Ada Byron, Grace Murray & Mary Ross', 'Ada Byron; Grace Murray; Mary Ross'],
  ['Ada Byron, Grace Murray, Navy', 'Ada Byron @ Navy; Grace Murray @ Navy'],
  ['Ada Byron, CTO, Grace Murray', 'Ada Byron, CTO @ Grace Murray'],
  ['Ada Byron, Loom GmbH, Grace Murray, Navy', 'Ada Byron @ Loom GmbH; Grace Murray @ Navy'],
  ['A. Byron, G. Murray', 'A. Byron; G. Murray'],
  ['A. Byron, Grace Murray', 'A. Byron @ Grace Murray'],
  ['Ada Byron, Engine Works, Grace Murray', 'Ada Byron @ Grace Murray; Engine Works @ Grace Murray'],
  ['Ada Byron and Engine Group', null],
  ['Ada Byron & Sons', null],
  ['Ada Byron, Head of Looms and Grace Murray, Navy', 'Ada Byron, Head of Looms and Grace Murray @ Navy'],
  ['Ada Byron, Engine Works & Co., CTO', 'Ada Byron @ Engine Works & Co., CTO'],
  ['Ada Byron, CTO bei Loom', 'Ada Byron, CTO @ Loom'],
  ['Ada Byron, CTO chez Loom', 'Ada Byron, CTO @ Loom'],
  ['Ada Byron, CTO @ Loom', 'Ada Byron, CTO @ Loom'],
  ['Ada Byron, Engineer, Loom, Inc.', 'Ada Byron, Engineer @ Loom, Inc.'],
  ['Ada Byron, Looms, Wool', 'Ada Byron @ Looms, Wool'],
  ['Ada Byron, Software Engineer', 'Ada Byron, Software Engineer'],
  ['Ada Byron, Engineer Media', 'Ada Byron @ Engineer Media'],
  ['Ada', null],
  ['1 Byron', null],
  ['Ada & Grace', null],
  ['Rook', null],
  ['Kubeflow on Kubernetes', null],
  ['Deep Dive', null],
  ['Looking Twice', 'Looking Twice'],
  ['and the rest of the day', null],
]

/** The same where nothing but speakers can stand. */
const trusted: [text: string, people: string | null][] = [
  ['ada', 'ada'],
  ['@ada', 'ada'],
  ['@ada-b', null],
  ['ada, Loom GmbH', 'ada @ Loom GmbH'],
  ['ada, Grace Murray', 'ada; Grace Murray'],
  ['Ada Byron, Grace Murray', 'Ada Byron; Grace Murray'],
  ['nobody told me who it was that spoke', null],
  ['', null],
]

/** The same where most lines beside it name somebody. */
const expected: [text: string, people: string | null][] = [
  ['Carl New', 'Carl New'],
  ['Carl New & Paul Day', 'Carl New; Paul Day'],
  ['Cloud New', null],
  ['new', null],
]

describe('speakers', () => {
  test.each(table)('%s', (text, people) => {
    expect(told(readSpeakers(text))).toBe(people)
  })

  test.each(trusted)('%s, in their place', (text, people) => {
    expect(told(readSpeakers(text, { trusted: true }))).toBe(people)
  })

  test.each(expected)('%s, beside others', (text, people) => {
    expect(told(readSpeakers(text, { isExpected: true }))).toBe(people)
  })
})

function told(speakers: ReturnType<typeof readSpeakers>): string | null {
  const people = speakers?.map(
    ({ name, role, organization }) =>
      [name, role].filter(Boolean).join(', ') + (organization ? ` @ ${organization}` : ''),
  )
  return people?.join('; ') ?? null
}
