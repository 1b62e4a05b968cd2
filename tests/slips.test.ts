import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areWithinSlips, isSlip, slipPairs } from '../src/text/slips.ts'

const cases: [one: string, other: string, slips: number][] = [
  ['loom', 'loom', 0],
  ['loom', 'lom', 1],
  ['loom', 'looms', 1],
  ['loom', 'room', 1],
  ['loom', 'lomo', 1],
  ['loom', 'rooms', 2],
  ['loom', 'lmoo', 2],
  ['', 'ab', 2],
  ['loom', 'moss', 3],
  ['loom', 'weft', 3],
]

test.each(cases)('%s, %s: %i', (one, other, slips) => {
  for (const most of [0, 1, 2]) {
    expect(areWithinSlips(one, other, { most })).toBe(slips <= most)
    expect(areWithinSlips(other, one, { most })).toBe(slips <= most)
  }
  expect(isSlip(one, other)).toBe(slips === 1)
})

test('a slip is what leads from one word to another one at once', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isSlip(one, other)).toBe(one !== other && areWithinSlips(one, other, { most: 1 }))
    }),
    { numRuns: 2000 },
  )
})

test('all pairs of words that differ by a slip are found', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 10 }), words => {
      const all = words.flatMap((one, index) => words.slice(0, index).map(other => [other, one]))
      expect(slipPairs(words).map(String).sort()).toEqual(
        all
          .filter(([one = '', other = '']) => isSlip(one, other))
          .map(String)
          .sort(),
      )
    }),
  )
})
