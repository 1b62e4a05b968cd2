import { describe, expect, test } from 'vitest'
import {
  dayIn,
  daysIn,
  daysProblem,
  eventSlugProblem,
  languageProblem,
} from '../../src/cli/new/ask/answers.ts'

/** An answer, and what is said of it; undefined where it is right. */
const slugs: [answer: string, problem: string | undefined][] = [
  ['loom-conf-2018', undefined],
  ['', 'expected a name for its folder such as kubecon-na-2018'],
  ['Loom Conf', 'expected lower case letters, digits and hyphens, such as loom-conf'],
  ['コンフ', 'expected lower case letters, digits and hyphens, such as kubecon-na-2018'],
  ['search', 'expected another name: the site has pages of its own there'],
]

test.each(slugs)('the folder “%s”', (answer, problem) => {
  expect(eventSlugProblem(answer)).toBe(problem)
})

test.each([
  ['en', true],
  ['pt-BR', true],
  ['English', false],
  ['e', false],
])('“%s” is a language: %s', (answer, isOne) => {
  expect(languageProblem(answer) === undefined).toBe(isOne)
})

/** An answer, and the days that it lists; null where it lists none. */
const days: [answer: string, dates: string[] | null][] = [
  ['2018-12-11', ['2018-12-11']],
  ['2018-12-11..2018-12-13', ['2018-12-11', '2018-12-12', '2018-12-13']],
  ['2018-12-13, 2018-12-11', ['2018-12-11', '2018-12-13']],
  ['2018-12-11..2018-12-12 2018-12-12', ['2018-12-11', '2018-12-12']],
  ['2018-12-13..2018-12-11', null],
  ['2018-12-01..2019-12-01', null],
  ['2018-12-11..2018-12-12..2018-12-13', null],
  ['2018-02-30', null],
  ['tomorrow', null],
  ['', null],
]

test.each(days)('the days “%s”', (answer, dates) => {
  expect(daysIn(answer)?.map(({ date }) => date) ?? null).toEqual(dates)
  expect(daysProblem(answer) === undefined).toBe(dates !== null)
})

describe('the day that is meant by', () => {
  const known = [{ id: 'day-2', date: '2018-12-12', label: 'Day 2' }]
  test.each([
    ['2018-12-12', 'Day 2'],
    ['day 2', 'Day 2'],
    ['2018-12-13', 'Thursday'],
    ['Day 3', undefined],
  ])('“%s”', (answer, label) => {
    expect(dayIn(answer, known)?.label).toBe(label)
  })
})
