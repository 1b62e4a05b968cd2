import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../../scripts/rst/outline.ts'
import { rst } from '../../../src/formats/rst/index.ts'

/** What looks like a table and is none: how it is shown, and what is said of it. */
const broken: [what: string, lines: string[]][] = [
  ['a head below all rows', ['+---+---+', '| a | b |', '+===+===+']],
  ['two heads', ['+---+', '| a |', '+===+', '| b |', '+===+', '| c |', '+---+']],
  ['no border below', ['+---+---+', '| a | b |', '| c | d |']],
  ['an edge that is not straight', ['+---+---+', '| a | b |', '+---+--+', '| c | d |', '+---+---+']],
]

describe('a grid that is none stays as it is written', () => {
  test.each(broken)('%s', (_, lines) => {
    const file = new VFile({ path: 'a.rst', value: `Text.\n\n${lines.join('\n')}\n` })
    const { tree } = rst.parse(file)
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'code'])
    expect(outlineOf(tree)).toContain(lines.join('\n').replace(/\s+/g, ' ').slice(0, 5))
    expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['rst-is-well-formed', 3]])
  })
})
