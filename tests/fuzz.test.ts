import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outcomeOf } from '../scripts/fuzz/faults.ts'
import { mutantOf } from '../scripts/fuzz/mutants.ts'
import { originalsIn } from '../scripts/fuzz/texts.ts'

/** The first of those that `npm run fuzz` goes on with; that also makes the text shorter that has a fault. */
const mutants = 1000
const perTest = 50
const seed = 1

const folders = ['content', 'tests/fixtures', 'tests/files'].map(name =>
  join(import.meta.dirname, '..', name),
)
const originals = originalsIn(folders)

test('there are write-ups of all kinds to change', () => {
  const ends = new Set(originals.map(({ name }) => name.split('.').at(-1)))
  expect([...ends].sort()).toEqual(['adoc', 'htm', 'html', 'md', 'mdx', 'org', 'rst'])
})

describe('write-ups changed by chance break nothing', () => {
  const batches = Array.from({ length: mutants / perTest }, (_, index) => index * perTest)
  test.each(batches)('mutants from %i on', async from => {
    const broken: string[] = []
    for (let number = from; number < from + perTest; number++) {
      // Two builds of each, and all pages of each, would take three times as long; any tenth tells as much.
      const isTenth = number % 10 === 0
      const { faults } = await outcomeOf(mutantOf(originals, { seed, number }), {
        isRepeated: isTenth,
        isWhole: isTenth,
      })
      for (const fault of faults) broken.push(`npm run fuzz -- --from ${number} --mutants 1: ${fault}`)
    }
    expect(broken).toEqual([])
  })
})
