import { expect, test } from 'vitest'
import { didYouMean } from '../src/text/did-you-mean.ts'

const keys = ['name', 'place', 'url', 'days', 'writeUps']
/** More than are compared one by one. */
const many = Array.from({ length: 500 }, (_, index) => `session-number-${index}`)

/** A name that is not there, those that are, and the one that was meant. */
const cases: [name: string, candidates: string[], meant: string | null][] = [
  ['nmae', keys, 'name'],
  ['plaec', keys, 'place'],
  ['day', keys, 'days'],
  ['write-ups', keys, 'writeUps'],
  ['Name', keys, 'name'],
  ['xy', keys, null],
  ['weather', keys, null],
  ['name', keys, null],
  ['', keys, null],
  ['::', ['::'], null],
  ['day-l.md', ['day-1.md', 'notes.md'], 'day-1.md'],
  ['Ada Biron', ['Mary Ross', 'Ada Byron'], 'Ada Byron'],
  ['sesion-number-417', many, 'session-number-417'],
  ['weaving', many, null],
  ['x'.repeat(10_000), keys, null],
]

test.each(cases)('%.20s', (name, candidates, meant) => {
  expect(didYouMean(name, candidates)).toBe(meant === null ? '' : `; did you mean “${meant}”?`)
})
