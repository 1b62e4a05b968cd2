import { expect, test } from 'vitest'
import { eventFactsSchema, namesSchema } from '../src/model/facts.ts'
import { withoutWrong } from '../src/read/without-wrong.ts'

/** What is read of an event's facts with something wrong in them. */
const cases: [what: string, facts: unknown, left: object][] = [
  ['an unknown key', { name: 'Conf', plaze: 'Here' }, { name: 'Conf' }],
  ['a wrong type', { name: 'Conf', place: ['Here'] }, { name: 'Conf' }],
  [
    'a wrong fact of one write-up',
    { writeUps: { 'a.md': { terms: 'CC0', authors: 'Ada' }, 'b.md': { terms: 'CC0' } } },
    { writeUps: { 'a.md': { terms: 'CC0' }, 'b.md': { terms: 'CC0' } } },
  ],
  [
    'an entry of a list, whose others keep their numbers only together',
    {
      name: 'Conf',
      days: [
        { date: 'May 2', label: 'Day 1' },
        { date: '2018-05-03', label: 'Day 2' },
      ],
    },
    { name: 'Conf', days: [] },
  ],
  ['several things', { name: 3, plaze: 'Here', url: 'none', place: 'Here' }, { place: 'Here' }],
  ['everything', 'Conf', {}],
]

test.each(cases)('%s is left out, and nothing else', (_, facts, left) => {
  expect(withoutWrong(facts, eventFactsSchema)).toEqual({ days: [], writeUps: {}, ...left })
})

test('the facts themselves stay as they are', () => {
  const facts = { name: 'Conf', plaze: 'Here' }
  withoutWrong(facts, eventFactsSchema)
  expect(facts).toEqual({ name: 'Conf', plaze: 'Here' })
})

test('a list of names with a wrong one is empty', () => {
  expect(withoutWrong([{ name: 'Ada' }, { nome: 'Bob' }], namesSchema)).toEqual([])
})
