import { describe, expect, test } from 'vitest'
import { ancestorsOf, outlineOf } from '../../src/recognize/outline.ts'
import { textOf } from '../../src/text/text-of.ts'
import { treeOf } from '../setup/tree.ts'

/** Sections as "text < those above it: what stands under it | what stands under it with all sections below". */
const table: [what: string, markdown: string, sections: string[]][] = [
  ['no heading', 'a', []],
  ['one heading', 'a\n\n# b\n\nc', ['b: c | c']],
  ['headings beneath', '# a\n\nb\n\n## c\n\nd\n\n# e\n\nf', ['a: b | b c d', 'c < a: d | d', 'e: f | f']],
  ['headings beside', '## a\n\n## b\n\nc', ['a:  | ', 'b: c | c']],
  ['deeper at once', '# a\n\n### b\n\n## c', ['a:  | b c', 'b < a:  | ', 'c < a:  | ']],
  ['three levels', '# a\n\n## b\n\n### c\n\nd', ['a:  | b c d', 'b < a:  | c d', 'c < b < a: d | d']],
  ['rules around', '# a\n\n---\n\nb\n\n---\n\nc\n\n---\n\n# d\n\n---', ['a: b  c | b  c', 'd:  | ']],
  [
    'a day in bold',
    '# a\n\n**Day 1**\n\nb\n\n## c',
    ['a:  | Day 1 b c', 'Day 1 (day) < a: b | b c', 'c < Day 1 < a:  | '],
  ],
  ['a day in bold, and none beneath', '# a\n\n**Day 1**\n\nb', ['a:  | ', 'Day 1 (day): b | b']],
  [
    'days in bold',
    '**Day 1**\n\n## a\n\n**Day 2**\n\n## b',
    ['Day 1 (day):  | a', 'a < Day 1:  | ', 'Day 2 (day):  | b', 'b < Day 2:  | '],
  ],
  ['a day in a heading', '# Day 1\n\na', ['Day 1 (day): a | a']],
  ['bold, and no day', '# a\n\n**b**\n\nc', ['a: b c | b c']],
  ['a day in bold, and more', '# a\n\n**Day 1** b', ['a: Day 1 b | Day 1 b']],
  ['a day that is not bold', '# a\n\nDay 1', ['a: Day 1 | Day 1']],
]

describe('the outline of a write-up', () => {
  test.each(table)('%s', async (_, markdown, sections) => {
    const outline = outlineOf(await treeOf(markdown), text => /^Day \d$/.test(text))
    const told = outline.map(section => {
      const [own, all] = [section.own, section.all].map(nodes => nodes.map(node => textOf(node)).join(' '))
      const names = [
        `${section.text}${section.isDay ? ' (day)' : ''}`,
        ...ancestorsOf(section).map(({ text }) => text),
      ]
      return `${names.join(' < ')}: ${own} | ${all}`
    })
    expect(told).toEqual(sections)
  })

  test('knows the children of a section, and the lines', async () => {
    const [whole] = outlineOf(await treeOf('# a\n\n## b\n\n### c\n\n## d'), () => false)
    expect(whole?.children.map(({ text, line }) => [text, line])).toEqual([
      ['b', 3],
      ['d', 7],
    ])
  })
})
