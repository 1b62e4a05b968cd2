import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { programmeSchema } from '../../src/model/programme.ts'
import type { ImportOptions } from '../../src/programme/format.ts'
import { readYaml } from '../../src/text/yaml.ts'
import { buildOf } from '../setup/content.ts'
import { imported } from './imported.ts'

/** Programmes as conferences publish them; beside each stands what is made of it, as `<name>.expected.yaml`. */
const fixtures = join(import.meta.dirname, 'fixtures')
const names = readdirSync(fixtures).filter(name => extname(name) !== '.yaml')
const sourceOf = (name: string) => readFileSync(join(fixtures, name), 'utf8')

const optionsOf: Record<string, ImportOptions> = { 'sessionize-grid.json': { timeZone: 'America/New_York' } }

/** What is wrong in the fixtures: `line:column severity rule`. */
const messagesOf: Record<string, string[]> = {
  'frab.json': [
    '18:15 warning session-fact-is-usable',
    '61:15 error session-is-usable',
    '77:24 warning session-fact-is-usable',
    '70:15 warning session-fact-is-usable',
    '70:15 warning session-fact-is-usable',
    '47:15 error session-is-usable',
  ],
  'frab.xml': ['37:7 error session-is-usable'],
  'names.csv': ['4:1 error session-is-usable', '6:21 warning session-fact-is-usable'],
  'pretalx.ics': ['24:1 warning session-fact-is-usable', '23:1 warning session-fact-is-usable'],
  'sched.ics': [
    '53:1 warning session-fact-is-usable',
    '49:1 warning session-fact-is-usable',
    '52:1 warning session-fact-is-usable',
    '57:1 error session-is-usable',
  ],
  'sessionize-all.json': ['28:76 warning session-fact-is-usable', '29:5 error session-is-usable'],
  'table.csv': [
    '6:81 warning session-fact-is-usable',
    '6:88 warning session-fact-is-usable',
    '8:36 warning session-fact-is-usable',
    '8:41 warning session-fact-is-usable',
    '7:1 error session-is-usable',
  ],
}

describe('published programmes', () => {
  test.each(names)('%s', name => {
    const { yaml, messages } = imported(sourceOf(name), optionsOf[name])
    expect(yaml).toBe(sourceOf(`${name}.expected.yaml`))
    expect(messages).toEqual(messagesOf[name] ?? [])
  })

  test.each(names)('%s, placed in a content folder, is read without messages', async name => {
    const { yaml } = imported(sourceOf(name), optionsOf[name])
    const { files } = await buildOf({ 'conf/programme.yaml': yaml ?? '', 'conf/a.md': '# A\n\nText.\n' })
    expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
  })

  test('every expectation has a fixture', () => {
    const expected = readdirSync(fixtures).filter(name => extname(name) === '.yaml')
    expect(expected.filter(name => !existsSync(join(fixtures, name.replace('.expected.yaml', ''))))).toEqual(
      [],
    )
  })
})

const calendar = (...lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    ...lines.map(line =>
      line.replace(/^event /, 'BEGIN:VEVENT\nSUMMARY:A\n').replace(/ end$/, '\nEND:VEVENT'),
    ),
    'END:VCALENDAR',
  ].join('\n')

/** A calendar and an option, and day and time at the place. */
const times: [text: string, timeZone: string | undefined, when: string][] = [
  [calendar('event DTSTART:20180502T223000Z end'), 'Europe/Copenhagen', '2018-05-03 00:30'],
  [
    calendar('X-WR-TIMEZONE:America/New_York', 'event DTSTART:20180502T020000Z end'),
    undefined,
    '2018-05-01 22:00',
  ],
  [
    calendar('X-WR-TIMEZONE:UTC', 'event DTSTART:20180502T020000Z end'),
    'America/New_York',
    '2018-05-01 22:00',
  ],
  [calendar('event DTSTART;TZID=Asia/Tokyo:20180502T093000 end'), 'Europe/Copenhagen', '2018-05-02 09:30'],
  [calendar('event DTSTART;VALUE=DATE:20180502 end'), 'America/New_York', '2018-05-02'],
  [calendar('event DTSTART:20180502T020000Z end'), undefined, '2018-05-02'],
]

test.each(times)('the time of %j in %s', (text, timeZone, when) => {
  const [session] = imported(text, { timeZone }).facts?.sessions ?? []
  expect([session?.day, session?.start].filter(Boolean).join(' ')).toBe(when)
})

