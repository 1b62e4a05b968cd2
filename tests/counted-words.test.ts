import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { countWords } from '../src/digest/kept-words.ts'
import { report } from '../src/report/report.ts'

describe('words of the file and of the page are counted', () => {
  const written = 'One loom\nand one mesh\n'
  const count = (shown: string[], told?: number) => {
    const file = new VFile({ path: 'a.md', value: written })
    if (told)
      report(file, 'Unexpected mesh, expected none', {
        rule: 'markup-is-known',
        place: { line: told, column: 1 },
      })
    return {
      ...countWords({ written, file }, shown),
      messages: file.messages.slice(told ? 1 : 0).map(String),
    }
  }

  test('all are there', () => {
    expect(count(['and one mesh', 'one loom'])).toEqual({ written: 5, shown: 5, messages: [] })
  })

  test('a lost one is an error at its place', () => {
    expect(count(['One loom and one'])).toEqual({
      written: 5,
      shown: 4,
      messages: [
        'a.md:2:9: Unexpected words “mesh” that are not on the page, expected all of the text there',
      ],
    })
  })

  test('one of two that are the same is missed', () => {
    expect(count(['One loom and mesh']).shown).toBe(4)
  })

  test('markup may part words, and join them', () => {
    expect(count(['O', 'ne loomand', 'one mesh'])).toEqual({ written: 5, shown: 2, messages: [] })
  })

  test('what a message tells of is not told again', () => {
    expect(count(['One loom and one'], 2)).toEqual({ written: 5, shown: 4, messages: [] })
    expect(count(['One loom and one'], 1).messages).toHaveLength(1)
  })
})
