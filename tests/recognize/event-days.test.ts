import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseFile } from '../../src/formats/index.ts'
import { yearOf } from '../../src/recognize/event-days.ts'
import { recognize, type Source } from '../../src/recognize/index.ts'
import { languageOf } from '../../src/recognize/language.ts'
import { writeUpOf } from '../../src/recognize/write-up.ts'
import { treeOf } from '../setup/tree.ts'

const event = { id: 'conf', name: 'Conf', place: null, url: null, days: [] }
const metadata = {
  title: null,
  authors: [],
  published: null,
  description: null,
  language: null,
  tags: [],
  url: null,
}
const facts = {}

const writeUp = (file: string, more: Partial<Parameters<typeof writeUpOf>[0]> = {}) =>
  writeUpOf({
    id: 'conf/a',
    event: 'conf',
    format: 'markdown',
    metadata,
    facts: undefined,
    language: null,
    ...more,
    file,
  })

async function read(text: string, more: Partial<Source> = {}) {
  const file = new VFile({ path: 'a.md', value: text })
  const parsed = await parseFile(file)
  return recognize({
    id: 'conf/a',
    path: 'conf/a.md',
    file,
    parsed,
    event,
    facts: undefined,
    corrections: [],
    ...more,
  })
}

/** Write-ups of events whose days nobody told, and the days that are found. */
const days: [what: string, text: string, days: string[]][] = [
  ['in the title', '# Conf, 3 May 2018\n\nOn 5 June 2018.', ['2018-05-03']],
  [
    'in headings',
    '# Conf 2018\n\n## Day 2: 4 May\n\n## 3 May\n\n## Knots of 9 May',
    ['2018-05-03', '2018-05-04'],
  ],
  ['in the opening', '# Conf\n\nFrom 3 to 5 May 2018.', ['2018-05-03', '2018-05-05']],
  ['in a heading of the opening', '# Conf\n\n## Knots of 3 May 2018', ['2018-05-03']],
  ['in the sixth block', '# Conf\n\na\n\nb\n\nc\n\nd\n\n3 May 2018', ['2018-05-03']],
  ['in the seventh block', '# Conf\n\na\n\nb\n\nc\n\nd\n\ne\n\n3 May 2018', []],
  ['in a quote', '# Conf\n\n> 3 May 2018', []],
  ['a week long', '# Conf\n\nFrom 3 to 10 May 2018.', ['2018-05-03', '2018-05-10']],
  ['longer', '# Conf\n\nFrom 3 to 11 May 2018.', []],
  ['in pictures', '# Conf\n\n![](IMG_20180503_101010.jpg)', ['2018-05-03']],
  ['in pictures of two days', '# Conf\n\n![](IMG_20180503_101010.jpg)\n\n![](IMG_20180504_101010.jpg)', []],
  ['nowhere', '# Conf\n\nGood.', []],
  [
    'the day of the publication',
    '---\ndate: 2018-05-03\n---\n\n# Conf\n\nToday, 3 May 2018.',
    ['2018-05-03'],
  ],
  [
    'the day after the publication',
    '---\ndate: 2018-05-03\n---\n\n# Conf\n\nTomorrow, 4 May 2018.',
    ['2018-05-04'],
  ],
  ['two days after the publication', '---\ndate: 2018-05-03\n---\n\n# Conf\n\nSoon, on 5 May 2018.', []],
  ['four months before it', '---\ndate: 2018-08-31\n---\n\n# Conf\n\nOn 3 May 2018.', ['2018-05-03']],
  ['longer before it', '---\ndate: 2018-09-01\n---\n\n# Conf\n\nOn 3 May 2018.', []],
]

describe('the days of an event, as a write-up tells them', () => {
  test.each(days)('%s', async (_, text, expected) => {
    const found = (await read(text)).days
    expect(found.map(({ date }) => date)).toEqual(expected)
    expect(found.map(({ id, label }) => `${id} ${label}`)).toEqual(
      expected.map((_, index) => `day-${index + 1} Day ${index + 1}`),
    )
  })

  test('are those that a person told, if there are any', async () => {
    const told = [{ id: 'a', date: '2018-06-01', label: 'A' }]
    expect((await read('# Conf, 3 May 2018', { event: { ...event, days: told } })).days).toEqual(told)
  })
})