/** Title, type and speakers of a session, and its kind. */
const kinds: [title: string, type: string, speakers: string, kind: string][] = [
  ['Keynote: Looms', '', 'Ada Byron', 'keynote'],
  ['The Engine Con Keynote', 'lecture', 'Ada Byron', 'keynote'],
  ['Looms', 'Sponsored Keynotes', 'Ada Byron', 'keynote'],
  ['Looms', 'lightning_talk', '', 'lightning'],
  ['Looms', 'Tutorial', '', 'workshop'],
  ['Looms', 'Hands-on Labs', '', 'workshop'],
  ['Looms', 'podium', '', 'panel'],
  ['Weavers BoF', 'Session', '', 'bof'],
  ['Mini-Summit', '', '', 'meetup'],
  ['Looms', 'Breakout Session', '', 'talk'],
  ['Looms', 'Service Mesh', '', 'talk'],
  ['Welcome Reception', 'Breaks', '', 'social'],
  ['Registration + Badge Pick-up', '', '', 'break'],
  ['Coffee Break', '', '', 'break'],
  ['Networking Lunch', '', '', 'break'],
  ['Break the Loom', '', 'Ada Byron', 'talk'],
  ['No Free Lunch', '', 'Ada Byron', 'talk'],
]

test.each(kinds)('%s (%s) by %s is a %s', (title, type, speakers, kind) => {
  const { facts } = imported(`title,type,speakers\n"${title}","${type}","${speakers}"\n`)
  expect(facts?.sessions?.map(session => session.kind)).toEqual([kind])
})

/** Texts that are no programme, or hardly one, and what is said of them. */
const bad: [what: string, text: string, messages: string[]][] = [
  ['nothing', '', ['1:1 error programme-is-readable']],
  ['prose', 'Dear speakers,\n\nsee you soon.\n', ['1:1 error programme-is-readable']],
  ['other JSON', '{"name": "x"}', ['1:1 error programme-is-readable']],
  ['broken JSON', '{"schedule": {"conference": {"days":\n[}}}', ['2:1 error programme-is-readable']],
  ['broken XML', '<schedule>\n<day>\n<event></day></schedule>', ['3:8 error programme-is-readable']],
  [
    'a schedule whose days are a number',
    '{"schedule": {"conference": {"days": 3}}}',
    ['1:38 error session-is-usable', '1:1 error programme-is-readable'],
  ],
  [
    'a column that no session has, and an organization without a speaker',
    'title,mood,company\nLooms,good,Engine Works\n',
    ['1:7 warning session-fact-is-usable', '2:12 warning session-fact-is-usable'],
  ],
  ['a table without rows', 'title,speaker\n', ['1:1 error programme-is-readable']],
  [
    'a calendar in UTC',
    calendar('event DTSTART:20180502T020000Z end', 'event DTSTART:20180503T020000Z end'),
    ['4:1 warning time-zone-is-known'],
  ],
]

describe('bad input', () => {
  test.each(bad)('%s', (_, text, messages) => expect(imported(text).messages).toEqual(messages))

  test('names the formats that are understood', () => {
    expect(imported('Text').said.join()).toMatch(/frab.*iCalendar.*Sessionize.*CSV/)
  })

  test('an entity that would lead to another file stays as it is', () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE schedule [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <schedule><day date="2018-05-02"><room name="A"><event id="1"><title>&x;</title></event></room></day></schedule>`
    expect(imported(xml).facts?.sessions?.map(({ title }) => title)).toEqual(['&x;'])
  })
})

/** Texts that a reader could fall over: fixtures of which parts are cut out, doubled or replaced. */
const damaged = fc
  .tuple(
    fc.constantFrom(...names).map(sourceOf),
    fc.array(fc.tuple(fc.nat(3000), fc.nat(60), fc.oneof(fc.string({ unit: 'binary' }), fc.json())), {
      maxLength: 6,
    }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((left, [at, length, instead]) => left.slice(0, at) + instead + left.slice(at + length), text),
  )

/** Schedules of any values. */
const anyFacts = fc
  .tuple(
    fc.constantFrom(...Object.keys({ title: 1, persons: 1, links: 1, date: 1, id: 1, type: 1 })),
    fc.jsonValue(),
  )
  .map(([key, value]) =>
    JSON.stringify({
      schedule: {
        conference: { days: [{ date: '2018-05-02', rooms: { A: [{ title: 'A', [key]: value }] } }] },
      },
    }),
  )

test('any text gives sessions or messages, and sessions that the schema allows', { timeout: 60_000 }, () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), damaged, anyFacts)
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, 'Asia/Tokyo'), (value, timeZone) => {
      const { facts, yaml, messages } = imported(value, { timeZone })
      if (!facts) expect(messages).not.toEqual([])
      else expect(programmeSchema.parse(readYaml(yaml ?? '').value)).toEqual(programmeSchema.parse(facts))
    }),
    { numRuns: 300 },
  )
})
