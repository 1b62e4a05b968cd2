import { describe, expect, test } from 'vitest'
import { datesIn } from '../../src/recognize/dates.ts'
import { dayNamedIn, dayOfPictures, dayOfWriteUp, isDayHeading } from '../../src/recognize/days.ts'
import { treeOf } from '../setup/tree.ts'

describe('dates in a text', () => {
  test.each<[text: string, language: string | null, year: number | null, dates: string[]]>([
    ['We met on 3 May 2018 and May 5th, 2018.', 'en', null, ['2018-05-03', '2018-05-05']],
    ['From 3 to 5 May 2018', 'en', null, ['2018-05-03', '2018-05-05']],
    ['2018-05-03', null, null, ['2018-05-03']],
    ['3 May', null, 2019, ['2019-05-03']],
    ['3 January', 'en', 2019, ['2019-01-03']],
    ['30 December', 'en', 2019, ['2019-12-30']],
    ['3 May', 'en', null, []],
    ['May 2018', 'en', 2018, []],
    ['Tuesday', 'en', 2018, []],
    ['no number', 'en', 2018, []],
    ['3 May 1949', 'en', null, []],
    ['3 May 1950', 'en', null, ['1950-05-03']],
    ['3 May 2100', 'en', null, ['2100-05-03']],
    ['3 May 2101', 'en', null, []],
    ['3. Mai 2018', 'de', null, ['2018-05-03']],
    ['3. Mai 2018', 'de-AT', null, ['2018-05-03']],
    ['3 de mayo de 2018', 'es', null, ['2018-05-03']],
    ['le 3 août 2018', 'fr', null, ['2018-08-03']],
    ['3 maggio 2018', 'it', null, ['2018-05-03']],
    ['2018年5月3日', 'ja', null, ['2018-05-03']],
    ['3 mei 2018', 'nl', null, ['2018-05-03']],
    ['3 de maio de 2018', 'pt', null, ['2018-05-03']],
    ['3 maj 2018', 'sv', null, ['2018-05-03']],
    ['3 October 2018', 'de', null, ['2018-10-03']],
    ['3 October 2018', 'xx', null, ['2018-10-03']],
    ['3. Oktober 2018', 'en', null, []],
  ])('%s (%s, %s)', (text, language, year, dates) => {
    expect(datesIn(text, { language, year }).map(({ date }) => date)).toEqual(dates)
  })

  test('have their places', () => {
    const text = 'So: 3 May 2018, at last'
    const [found] = datesIn(text, { language: 'en', year: null })
    expect(text.slice(found?.start, found?.end)).toBe('3 May 2018')
  })
})

/** A Wednesday to a Friday. */
const days = [
  { id: 'a', date: '2018-05-02', label: 'Day 1' },
  { id: 'b', date: '2018-05-03', label: 'Day 2' },
  { id: 'c', date: '2018-05-04', label: 'The last' },
]
const context = { days, language: 'en', year: 2018 }

describe('the day that a text names', () => {
  test.each<[text: string, day: string | null]>([
    ['Day 1', '2018-05-02'],
    ['day #2', '2018-05-03'],
    ['Day-2', '2018-05-03'],
    ['Notes of day  2, in short', '2018-05-03'],
    ['Jour 2', '2018-05-03'],
    ['Tag 2', '2018-05-03'],
    ['Día 2', '2018-05-03'],
    ['Dia 2', '2018-05-03'],
    ['Dag 2', '2018-05-03'],
    ['2. Tag', '2018-05-03'],
    ['1st day', '2018-05-02'],
    ['2nd Day', '2018-05-03'],
    ['1ère journée', '2018-05-02'],
    ['2e jour', '2018-05-03'],
    ['2ème jour', '2018-05-03'],
    ['2日目', '2018-05-03'],
    ['Day 7', null],
    ['Day 200', null],
    ['Doomsday 2', null],
    ['Wednesday', '2018-05-02'],
    ['Notes of Thursday’s talks', null],
    ['Notes of Thursday', '2018-05-03'],
    ['VENDREDI', '2018-05-04'],
    ['Freitag', '2018-05-04'],
    ['金曜日', '2018-05-04'],
    ['Monday', null],
    ['4 May', '2018-05-04'],
    ['Day 1, 4 May', '2018-05-04'],
    ['9 June', '2018-06-09'],
    ['Weaving', null],
  ])('%s', (text, day) => {
    expect(dayNamedIn(text, context)).toBe(day)
  })

  test.each([
    ['Sunday', 0],
    ['montag', 1],
    ['Martes', 2],
    ['Mercoledì', 3],
    ['donderdag', 4],
    ['viernes', 5],
    ['Sábado', 6],
  ])('%s', (name, weekday) => {
    const week = Array.from({ length: 7 }, (_, index) => ({
      id: String(index),
      date: `2018-05-0${index + 1}`,
      label: '',
    }))
    const date = dayNamedIn(name, { ...context, days: week })
    expect(new Date(date ?? '').getUTCDay()).toBe(weekday)
  })
})

