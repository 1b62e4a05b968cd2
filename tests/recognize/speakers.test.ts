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
  ['Rook', null],
  ['Kubeflow on Kubernetes', null],
  ['Deep Dive', null],
  ['Looking Twice', 'Looking Twice'],
  ['and the rest of the day', null],
]

describe('speakers', () => {
  test.each(table)('%s', (text, people) => {
    const speakers = readSpeakers(text)
    const told = speakers?.map(
      ({ name, role, organization }) =>
        [name, role].filter(Boolean).join(', ') + (organization ? ` @ ${organization}` : ''),
    )
    expect(told?.join('; ') ?? null).toBe(people)
  })
})
