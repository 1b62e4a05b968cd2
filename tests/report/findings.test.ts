import { resolve } from 'node:path'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../src/report/excerpt.ts'
import { findingsOf } from '../../src/report/findings.ts'
import { githubCommands } from '../../src/report/github.ts'
import { type Breach, report } from '../../src/report/report.ts'
import { rules } from '../../src/report/rules.ts'
import { printFindings } from '../../src/report/text.ts'

const span = (line: number, column: number, [endLine, endColumn]: [number, number]) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
})
const here = (column: number, end: number) => span(1, column, [1, end])

/** A file of this text with one message at the place. */
function fileOf(text: string, place?: Breach['place'], reason = 'Unexpected thing, expected another'): VFile {
  const file = new VFile({ path: resolve('conf', 'a.md'), value: text })
  report(file, reason, { rule: 'reference-is-resolved', place })
  return file
}

/** Source lines with a place, and the two lines that show it. */
const excerpts: [what: string, text: string, place: Breach['place'], source: string, caret: string][] = [
  ['a range', 'See [there](/there/).', here(5, 21), '1 | See [there](/there/).', '    ^~~~~~~~~~~~~~~~'],
  ['a point', 'nmae: Conf', { line: 1, column: 1 }, '1 | nmae: Conf', '^'],
  ['the end of the line', 'abc', { line: 1, column: 4 }, '1 | abc', '   ^'],
  ['wide letters', '東京 {{< spin >}}', here(4, 16), '1 | 東京 {{< spin >}}', '     ^~~~~~~~~~~~'],
  ['emoji', '👩‍👩‍👧 x', here(10, 11), '1 | 👩‍👩‍👧 x', '   ^'],
  ['combining signs', 'e\u0301e\u0301 x', here(6, 7), '1 | e\u0301e\u0301 x', '   ^'],
  ['a tab', '\tx', here(2, 3), '1 |   x', '  ^'],
  ['what commands a terminal', 'a\u001b[31m\u202e x', here(8, 9), '1 | a�[31m� x', '       ^'],
  ['several lines', 'ab\ncd', span(1, 2, [2, 2]), '1 | ab', ' ^'],
  ['Windows', 'ab\r\ncd\r\n', span(2, 1, [2, 3]), '2 | cd', '^~'],
  [
    'a long line',
    `${'a'.repeat(300)} here ${'b'.repeat(300)}`,
    here(302, 306),
    `1 | …${'a'.repeat(49)} here ${'b'.repeat(49)}…`,
    `${' '.repeat(51)}^~~~`,
  ],
]

describe('the place of a message is shown', () => {
  test.each(excerpts)('%s', (_, text, place, source, caret) => {
    const [, ...lines] = printFindings(findingsOf([fileOf(text, place)])).split('\n')
    expect(lines.slice(0, 2)).toEqual([`  ${source}`, `    | ${caret}`])
  })

  test('not where the message is about the whole file', () => {
    expect(printFindings(findingsOf([fileOf('abc')]))).toBe(
      `conf/a.md:1:1  warning  Unexpected thing, expected another  reference-is-resolved\n  ${rules['reference-is-resolved'].mend}\n1 warning\n`,
    )
  })

  test('any line is cut to what fits in a window, and the place stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.nat(400),
        fc.nat(400),
        (line, at, length) => {
          const start = Math.min(at, line.length) + 1
          const { before, marked, after } = excerptOf(line, { start, end: start + length })
          expect(before.length + marked.length + after.length).toBeLessThan(400)
          expect(stringWidth(before + marked + after)).toBeLessThan(400)
          // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
          expect(before + marked + after).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|\p{Cs}/u)
        },
      ),
    )
  })
})

test('messages stand in the order of path, line and column', () => {
  const file = new VFile({ path: resolve('b.md'), value: 'one\ntwo\n' })
  const places = [
    { line: 2, column: 3 },
    { line: 2, column: 1 },
    { line: 1, column: 2 },
  ]
  for (const place of places) report(file, 'Expected more', { rule: 'markup-is-known', place })
  const found = findingsOf([file, fileOf('x', { line: 1, column: 1 })])
  expect(found.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
    'b.md:1:2',
    'b.md:2:1',
    'b.md:2:3',
    'conf/a.md:1:1',
  ])
})

test('what is said often of one file is folded', () => {
  const file = new VFile({ path: resolve('a.md'), value: 'x\n'.repeat(40) })
  for (let line = 1; line <= 40; line++)
    report(file, 'Expected less', { rule: 'markup-is-known', place: { line, column: 1 } })
  const lines = printFindings(findingsOf([file])).split('\n')
  expect(lines.filter(line => line.includes('Expected less'))).toHaveLength(3)
  expect(lines.slice(-3)).toEqual([
    '  and 37 more like this, in lines 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 …',
    '40 warnings',
    '',
  ])
})

/** Messages as GitHub Actions reads them: what would end a property or the command is escaped. */
const commands: [what: string, file: VFile, command: string][] = [
  [
    'a range',
    fileOf('See [there](/there/).', here(5, 21)),
    '::warning file=conf/a.md,line=1,endLine=1,col=5,endColumn=21,title=reference-is-resolved::Unexpected thing, expected another\n',
  ],
  [
    'several lines',
    fileOf('ab\ncd', span(1, 2, [2, 2])),
    '::warning file=conf/a.md,line=1,endLine=2,title=reference-is-resolved::Unexpected thing, expected another\n',
  ],
  [
    'a reason with signs of commands',
    fileOf('x', here(1, 2), '100% wrong\r\n::error::expected: a, b'),
    '::warning file=conf/a.md,line=1,endLine=1,col=1,endColumn=2,title=reference-is-resolved::100%25 wrong ::error::expected: a, b\n',
  ],
]

test.each(commands)('GitHub is told of %s', (_, file, command) => {
  expect(githubCommands(findingsOf([file]))).toBe(command)
})

test('a path with signs of commands is escaped', () => {
  const file = new VFile({ path: resolve('a,b:c%\n.md'), value: 'x' })
  report(file, 'Expected more', { rule: 'markup-is-known' })
  expect(githubCommands(findingsOf([file]))).toMatch(/^::warning file=a%2Cb%3Ac%25\uFFFD\.md,line=1,/)
})
