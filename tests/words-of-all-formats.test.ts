import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildOf } from './setup/content.ts'
import { type Kind, plain, type Style, type Writer, writers } from './setup/writers.ts'

const style = fc.constantFrom<Style>('plain', 'plain', 'strong', 'emphasis', 'code', 'link')
const line = fc.array(fc.tuple(style, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 4 })
const kind = fc.constantFrom<Kind>('heading', 'paragraph', 'list', 'quote', 'code')
const blocks = fc.array(fc.tuple(kind, fc.array(line, { minLength: 1, maxLength: 3 })), { maxLength: 12 })

/** Writes blocks with words that are all different: `zq0`, `zq1` and so on. */
function written(
  { head, styles, blocks: write }: Writer,
  all: [Kind, [Style, number][][]][],
): { text: string; words: string[] } {
  const words: string[] = []
  const next = (count: number) =>
    Array.from({ length: count }, () => {
      words.push(`zq${words.length}`)
      return words.at(-1)
    }).join(' ')
  const parts = all.map(([kind, lines]) => {
    const styleOf = (style: Style) => (kind === 'code' ? plain : styles[style])
    return write[kind](
      lines.map(parts => parts.map(([style, count]) => styleOf(style)(next(count))).join(' ')),
    )
  })
  return { text: `${[head, ...parts].join('\n\n')}\n`, words }
}

describe('words that go in come out, once and in order', () => {
  test.each(Object.entries(writers))('%s', async (format, writer) => {
    const property = fc.asyncProperty(blocks, async all => {
      const { text, words } = written(writer, all)
      const { files, site } = await buildOf({ [`conf/${writer.name}`]: text })
      expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
      const shown = (site.writeUps[0]?.body ?? '').replace(/<[^>]*>/g, '')
      expect(shown.match(/zq\d+/g) ?? []).toEqual(words)
      if (words.length) expect(site.writeUps[0]?.format).toBe(format)
    })
    await fc.assert(property, { seed: 20180502, numRuns: 40 })
  })
})
