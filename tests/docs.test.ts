import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { correctionsSchema } from '../src/model/corrections.ts'
import { namesSchema } from '../src/model/facts.ts'
import { buildContent } from './files/content.ts'
import { buildOf } from './setup/content.ts'

const text = readFileSync(join(import.meta.dirname, '..', 'docs', 'write-ups.md'), 'utf8')

/** Each Markdown block of the page, and the block beneath it that says what is read in it. */
const examples = [...text.matchAll(/```md\n([\s\S]*?)\n```\n\n```\n([\s\S]*?)\n```/g)].map(
  ([, source = '', told = '']) => [told.split('\n')[0] ?? '', source, told] as const,
)

describe('docs/write-ups.md', () => {
  test('has examples', () => expect(examples.length).toBeGreaterThan(6))

  test.each(examples)('%s', async (_, source, told) => {
    const { model } = await buildOf({ 'conf/day-1.md': `${source}\n` })
    const talks = model.talks
      .sort((a, b) => (a.notes[0]?.line ?? 0) - (b.notes[0]?.line ?? 0))
      .map(({ kind, title, speakers }) => {
        const people = speakers.map(
          ({ name, role, organization }) =>
            [name, role].filter(Boolean).join(', ') + (organization ? ` @ ${organization}` : ''),
        )
        return `${kind}: ${title} | ${people.join('; ')}`.trim()
      })
    const quotations = model.quotations.map(
      ({ text, speakers }) => `quotation: ${text} | ${speakers.map(({ name }) => name).join('; ')}`,
    )
    expect([...talks, ...quotations].join('\n')).toBe(told)
  })

  test('shows corrections that the schema allows', () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? []
    expect(correctionsSchema.safeParse(parse(yaml)).success).toBe(true)
  })
})

test('docs/content.md shows names that the schema allows', () => {
  const content = readFileSync(join(import.meta.dirname, '..', 'docs', 'content.md'), 'utf8')
  const [, names = ''] = /## people\.yaml[\s\S]*?```yaml\n([\s\S]*?)```/.exec(content) ?? []
  expect(namesSchema.parse(parse(names)).map(({ name }) => name)).toEqual(['Ada Lovelace', 'Ali Hassan'])
})

test('docs/content.md shows paths that hold for a site', async () => {
  const content = readFileSync(join(import.meta.dirname, '..', 'docs', 'content.md'), 'utf8')
  const [, paths = ''] = /## paths\.yaml[\s\S]*?```yaml\n([\s\S]*?)```/.exec(content) ?? []
  const { site, files } = await buildOf({
    'conf/day-1.md': '# Day 1\n\n## Looms - Ada Byron\n\nNotes.\n',
    'paths.yaml': paths,
  })
  expect(files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal).map(String))).toEqual([])
  expect([...site.record().entries()].filter(([path]) => path in parse(paths))).toEqual(
    expect.arrayContaining(Object.entries(parse(paths))),
  )
})

test('docs/data.md names the files that a site has for other programs', async () => {
  const data = readFileSync(join(import.meta.dirname, '..', 'docs', 'data.md'), 'utf8')
  const names = { event: 'loom-conf', speaker: 'ada-byron', author: 'zoe-ross' }
  const named = [...data.matchAll(/^\| (`\/.+?) \|/gm)]
    .flatMap(([, cell = '']) => cell.replaceAll('`', '').split(', '))
    .map(path => Object.entries(names).reduce((text, [name, id]) => text.replace(`<${name}>`, id), path))
  const { site } = await buildContent()
  const files = site.files.map(({ permalink }) => `/${permalink}`)
  expect(named.filter(path => !files.includes(path))).toEqual([])
  const others = /^\/(?:authors|speakers|no-days)\/|^\/_redirects$/
  expect(files.filter(path => !named.includes(path) && !others.test(path))).toEqual([])
})
