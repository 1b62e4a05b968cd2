import { describe, expect, test } from 'vitest'
import { progressLine } from '../src/cli/progress.ts'
import type { Progress } from '../src/report/progress.ts'
import { buildOf } from './setup/content.ts'

/** A step at a time in milliseconds. */
type Step = [time: number, stage: Progress['stage'], done: number, total: number]

/** What a screen shows after each step; `clear` stands for the end of the work. */
function shown(screen: { isTTY: boolean; columns?: number }, steps: (Step | 'clear')[]): string[] {
  let time = 0
  const written: string[] = []
  const line = progressLine({ ...screen, write: text => written.push(text) }, { now: () => time })
  return steps.map(step => {
    if (step === 'clear') line.clear()
    else {
      const [at, stage, done, total] = step
      time = at
      line.onProgress({ stage, done, total })
    }
    return written.splice(0).join('').replaceAll('\r\u001b[K', '<').replaceAll('\n', '⏎')
  })
}

describe('on a terminal', () => {
  const screen = { isTTY: true }
  const cases: [what: string, steps: (Step | 'clear')[], lines: string[]][] = [
    [
      'short work shows nothing',
      [[0, 'understanding', 0, 9], [1999, 'understanding', 8, 9], 'clear'],
      ['', '', ''],
    ],
    [
      'long work is one line that is written over',
      [
        [1000, 'understanding', 1, 9],
        [2000, 'understanding', 2, 9],
        [2200, 'publishing', 340, 1000],
        'clear',
      ],
      ['', '<understanding 2 of 9 write-ups', '<publishing 340 of 1,000 texts', '<'],
    ],
    [
      'at most ten times a second',
      [
        [2000, 'rendering', 1, 99],
        [2050, 'rendering', 2, 99],
        [2099, 'rendering', 3, 99],
        [2100, 'rendering', 4, 99],
      ],
      ['<rendering 1 of 99 pages and files', '', '', '<rendering 4 of 99 pages and files'],
    ],
    [
      'a stage that is done leaves an empty line for what is said next',
      [[3000, 'cards', 8, 9], [3001, 'cards', 9, 9], [3002, 'cards', 9, 9], 'clear'],
      ['<drawing 8 of 9 cards', '<', '', ''],
    ],
    ['more steps than were told are none', [[3000, 'rendering', 10, 9]], ['']],
    ['a stage without steps is none', [[3000, 'measuring', 0, 0]], ['']],
  ]
  test.each(cases)('%s', (_, steps, lines) => expect(shown(screen, steps)).toEqual(lines))

  test('a line is shorter than the terminal is wide', () => {
    const told = (columns: number) => shown({ isTTY: true, columns }, [[3000, 'understanding', 1, 9]])
    expect(told(12)).toEqual(['<understandi'])
    expect(told(0)).toEqual(['<understanding 1 of 9 write-ups'])
  })
})

describe('in a log', () => {
  test('is a line every ten seconds', () => {
    const steps: Step[] = [
      [2000, 'understanding', 1, 9],
      [9999, 'understanding', 8, 9],
      [10_000, 'understanding', 9, 9],
      [10_001, 'publishing', 1, 9],
      [20_000, 'publishing', 8, 9],
      [20_001, 'linking', 0, 9],
    ]
    const lines = ['', '', '', 'publishing 1 of 9 texts⏎', '', 'linking 0 of 9 write-ups⏎']
    expect(shown({ isTTY: false }, [...steps, 'clear'])).toEqual([...lines, ''])
  })
})

test('every stage of a build counts its steps to the last', async () => {
  const said: Progress[] = []
  const onProgress = (progress: Progress) => void said.push(progress)
  const texts = {
    'conf/a.md': '# A\n\n## Knots - Ada Byron\n\nText.\n',
    'conf/b.md': '# B\n\nText.\n',
    'lab/c.md': '# C\n',
  }
  await buildOf(texts, { onProgress })
  const steps = (stage: Progress['stage']) =>
    said.filter(each => each.stage === stage).map(({ done }) => done)
  for (const stage of ['understanding', 'publishing'] as const) expect(steps(stage)).toEqual([0, 1, 2, 3])
  expect(steps('linking')).toEqual([0])
  expect(said.filter(({ stage }) => stage !== 'measuring').every(({ total }) => total === 3)).toBe(true)
})
