/**
 * How long it takes to tell which names are one person's, for 13,000 and 130,000 names made up, or those of a file, one
 * a line, of which the first column counts.
 *
 *     node bin/run.js bench/names.ts [FILE]
 */
import { readFileSync } from 'node:fs'
import { nearMissesOf } from '../src/link/names/near-misses.ts'
import { groupNames } from '../src/link/names/same-name.ts'
import { seeded } from './made-up/random.ts'
import { median } from './median.ts'

const [file] = process.argv.slice(2)
const runs = 5

if (file === undefined) for (const size of [13_000, 130_000]) measure(madeUpNames(size))
else
  measure(
    new Set(
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map(line => line.split('\t')[0] ?? ''),
    ),
  )

function measure(names: Set<string>): void {
  const groups = groupNames(names).filter(({ length }) => length > 1)
  const misses = nearMissesOf(names)
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    groupNames(names)
    const between = performance.now()
    nearMissesOf(names)
    return { grouping: between - start, all: performance.now() - start }
  })
  const all = median(times.map(time => time.all))
  console.log(
    [
      `${names.size} names: ${groups.length} groups of several spellings, ${misses.length} near misses`,
      `median of ${runs} runs: ${all.toFixed(0)} ms, ${median(times.map(time => time.grouping)).toFixed(0)} ms of it for grouping`,
      `${((all / names.size) * 1000).toFixed(1)} µs a name, ${((all / (names.size * Math.log2(names.size))) * 1e6).toFixed(0)} ns per n log n`,
    ].join('\n  '),
  )
}

/** First and last names of which few are frequent and most are rare, and one in thirty written in a second way. */
function madeUpNames(size: number): Set<string> {
  const random = seeded(size).number
  const pick = <Value>(values: Value[], skew: number) => values[Math.floor(values.length * random() ** skew)]
  const firsts = Array.from({ length: 4000 }, () => word(random, 2))
  const lasts = Array.from({ length: Math.round(size * 0.8) }, () => word(random, 3))
  const names = new Set<string>()
  while (names.size < size) {
    const [first, last] = [pick(firsts, 4) ?? '', pick(lasts, 2) ?? '']
    names.add(`${first} ${last}`)
    if (random() < 1 / 30) names.add(secondWay(first, last, random))
  }
  return names
}

function secondWay(first: string, last: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (last.length - 1))
  const ways = [
    `${last}, ${first}`,
    `${first} ${last}`.toUpperCase(),
    `${first} ${last.slice(0, at)}${last.slice(at + 1)}`,
    `${first} Q. ${last}`,
    `${first[0]}. ${last}`,
    `Dr. ${first} ${last}`,
  ]
  return ways[Math.floor(random() * ways.length)] ?? ''
}

function word(random: () => number, syllables: number): string {
  const letter = (letters: string) => letters[Math.floor(random() * letters.length)] ?? ''
  const parts = Array.from(
    { length: syllables },
    () => letter('bcdfghjklmnprstvwz') + letter('aeiouy') + letter('lmnrst  ').trim(),
  )
  const text = parts.join('')
  return `${text[0]?.toUpperCase()}${text.slice(1)}`
}