describe('a heading that names a day, and nothing else', () => {
  test.each([
    ['Day 1', true],
    ['Technical Session Day 1', true],
    ['Day 2: Morning Keynotes', true],
    ['Day 1 – Wednesday, 2 May 2018', true],
    ['The second day', false],
    ['Wednesday', true],
    ['Wednesday morning', true],
    ['Thursday, May 3rd', true],
    ['3 May', true],
    ['3 May 2018: keynotes of the first track', true],
    ['2nd day, 10 am', true],
    ['Premier jour', false],
    ['1ère journée', true],
    ['Talks', false],
    ['2018', false],
    ['Weaving on Wednesday', false],
    ['Day 1: Weaving', false],
    ['3 May: Weaving', false],
    ['Wednesday 3pm', true],
    ['Wednesday 3rooms', false],
  ])('%s: %s', (text, is) => {
    expect(isDayHeading(text, { language: 'en', year: null })).toBe(is)
  })
})

describe('the day of a whole write-up', () => {
  const nothing = { stated: null, title: null, fileName: 'conf/notes.md', published: null }
  test.each<[what: string, evidence: Partial<Parameters<typeof dayOfWriteUp>[0]>, day: string | null]>([
    ['nothing', {}, null],
    ['what a person says', { stated: '2018-05-09', title: 'Day 1' }, '2018-05-09'],
    ['its title', { title: 'Day 2', fileName: 'conf/day-1.md', published: '2018-05-04' }, '2018-05-03'],
    [
      'the name of its file',
      { title: 'Notes', fileName: 'conf/day-1.md', published: '2018-05-04' },
      '2018-05-02',
    ],
    ['its date, where that is a day of the event', { published: '2018-05-04T10:00:00Z' }, '2018-05-04'],
    ['its date, where that is another day', { published: '2018-05-05' }, null],
    [
      'a date in the name of its file, which is that of the publication',
      { fileName: '2018-05-03-notes.md' },
      null,
    ],
    ['that, and a day', { fileName: '2018-05-03-notes-day-1.md' }, '2018-05-02'],
  ])('by %s', (_, evidence, day) => {
    expect(dayOfWriteUp({ ...nothing, ...evidence }, context)).toBe(day)
  })

  test('of an event of one day', () => {
    expect(dayOfWriteUp(nothing, { ...context, days: days.slice(1, 2) })).toBe('2018-05-03')
  })
})

describe('the day on which pictures were taken', () => {
  test.each<[names: string, day: string | null]>([
    ['IMG_20180504_092956.jpg', '2018-05-04'],
    ['IMG_20180504_092956.jpg IMG_20180504_102956.jpg', '2018-05-04'],
    ['IMG_20180504_092956.jpg IMG_20180503_102956.jpg', null],
    ['IMG_20180504_092956.jpg looms.jpg', '2018-05-04'],
    ['20180504-092956.jpg', '2018-05-04'],
    ['20181031.jpg', '2018-10-31'],
    ['20181229x.jpg', '2018-12-29'],
    ['looms.jpg', null],
    ['120180504_092956.jpg', null],
    ['201805041.jpg', null],
    ['20181304_092956.jpg', null],
    ['20180500_092956.jpg', null],
    ['20180532_092956.jpg', null],
    ['20180231_092956.jpg', null],
    ['19180504_092956.jpg', null],
  ])('%s', async (names, day) => {
    const { children } = await treeOf(
      names
        .split(' ')
        .map(name => `- ![](${name})`)
        .join('\n'),
    )
    expect(dayOfPictures(children)).toBe(day)
  })

  test('is not that of a link', async () => {
    expect(dayOfPictures((await treeOf('[A loom](IMG_20180504_092956.jpg)')).children)).toBeNull()
  })
})
