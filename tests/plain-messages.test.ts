import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { plainMessages, reportAgain } from '../src/report/plain-messages.ts'
import { type Place, report } from '../src/report/report.ts'
import type { RuleId } from '../src/report/rules.ts'

const point = { line: 2, column: 3, offset: 9 }
const range = { start: point, end: { line: 2, column: 8, offset: 14 } }

const cases: [what: string, rule: RuleId, place: Place | undefined][] = [
  ['an error', 'words-are-kept', point],
  ['a warning at a range', 'reference-is-resolved', range],
  ['a hint of a whole file', 'shortcode-is-known', undefined],
  ['one of a node', 'html-is-well-formed', { type: 'html', position: range } as Place],
]

test.each(cases)('%s is reported again as it was, when it was data meanwhile', (_, rule, place) => {
  const file = new VFile({ path: 'a.md', value: 'looms\nand knots\n' })
  report(file, 'Unexpected knot, expected none', { rule, place })
  const data = structuredClone(plainMessages(file.messages))
  const again = new VFile({ path: 'a.md', value: String(file) })
  reportAgain(again, data)
  expect(again.messages).toEqual(file.messages)
  expect(again.messages.map(message => ({ ...message }))).toEqual(
    file.messages.map(message => ({ ...message })),
  )
})

test('a message of no rule is nobody’s', () => {
  const file = new VFile({ path: 'a.md' })
  file.message('Unexpected knot')
  expect(() => plainMessages(file.messages)).toThrow(/which is none/)
})

test('where nothing was reported, nothing is reported again', () => {
  const file = new VFile({ path: 'a.md' })
  reportAgain(file)
  expect(file.messages).toEqual([])
})
