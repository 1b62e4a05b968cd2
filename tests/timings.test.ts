import { describe, expect, test } from 'vitest'
import { newStopwatch } from '../src/cli/timings.ts'
import type { Progress } from '../src/report/progress.ts'

/** What is told of progress, and the stages that have times for it. */
const cases: [what: string, told: Progress[], stages: string[]][] = [
  ['nothing', [], ['starting', 'ending']],
  [
    'a stage, and what lies before it',
    [
      { stage: 'linking', done: 0, total: 2 },
      { stage: 'linking', done: 2, total: 2 },
    ],
    ['starting', 'reading', 'linking', 'ending'],
  ],
  [
    'stages one after the other',
    [
      { stage: 'linking', done: 0, total: 1 },
      { stage: 'publishing', done: 0, total: 1 },
    ],
    ['starting', 'reading', 'linking', 'ending'],
  ],
  [
    'steps of a stage between those of another',
    [
      { stage: 'linking', done: 0, total: 2 },
      { stage: 'publishing', done: 1, total: 2 },
      { stage: 'linking', done: 1, total: 2 },
    ],
    ['starting', 'reading', 'publishing', 'linking', 'ending'],
  ],
]

describe('a stopwatch', () => {
  test.each(cases)('%s', (_, told, stages) => {
    const heard: Progress[] = []
    const watch = newStopwatch()
    const onProgress = watch.timed(progress => heard.push(progress))
    for (const progress of told) onProgress(progress)
    const timings = watch.stop()
    expect(timings.map(({ stage }) => stage)).toEqual(stages)
    expect(timings.every(({ wall, cpu, memory }) => wall >= 0 && cpu >= 0 && memory > 0)).toBe(true)
    expect(heard).toEqual(told)
  })
})
