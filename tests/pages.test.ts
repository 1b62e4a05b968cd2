import { describe, expect, test } from 'vitest'
import { buildOf } from './setup/content.ts'

const talk = (title: string, text = 'Notes.') => `## ${title} - Ada Byron\n\n${text}\n\n`

const files = {
  'site.yaml': 'url: https://site.test/notes/\nrepository: https://github.com/ada/notes/\n',
  'people.yaml': '- { name: Grace Murray, aliases: [Amazing Grace] }\n',
  'conf/event.yaml': `days: [{ date: 2020-02-01, label: Day 1 }]
writeUps:
  a.md: { authors: [{ name: Grace Murray, url: 'https://grace.test/' }], day: 2020-02-01 }
  b.md: { authors: [Amazing Grace], day: 2020-02-01 }
  c.md: { authors: [Mary Ross, Ada Byron], day: 2020-02-01 }
`,
  'conf/programme.yaml': `sessions:
  - { id: a, title: Looms, day: 2020-02-01, start: "09:00", room: Hall, speakers: [Ada Byron] }
  - { id: b, title: Coffee, day: 2020-02-01, start: "10:00", kind: break }
  - { id: c, title: Wool, day: 2020-02-01, start: "10:30", speakers: [Ada Byron] }
  - { id: d, title: Silk, day: 2020-02-01, start: "09:00", speakers: [Ada Byron] }
  - { id: e, title: Party, day: 2020-02-01 }
`,
  'conf/a.md': `# A\n\n${talk('Looms')}`,
  'conf/b.md': `# B\n\n${talk('Silk')}`,
  'conf/c.md': `# C\n\n${talk('Looms')}${talk('Silk', '')}`,
}

describe('the picture of an event', () => {
  test('has a column for those who wrote together, and a row for each talk', async () => {
    const { site } = await buildOf(files)
    const [event] = site.events
    expect(event?.columns.map(takers => takers.map(({ name }) => name))).toEqual([
      ['Grace Murray'],
      ['Mary Ross', 'Ada Byron'],
    ])
    const rows = event?.days.flatMap(({ talks }) =>
      talks.map(({ title, cells }) => [title, ...cells.map(cell => cell && `${cell.url} ${cell.state}`)]),
    )
    expect(rows).toEqual([
      ['Looms', '/notes/conf/talks/looms/#note-1 notes', '/notes/conf/talks/looms/#note-2 notes'],
      ['Silk', '/notes/conf/talks/silk/#note-1 notes', '/notes/conf/talks/silk/#note-2 no-notes'],
    ])
  })
})

describe('a day', () => {
  test('is in the order of the programme, what nobody noted beside what somebody did', async () => {
    const { site } = await buildOf(files)
    const slots = site.days[0]?.slots.map(({ start, talks, unnoted }) =>
      [start, talks.map(({ title, room }) => `${title} in ${room}`), unnoted.map(({ title }) => title)].join(
        ' | ',
      ),
    )
    expect(slots).toEqual(['09:00 | Looms in Hall,Silk in null | ', '10:30 |  | Wool', ' |  | Party'])
  })

  test('is one slot where no times are known', async () => {
    const programme = files['conf/programme.yaml'].replace(/start: "[\d:]+", /g, '')
    const { site } = await buildOf({ ...files, 'conf/programme.yaml': programme })
    expect(site.days[0]?.slots.map(({ start, unnoted }) => [start, unnoted.length])).toEqual([[null, 2]])
  })
})

describe('an author', () => {
  test('is one person by all names, with a page, and as a speaker too', async () => {
    const { site } = await buildOf(files)
    const told = site.authors.map(({ title, url, taker, speaker, writeUps, talks }) =>
      [title, url, taker.url, speaker?.url, writeUps.length, talks.map(talk => talk.title)].join(' | '),
    )
    expect(told).toEqual([
      'Ada Byron | /notes/authors/ada-byron/ |  | /notes/speakers/ada-byron/ | 1 | Looms,Silk',
      'Grace Murray | /notes/authors/grace-murray/ | https://grace.test/ |  | 2 | Looms,Silk',
      'Mary Ross | /notes/authors/mary-ross/ |  |  | 1 | Looms,Silk',
    ])
  })
})