describe('the year of dates without one', () => {
  const told = [{ id: 'a', date: '2011-06-01', label: 'A' }]
  test.each<
    [what: string, file: string, title: string, published: string | null, more: object, year: number | null]
  >([
    ['of the event’s days', '2012.md', 'Conf 2013', '2014-01-01', { days: told }, 2011],
    ['of the title', '2012.md', 'Conf 2013', '2014-01-01', {}, 2013],
    ['of the file', '2012.md', 'Conf', '2014-01-01', {}, 2012],
    ['of the publication', 'a.md', 'Conf', '2014-01-01', { name: 'Conf 2015' }, 2014],
    ['of the name', 'a.md', 'Conf', null, { name: 'Conf 2015', id: 'conf-2016' }, 2015],
    ['of the id', 'a.md', 'Conf', null, { id: 'conf-2016' }, 2016],
    ['of the last century', 'a.md', 'Conf 1999', null, {}, 1999],
    ['of none', 'a.md', 'Conf 20181 1808', null, {}, null],
  ])('%s', (_, file, title, published, more, year) => {
    const one = { ...writeUp(file), title, published }
    expect(yearOf(one, { ...event, ...more })).toBe(year)
  })
})

describe('a write-up', () => {
  test.each([
    ['conf/day-1.md', 'day 1'],
    ['conf/day_1--notes.html.md', 'day 1 notes.html'],
    ['conf/day-1/index.md', 'day 1'],
    ['conf/index.x/a.md', 'a'],
    ['a.md', 'a'],
  ])('%s is called “%s” where nothing better is known', (file, title) => {
    expect(writeUp(file).title).toBe(title)
  })

  test('says itself what holds, and event.yaml what it lacks', () => {
    const told = {
      title: 'Fact',
      authors: [{ name: 'Ada', url: 'https://ada.example' }],
      published: '2018-01-01',
      url: 'https://fact.example',
      terms: 'Fine.',
    }
    const more = told
    expect(writeUp('a.md', { facts: more })).toMatchObject(told)
    const own = {
      ...metadata,
      title: 'Own',
      authors: [
        { name: 'Ada', url: null },
        { name: 'Grace', url: null },
        { name: 'Mary', url: 'https://mary.example' },
      ],
      published: '2019-01-01',
      url: 'https://own.example',
    }
    const ownAuthors = [
      { name: 'Ada', url: 'https://ada.example' },
      { name: 'Grace', url: null },
      { name: 'Mary', url: 'https://mary.example' },
    ]
    expect(writeUp('a.md', { facts: more, metadata: own })).toMatchObject({
      title: 'Own',
      authors: ownAuthors,
      published: '2019-01-01',
      url: 'https://own.example',
    })
    expect(writeUp('a.md', { facts, metadata: own }).authors[0]).toEqual({ name: 'Ada', url: null })
    expect(writeUp('a.md', { metadata: own })).toMatchObject({
      authors: [{ url: null }, {}, {}],
      terms: null,
    })
  })
})

const english =
  'This is what people said of the looms and of the wool that they had taken there in the morning. '
const german =
  'Das ist, was die Leute von den Webstühlen sagten und von der Wolle, die sie am Morgen mitbrachten. '

const numbers = '1234 '.repeat(20)
const japanese = 'これはメモです。'.repeat(9)

describe('the language of a text', () => {
  test.each<[what: string, text: string, language: string | null]>([
    ['English', english.repeat(3), 'en'],
    ['German', german.repeat(3), 'de'],
    ['English, too short', english, null],
    ['English under German code', `\`\`\`\n${german.repeat(9)}\n\`\`\`\n\n${english.repeat(3)}`, 'en'],
    ['English under German markup', `<p>${german.repeat(9)}</p>\n\n${english.repeat(3)}`, 'en'],
    [
      'English with German addresses',
      `${english.repeat(3)} ${'https://die-leute-von-der-wolle.example/und-der-am-das-die '.repeat(20)}`,
      'en',
    ],
    ['Japanese behind numbers', `${numbers}\n\n${japanese}`, 'ja'],
    ['Japanese far behind numbers', `${numbers.repeat(40)}\n\n${japanese}`, null],
    ['Japanese far behind paragraphs', `${`${numbers}\n\n`.repeat(40)}${japanese}`, null],
    ['Japanese among Latin letters', `${english.repeat(3)} ${'これはメモです。'.repeat(4)}`, 'ja'],
    ['a few Japanese letters', `${english.repeat(3)} これはメモです。`, 'en'],
  ])('%s', async (_, text, language) => {
    expect(languageOf(await treeOf(text))).toBe(language)
  })
})
