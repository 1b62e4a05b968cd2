import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type ProgrammeFacts, programmeSchema, type Session } from '../../src/model/programme.ts'
import { readProgramme } from '../../src/programme/index.ts'
import type { Site } from '../../src/publish/pages.ts'
import { buildSite } from '../../src/site.ts'
import { readYaml } from '../../src/text/yaml.ts'
import { buildContent, content, textOf } from './content.ts'

const { site } = await buildContent()
const real = join(import.meta.dirname, '..', '..', 'content')

/** Sites, events, and their programmes as people wrote them. */
const programmes: [event: string, site: Site, programme: string][] = [
  ['loom-conf', site, content['loom-conf/programme.yaml'] ?? ''],
  [
    'kubecon-eu-2018',
    (await buildSite({ content: real })).site,
    readFileSync(join(real, 'kubecon-eu-2018/programme.yaml'), 'utf8'),
  ],
]

describe('schedule.json', () => {
  test.each(programmes)('of %s is imported as the programme that it was made of', (event, from, yaml) => {
    const programme = programmeSchema.parse(readYaml(yaml).value)
    const { facts, messages } = imported(textOf(from, `${event}/schedule.json`))
    const sessions = programmeSchema.parse(facts).sessions.filter(({ id }) => !id.startsWith('talks/'))
    expect(byId(sessions)).toEqual(byId(programme.sessions))
    expect(messages).toEqual([])
  })

  test('has talks too that no programme knows', () => {
    const { facts } = imported(textOf(site, 'loom-conf/schedule.json'))
    const beside = facts?.sessions?.filter(({ id }) => id.startsWith('talks/'))
    expect(beside?.map(({ id, day }) => `${id} ${day}`)).toEqual([
      'talks/dyes 2018-05-03',
      'talks/missed undefined',
    ])
    expect(imported(textOf(site, 'no-days/schedule.json')).facts?.sessions).toMatchObject([
      {
        id: 'talks/needles',
        title: 'Needles',
        speakers: [{ name: 'Ada Byron', organization: 'Engine Works' }],
      },
    ])
  })

  test('leads to the notes, and invents no duration', () => {
    const event = z.object({ code: z.string(), notes_url: z.string().nullable(), duration: z.null() })
    const days = z.array(z.object({ rooms: z.record(z.string(), z.array(event)) }))
    const schema = z.object({ schedule: z.object({ conference: z.object({ days }) }) })
    const { schedule } = schema.parse(JSON.parse(textOf(site, 'loom-conf/schedule.json')))
    const events = schedule.conference.days.flatMap(({ rooms }) => Object.values(rooms).flat())
    const base = 'https://site.test/notes/loom-conf/talks/'
    expect(Object.fromEntries(events.map(({ code, notes_url }) => [code, notes_url]))).toEqual({
      A1: null,
      A2: `${base}looms-and-cards/`,
      A3: `${base}threads/`,
      A4: null,
      A5: null,
      'talks/dyes': `${base}dyes/`,
      'talks/missed': `${base}missed/`,
    })
  })
})

function imported(text: string): { facts: ProgrammeFacts | null; messages: string[] } {
  const file = new VFile({ path: 'schedule.json', value: text })
  return { facts: readProgramme(file), messages: file.messages.map(String) }
}

/** Links in any order: the schedule's own stands apart from the others. */
function byId(sessions: Session[]): Map<string, unknown> {
  return new Map(
    sessions.map(session => [session.id, { ...session, links: session.links.map(({ url }) => url).sort() }]),
  )
}