test('a speaker’s sessions that nobody noted are named, at their place on the day', async () => {
  const { site } = await buildOf(files)
  expect(site.speakers.map(({ unnoted }) => unnoted.map(({ title, url }) => `${title}: ${url}`))).toEqual([
    ['Wool: /notes/conf/day-1/#session-c'],
  ])
})

describe('ways back to those who make the site', () => {
  test('are made of the address of a repository', async () => {
    const { site } = await buildOf(files)
    const edit = 'https://github.com/ada/notes/edit/main/content'
    expect(site.writeUps[0]?.ways).toEqual({
      edit: `${edit}/conf/a.md#L1`,
      report:
        'https://github.com/ada/notes/issues/new?title=A&body=https%3A%2F%2Fsite.test%2Fnotes%2Fconf%2Fwrite-ups%2Fa%2F',
    })
    expect(site.events[0]?.ways?.edit).toBe(`${edit}/conf/event.yaml#L1`)
    expect(site.talks[1]?.notes.map(note => note.edit)).toEqual([
      `${edit}/conf/b.md#L3`,
      `${edit}/conf/c.md#L7`,
    ])
    expect(site.days[0]?.addTo).toBe('https://github.com/ada/notes/tree/main/content/conf/')
  })

  const said: [repository: string, edit: string | undefined][] = [
    ['https://gitlab.com/ada/notes', 'https://gitlab.com/ada/notes/-/edit/main/content/site.yaml#L1'],
    ['{ edit: "https://git.test/{path}?line={line}" }', 'https://git.test/site.yaml?line=1'],
  ]

  test.each(said)('are made of %s', async (repository, edit) => {
    const { site } = await buildOf({ ...files, 'site.yaml': `repository: ${repository}\n` })
    expect(site.home.ways?.edit).toBe(edit)
  })

  test('are none where there is no repository', async () => {
    const { site } = await buildOf({ ...files, 'site.yaml': '' })
    expect(site.home.ways).toBeUndefined()
    expect(site.days[0]?.addTo).toBeNull()
  })

  test.each(['javascript:alert(1)', '{ edit: "https://git.test/{secret}" }'])(
    'cannot be %s',
    async repository => {
      const { files: read } = await buildOf({ ...files, 'site.yaml': `repository: ${repository}\n` })
      expect(read.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain(
        'facts-match-schema',
      )
    },
  )
})

/** The headings of a write-up, and its table of contents. */
const contents: [what: string, text: string, contents: string[]][] = [
  ['few headings', '## A\n\n## B\n\n## C\n', []],
  ['four', '## A\n\n### A1\n\n#### deep\n\n## B\n\n### B1\n', ['1 A', '2 A1', '1 B', '2 B1']],
  [
    'many below others',
    Array.from({ length: 10 }, (_, index) => `## ${index}\n\n${'### x\n\n'.repeat(5)}`).join(''),
    Array.from({ length: 10 }, (_, index) => `1 ${index}`),
  ],
]

describe('the table of contents', () => {
  test.each(contents)('of %s', async (_, text, expected) => {
    const { site } = await buildOf({ 'conf/a.md': `# Thoughts\n\n${text}` })
    const [page] = site.writeUps
    expect(page?.contents.map(({ title, depth }) => `${depth} ${title}`)).toEqual(expected)
    for (const { url } of page?.contents ?? []) expect(page?.body).toContain(`id="${url.slice(1)}"`)
  })
})

test('nobody is said to have noted what they did not see', async () => {
  const { site } = await buildOf({
    'conf/event.yaml': 'writeUps: { a.md: { authors: [Grace Murray] } }\n',
    'conf/a.md': `# A\n\n${talk('Looms')}${talk('Mills', 'I did not attend this one.')}`,
  })
  const told = site.talks.map(({ title, description, summary }) => [
    title,
    summary.notedBy.map(({ name }) => name),
    description.includes('Grace Murray'),
  ])
  expect(told).toEqual([
    ['Looms', ['Grace Murray'], true],
    ['Mills', [], false],
  ])
})

test('a list item that stands for kramdown’s table of contents is no text', async () => {
  const { site, files } = await buildOf({
    'conf/a.md': '---\nlayout: post\ntitle: Day\n---\n\n* TOC\n{:toc}\n\n* Threads\n* Knots\n',
  })
  expect(site.writeUps[0]?.body).toBe('<ul>\n<li>Threads</li>\n<li>Knots</li>\n</ul>')
  expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
})
