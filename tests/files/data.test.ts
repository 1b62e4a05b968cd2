import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { modelSchema } from '../../src/model/model-schema.ts'
import { collectionsSchema } from '../../src/publish/files/data-schema.ts'
import type { Site } from '../../src/publish/pages.ts'
import { buildSite } from '../../src/site.ts'
import { buildContent, textOf } from './content.ts'

const builds = {
  fixture: await buildContent(),
  'the real content': await buildSite({ content: join(import.meta.dirname, '..', '..', 'content') }),
}
const names = ['fixture', 'the real content'] as const
const isData = (path: string) => /^data\/(?!index|schema)|\/data\.json$/.test(path)

describe.each(names)('the data of %s', name => {
  const { site, model } = builds[name]
  const data = site.files.map(({ permalink }) => permalink).filter(isData)
  const ajv = new Ajv2020({ allErrors: true, strict: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(textOf(site, 'data/schema.json')))

  test('is the whole model', () => {
    expect(modelSchema.parse(model)).toEqual(model)
    for (const [collection, items] of Object.entries(model)) {
      if (!Array.isArray(items)) continue
      const file = `data/${collection.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}.json`
      expect(JSON.parse(textOf(site, file))).toMatchObject({ version: 1, [collection]: items })
    }
  })

  test('is as its schema says', () => {
    const wrong = data.filter(path => !validate(JSON.parse(textOf(site, path))))
    expect([wrong, validate.errors]).toEqual([[], null])
    expect(data).toHaveLength(10 + model.events.length)
  })

  test.each(model.events)('of $id has all that is of it', ({ id }) => {
    const part = dataOf(site, id)
    const isOfEvent = ({ event }: { event: string }) => event === id
    expect(part.talks).toHaveLength(model.talks.filter(isOfEvent).length)
    expect(part.programme).toHaveLength(model.programme.filter(isOfEvent).length)
    expect(part.quotations).toHaveLength(model.quotations.filter(isOfEvent).length)
    const speakers = new Set(part.talks.flatMap(talk => talk.speakers.map(({ person }) => person)))
    expect(new Set(part.people.map(({ id }) => id))).toEqual(speakers)
  })

  test('is named by its index, with all else that is for programs', () => {
    const files = new Set(site.files.map(({ permalink }) => new URL(permalink, site.facts.url).href))
    const addresses = addressesIn(JSON.parse(textOf(site, 'data/index.json')))
    const named = addresses.filter(url => /\.\w+$/.test(url))
    expect(named.filter(url => !files.has(url))).toEqual([])
    expect(data.filter(path => !named.includes(new URL(path, site.facts.url).href))).toEqual([])
  })
})

test('the data of an event names what is of it alone, also of those who were at others', async () => {
  const { site } = await buildContent({
    'topics.yaml': '- { name: Needles }\n',
    'later/event.yaml': `
days: [{ date: 2019-06-01, label: Day 1 }]
writeUps:
  mine.md: { authors: [Zoë Ross] }
`,
    'later/mine.md': `# Mine

## Needles and Looms - Ada Byron, Other Works

## Threads - Émile Noé, Engine Works
`,
    'later/again.md': '# Again\n\n## Needles and Looms - Ada Byron\n',
  })
  const { people, organizations, topics, authors } = dataOf(site, 'later')
  expect(
    people.map(({ id, talks, affiliations }) => [
      id,
      talks,
      affiliations.map(({ organization }) => organization),
    ]),
  ).toEqual([
    ['ada-byron', ['later/needles-and-looms'], ['Other Works']],
    ['emile-noe', ['later/threads'], ['Engine Works']],
  ])
  expect(organizations.map(({ id, talks, people }) => [id, talks, people])).toEqual([
    ['engine-works', ['later/threads'], ['emile-noe']],
    ['other-works', ['later/needles-and-looms'], ['ada-byron']],
  ])
  expect(topics.map(({ id, talks }) => [id, talks])).toEqual([['needles', ['later/needles-and-looms']]])
  expect(authors.map(({ id, writeUps }) => [id, writeUps])).toEqual([['zoe-ross', ['later/mine']]])
})

test('a schema that nothing could break is none', () => {
  const ajv = new Ajv2020()
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(textOf(builds.fixture.site, 'data/schema.json')))
  const file = JSON.parse(textOf(builds.fixture.site, 'data/events.json'))
  expect(validate({ ...file, version: 2 })).toBe(false)
  expect(validate({ ...file, events: [{ id: 'x' }] })).toBe(false)
  expect(validate({ ...file, more: [] })).toBe(false)
})

function dataOf(site: Site, event: string) {
  return collectionsSchema.loose().parse(JSON.parse(textOf(site, `${event}/data.json`)))
}

/** All addresses in JSON, at any depth. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return URL.canParse(value) ? [value] : []
  const parts = z.record(z.string(), z.unknown()).or(z.array(z.unknown())).safeParse(value).data
  return Object.values(parts ?? {}).flatMap(addressesIn)
}
