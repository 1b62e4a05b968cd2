import { expect, test } from 'vitest'
import { imported } from './imported.ts'

/** The rows of a table, as title, day and id, and the ids that the sessions get. */
const tables: [what: string, rows: string[], ids: string[]][] = [
  ['a title', ['Lunch,2018-05-02,'], ['lunch']],
  ['a title again', ['Lunch,2018-05-02,', 'Lunch,2018-05-03,'], ['lunch', 'lunch-2018-05-03']],
  [
    'a title on the same day',
    ['Lunch,2018-05-02,', 'Lunch,2018-05-02,', 'Lunch,2018-05-02,', 'Lunch,,'],
    ['lunch', 'lunch-2018-05-02', 'lunch-2018-05-02-2', 'lunch-2'],
  ],
  [
    'ids of the format before all others',
    ['Lunch,2018-05-02,', 'Lunch,2018-05-03,', 'Tea,2018-05-04,lunch-2018-05-03'],
    ['lunch', 'lunch-2018-05-03-2', 'lunch-2018-05-03'],
  ],
]

test.each(tables)('%s', (_, rows, ids) => {
  const { facts } = imported(['title,day,id', ...rows].join('\n'))
  expect(facts?.sessions?.map(({ id }) => id)).toEqual(ids)
})
