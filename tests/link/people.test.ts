import { describe, expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

const one =
  '# One\n\n## Weaving at Scale - Ada Byron, Engine Works\n\n## Knots - Sugu Sougoumarane, Turbine\n'
const two = '# Two\n\n## Looms - Byron, Ada\n\n## Threads - Sugu Sougoumaran, Turbine Labs, Inc.\n'
const handles = '# Two\n\n## Looms - Ada Byron & Grace Murray\n\n## Threads - Countess Lovelace & Mary Ross\n'

async function built(files: Record<string, string>) {
  const { model, files: read } = await buildOf(files)
  const messages = read.flatMap(({ basename, messages }) =>
    messages
      .filter(({ ruleId }) => ruleId?.startsWith('name-has'))
      .map(({ line, reason }) => `${basename}:${line ?? ''} ${reason}`),
  )
  const people = model.people.map(({ id, name, aliases, talks }) =>
    [id, name, aliases.join(', '), talks.length].join(' | '),
  )
  const organizations = model.organizations.map(({ id, name, aliases }) =>
    [id, name, aliases.join(', ')].join(' | '),
  )
  return { people, organizations, messages, model }
}

describe('people', () => {
  test('are one in all events, whatever the order of their names', async () => {
    const other =
      '# Other\n\n## Looms - Lovelace-Byron Ada\n\n## Threads - Ada Lovelace Byron, Engine Works\n'
    const { people } = await built({ 'a/one.md': one, 'b/other.md': other })
    expect(people).toEqual([
      'ada-byron | Ada Byron |  | 1',
      'lovelace-byron-ada | Lovelace-Byron Ada | Ada Lovelace Byron | 2',
      'sugu-sougoumarane | Sugu Sougoumarane |  | 1',
    ])
  })

  test('have the name of people.yaml, and all spellings that it names', async () => {
    const { people, model } = await built({
      'a/one.md': one,
      'b/two.md': handles,
      'people.yaml': '- { name: Ada Lovelace, aliases: [Ada Byron, Countess Lovelace] }\n',
    })
    expect(people[0]).toBe('ada-lovelace | Ada Lovelace | Ada Byron, Countess Lovelace | 3')
    const speakers = model.talks.map(talk => talk.speakers.map(({ person }) => person).join(' '))
    expect(speakers).toContain('ada-lovelace mary-ross')
  })

  test('speak once in a talk that names them twice', async () => {
    const text = '# One\n\n## Weaving - Ada Byron & Countess Lovelace, Engine Works\n\n## Knots - Mary Ross\n'
    const people = '- { name: Ada Byron, aliases: [Countess Lovelace] }\n'
    const { model } = await built({ 'a/one.md': text, 'people.yaml': people })
    expect(model.talks[0]?.speakers).toEqual([
      { name: 'Ada Byron', person: 'ada-byron', role: null, organization: 'Engine Works' },
    ])
    expect(model.people[0]?.talks).toEqual(['a/weaving'])
  })

  test('are two where people.yaml says so, however alike their names are', async () => {
    const text = '# Two\n\n## Looms - Ali Hassan\n\n## Threads - Hassan Ali\n'
    expect((await built({ 'a/two.md': text })).people).toHaveLength(1)
    const people = '- { name: Ali Hassan, notSameAs: [Hassan Ali] }\n'
    expect((await built({ 'a/two.md': text, 'people.yaml': people })).people).toHaveLength(2)
  })
})

describe('names in people.yaml', () => {
  const claims: [what: string, people: string, messages: string[]][] = [
    ['of one person', '- { name: Ada Byron, aliases: [ada, ADA BYRON] }\n- name: Mary Ross\n', []],
    [
      'of two people',
      '- { name: Ada Byron, aliases: [ada] }\n- name: Mary Ross\n  aliases: [Ada]\n',
      ['people.yaml:3 Unexpected name “Ada”, which is “Ada Byron” too; expected it in one entry'],
    ],
    [
      'of two entries, by their key',
      '- name: José Byron\n- name: Byron, Jose\n',
      ['people.yaml:2 Unexpected name “Byron, Jose”, which is “José Byron” too; expected it in one entry'],
    ],
    [
      'of two people who are said to be two',
      '- { name: Ali Hassan, notSameAs: [Hassan Ali] }\n- name: Hassan Ali\n',
      [],
    ],
  ]
  test.each(claims)('%s', async (_, people, expected) => {
    expect((await built({ 'a/one.md': one, 'people.yaml': people })).messages).toEqual(expected)
  })
})

describe('second spellings', () => {
  const person =
    'two.md:5 Unexpected second spelling “Sugu Sougoumaran” of “Sugu Sougoumarane” (a/one.md:5), expected one; they ' +
    'differ by one letter: “sougoumarane”, “sougoumaran”. In people.yaml, ' +
    '“- { name: Sugu Sougoumarane, aliases: [ Sugu Sougoumaran ] }” makes them one, ' +
    '“- { name: Sugu Sougoumarane, notSameAs: [ Sugu Sougoumaran ] }” two'
  const organization =
    'two.md:5 Unexpected second spelling “Turbine Labs, Inc.” of “Turbine” (a/one.md:5), expected one; they differ by ' +
    '“labs”. In organizations.yaml, “- { name: Turbine, aliases: [ "Turbine Labs, Inc." ] }” makes them one, ' +
    '“- { name: Turbine, notSameAs: [ "Turbine Labs, Inc." ] }” two'
  const files = { 'a/one.md': one, 'b/two.md': two }

  test('are told with both places, and what to write', async () => {
    expect((await built(files)).messages).toEqual([person, organization])
  })

  test('are one where the YAML files say so', async () => {
    const { messages, people, organizations } = await built({
      ...files,
      'people.yaml': '- { name: Sugu Sougoumarane, aliases: [Sugu Sougoumaran] }\n',
      'organizations.yaml': '- { name: Turbine, aliases: ["Turbine Labs, Inc."] }\n',
    })
    expect(messages).toEqual([])
    expect(people).toContain('sugu-sougoumarane | Sugu Sougoumarane | Sugu Sougoumaran | 2')
    expect(organizations).toContain('turbine | Turbine | Turbine Labs, Inc.')
  })

  test('are two where the YAML files say so', async () => {
    const { messages, people, organizations } = await built({
      ...files,
      'people.yaml': '- { name: Sugu Sougoumarane, notSameAs: [Sugu Sougoumaran] }\n',
      'organizations.yaml': '- { name: Turbine, notSameAs: [Turbine Labs] }\n',
    })
    expect(messages).toEqual([])
    expect(people).toHaveLength(3)
    expect(organizations).toHaveLength(3)
  })
})

test('a page links to an organization by any of its spellings', async () => {
  const text = '# One\n\n## Looms - Ada Byron, Cisco\n\n## Knots - Mary Ross, Cisco Systems, Inc.\n'
  const { organizations } = await built({ 'a/one.md': text })
  expect(organizations).toEqual(['cisco | Cisco | Cisco Systems, Inc.'])
  const { site } = await buildOf({ 'a/one.md': text })
  const urls = site.speakers.flatMap(({ affiliations }) =>
    affiliations.map(({ organization }) => organization?.url),
  )
  expect(urls).toEqual(['/organizations/cisco/', '/organizations/cisco/'])
})

describe('a speaker of a session that nobody noted is linked to a page by any spelling of the name', () => {
  const files = {
    'a/one.md': '# One\n\n## Looms - Ali Hassan\n\n## Ruby - Yukihiro Matsumoto\n',
    'a/programme.yaml':
      'sessions: [{ id: x, title: Silk, speakers: [Hassan Ali, "MATSUMOTO, Yukihiro", Mary Ross] }]\n',
  }
  const cases: [what: string, people: string, linked: (string | null)[]][] = [
    ['in another order', '', ['ali-hassan', 'yukihiro-matsumoto', null]],
    [
      'unless they are two',
      '- { name: Ali Hassan, notSameAs: [Hassan Ali] }\n',
      [null, 'yukihiro-matsumoto', null],
    ],
    [
      'by an alias',
      '- { name: Ali Hassan, aliases: [Mary Ross] }\n',
      ['ali-hassan', 'yukihiro-matsumoto', 'ali-hassan'],
    ],
  ]
  test.each(cases)('%s', async (_, people, linked) => {
    const { model } = await buildOf({ ...files, 'people.yaml': people })
    expect(model.programme.flatMap(({ speakers }) => speakers.map(({ person }) => person))).toEqual(linked)
  })
})

test('pages show the name that people.yaml gives', async () => {
  const { site } = await buildOf({
    'a/one.md': '# One\n\n## Looms - Ada Byron, Engine Works\n',
    'people.yaml': '- { name: Ada Lovelace, aliases: [Ada Byron] }\n',
  })
  expect(site.talks.flatMap(({ summary }) => summary.speakers.map(({ name }) => name))).toEqual([
    'Ada Lovelace',
  ])
})

describe('two that one account names are two', () => {
  const cases: [first: string, second: string][] = [
    ['Jan Kowalski', 'Jane Kowalski'],
    ['Chen', 'Wei Chen'],
  ]
  test.each(cases)('%s and %s', async (first, second) => {
    const { model } = await buildOf({
      'a/one.md': `# One\n\n## Looms and Mills - ${second}, Beta\n`,
      'a/programme.yaml': `sessions:
  - id: x
    title: Looms and Mills
    speakers: [{ name: ${first}, organization: Alpha }, { name: ${second}, organization: Beta }]
`,
    })
    const [talk] = model.talks
    expect(talk?.session).toBe('x')
    expect(talk?.speakers.map(({ name, organization }) => `${name}, ${organization}`)).toEqual([
      `${first}, Alpha`,
      `${second}, Beta`,
    ])
  })
})
