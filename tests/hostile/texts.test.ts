import { describe, expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

const quoted = Array.from({ length: 40 }, (_, index) => `"T${index}"`).join(', ')

/** Texts that a reader could fall over; each is read to the end, with or without messages. */
const texts: [what: string, text: string][] = [
  [
    'a title that no file can be named after',
    `## Talks\n\n### ${'long words '.repeat(60)}- Mary Ross, Navy\n`,
  ],
  ['a title of one word without end', `## Talks\n\n### ${'型'.repeat(300)}\n`],
  ['quotations within quotations without end', `${'>'.repeat(3000)} deep\n`],
  ['lists within lists without end', `${'* '.repeat(1500)}deep\n`],
  ['elements within elements without end', `## Knots - Mary Ross, Navy\n\n${'<div>'.repeat(5000)}deep\n`],
  ['many titles in quotation marks', `## ${quoted} x\n`],
  ['a list item with many ways to read it', `- ${'word: foo bar - Some Thing, '.repeat(400)}\n`],
  ['a year before there were conferences', '# Conf\n\n## 3 May 12 BC\n\n### Knots - Mary Ross, Navy\n'],
]

describe('hostile texts', () => {
  test.each(texts)('%s', async (_, text) => {
    const { model, site } = await buildOf({ 'conf/a.md': text })
    expect(model.writeUps).toHaveLength(1)
    for (const { permalink } of [...site.talks, ...site.writeUps]) {
      for (const name of permalink.split('/')) expect(Buffer.byteLength(name)).toBeLessThan(200)
    }
    for (const { day } of model.talks) expect(day === null || day.startsWith('20')).toBe(true)
  })

  test('an event named as the site’s own folders', async () => {
    const { files } = await buildOf({ 'speakers/a.md': '# A\n\nText.\n', 'conf/a.md': '# A\n\nText.\n' })
    expect(files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([
      'event-name-is-free',
    ])
  })
})
