import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Model } from '../src/model/model.ts'
import { buildSite } from '../src/site.ts'

/** What a careful person reads in a write-up. */
interface Truth {
  file: string
  format: string
  title: string
  language: string | null
  published: string | null
  authors: string[]
  authorsFromEvent?: string[]
  talks: TrueTalk[]
  blocks: { title: string; line: number; day: string }[]
}

interface TrueTalk {
  title: string
  line: number
  day: string
  kind: string
  level: string | null
  speakers: { name: string; role: string | null; organization: string | null }[]
  links: { kind: string; url: string }[]
}

/** What has to be equal; the links of a talk may be more than those of one note. */
function factsOf({
  title,
  line,
  day,
  kind,
  level,
  speakers,
}: Omit<TrueTalk, 'day' | 'links'> & { day: string | null }) {
  return { title, line, day, kind, level, speakers }
}

const folder = join(import.meta.dirname, 'truth')
const truths = readdirSync(folder).map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Truth)

let model: Model

beforeAll(async () => {
  model = (await buildSite({ content: join(import.meta.dirname, '..', 'content') })).model
})

describe.each(truths)('$file', truth => {
  const writeUp = () => model.writeUps.find(({ file }) => basename(file) === truth.file)

  test('says who wrote it, when, and what it is called', () => {
    expect(writeUp()).toMatchObject({ format: truth.format, title: truth.title, published: truth.published })
    expect(writeUp()?.authors.map(({ name }) => name)).toEqual([
      ...truth.authors,
      ...(truth.authorsFromEvent ?? []),
    ])
    if (truth.language) expect(writeUp()?.language).toBe(truth.language)
  })

  test('tells of these talks and no others', () => {
    const notes = model.talks.flatMap(talk =>
      talk.notes.filter(note => note.writeUp === writeUp()?.id).map(note => ({ ...note, links: talk.links })),
    )
    const told = notes.sort((a, b) => a.line - b.line)
    expect(told.map(factsOf)).toEqual(truth.talks.map(factsOf))
    truth.talks.forEach(({ links }, index) => {
      expect(told[index]?.links).toEqual(expect.arrayContaining(links))
    })
  })

  test('sums up these parts of the programme', () => {
    const roundUps = model.roundUps.filter(roundUp => roundUp.writeUp === writeUp()?.id)
    expect(roundUps.map(({ title, line, day }) => ({ title, line, day }))).toEqual(
      truth.blocks.map(({ title, line, day }) => ({ title, line, day })),
    )
  })
})
