import { describe, expect, test } from 'vitest'
import { recognizableSkeleton } from '../../src/cli/new/plan/recognizable-skeleton.ts'
import { skeletonOf } from '../../src/cli/new/plan/skeleton.ts'
import { programmeSchema, type SessionFacts } from '../../src/model/programme.ts'
import { programmeYaml } from '../../src/programme/write.ts'
import { readContent } from '../../src/read/content.ts'
import { noMemory } from '../../src/report/memory.ts'
import { buildOf } from '../setup/content.ts'

const day = { id: 'day-1', date: '2018-05-02', label: 'Day 1' }
const days = '[{ date: 2018-05-02, label: Day 1 }, { date: 2018-05-03, label: Day 2 }]'

type Facts = Omit<SessionFacts, 'id'>

function factsOf(sessions: Facts[]): SessionFacts[] {
  return sessions.map((each, index) => ({ id: `s${index}`, day: day.date, ...each }))
}

/** Builds a skeleton below its programme; `fill` writes notes. */
async function built(told: Facts[], fill: (text: string) => string = text => text) {
  const sessions = programmeSchema.parse({ sessions: factsOf(told) }).sessions
  const empty = await buildOf({ 'conf/event.yaml': `days: ${days}\n`, 'conf/other.md': '# Other\n' })
  const [event] = empty.model.events
  const corrections = {
    value: [],
    file: empty.paths.file,
    placeOf: () => undefined,
    placeOfKey: () => undefined,
  }
  const names = { ...corrections, value: [] }
  const folder = {
    event: { id: 'conf', name: 'Conf', place: null, url: null, days: event?.days ?? [] },
    writeUps: [],
    programme: sessions,
    corrections,
  }
  const facts = { title: 'Conf, Day 1', authors: ['Ada Byron'], published: day.date, day, sessions }
  const content = { people: names, organizations: names, topics: [] }
  const skeleton = await recognizableSkeleton(facts, { content, folder, path: 'day-1.md' })
  const build = await buildOf({
    'conf/event.yaml': `days: ${days}\n`,
    'conf/programme.yaml': programmeYaml({ sessions: factsOf(told) }),
    'conf/day-1.md': fill(skeleton.text),
  })
  return { skeleton, build }
}

const notesOf = ({ build }: Awaited<ReturnType<typeof built>>) =>
  build.digests.flatMap(({ notes }) =>
    notes.map(
      ({ note }) =>
        `${note.kind}: ${note.title} | ${note.speakers.map(({ name }) => name).join('; ')} | ${note.day}`,
    ),
  )

const fillAll = (text: string) => text.replace(/<!-- Your notes[^>]*-->/g, 'They spoke, and I listened.')

const programme: Facts[] = [
  {
    title: 'Running with Scissors',
    kind: 'keynote',
    start: '09:30',
    room: 'Hall > A -- B',
    speakers: [{ name: 'Liz Rice', role: 'Technology Evangelist', organization: 'Aqua Security' }],
  },
  {
    title: 'C++ & *Rust*: <T> for [all] #1',
    speakers: [{ name: 'Ada Byron', organization: 'Engine Works' }, { name: 'Zoë Núñez' }],
    level: 'Beginner',
  },
  { title: 'Looms - A History', kind: 'workshop', speakers: ['Mary Ross'], level: 'Any' },
  {
    title: 'Threads_and_knots `at` scale',
    kind: 'lightning',
    speakers: [{ name: 'Grace Murray', organization: 'Smith, Jones & Partners' }],
  },
  { title: 'Keynote: Things That Matter', kind: 'keynote', speakers: ['Joan Clarke'] },
]

describe('a write-up that is begun with the programme', () => {
  test('has a heading for each session, by which it is known again', async () => {
    const result = await built(programme, fillAll)
    expect(result.skeleton.leftOut).toEqual([])
    expect(notesOf(result)).toEqual([
      'keynote: Running with Scissors | Liz Rice | 2018-05-02',
      'talk: C++ & *Rust*: <T> for [all] #1 | Ada Byron; Zoë Núñez | 2018-05-02',
      'workshop: Looms - A History | Mary Ross | 2018-05-02',
      'lightning: Threads_and_knots `at` scale | Grace Murray | 2018-05-02',
      'keynote: Things That Matter | Joan Clarke | 2018-05-02',
    ])
    expect(result.build.model.talks.map(({ session }) => session)).toEqual(['s0', 's1', 's2', 's3', 's4'])
    expect(result.build.files.flatMap(({ messages }) => messages.map(String))).toEqual([])
  })

  test('puts nothing on the site before notes are written, and then those alone', async () => {
    const empty = await built(programme)
    expect([empty.build.model.talks, empty.build.model.people]).toEqual([[], []])
    expect(notesOf(empty)).toHaveLength(programme.length)
    expect([empty.build.site.writeUps, empty.build.site.authors]).toEqual([[], []])
    expect(empty.build.files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([
      'notes-are-written',
    ])
    const begun = await built(programme, text => text.replace('<!-- Your notes -->', 'They spoke.'))
    const [talk, ...others] = begun.build.model.talks
    expect([talk?.session, talk?.notes.map(({ state }) => state), others]).toEqual(['s1', ['notes'], []])
    expect(begun.build.site.writeUps[0]?.body).toContain('They spoke.')
    expect(begun.build.model.programme.filter(session => session.talk === null)).toHaveLength(
      programme.length - 1,
    )
  })

  test('names time and room for its author alone', async () => {
    const { skeleton } = await built(programme)
    expect(skeleton.text).toContain('<!-- Your notes: 09:30, Hall A B -->')
  })

  test('leaves out what no heading tells from anything else, and says so', async () => {
    const { skeleton } = await built([...programme, { title: 'Sponsor Showcase', kind: 'social' }])
    expect(skeleton.leftOut.map(({ title }) => title)).toEqual(['Sponsor Showcase'])
    expect(skeleton.text).not.toContain('Sponsor')
  })

  test('shows one example without a programme', () => {
    expect(
      skeletonOf({ title: 'My "notes": all', authors: [], published: day.date, day, sessions: [] }),
    ).toBe(`---
title: 'My "notes": all'
# author: Ada Byron
date: 2018-05-02
---

<!-- Write in place of the lines that say “Your notes”. A session whose line stays is on no page. -->

## Day 1

### Keynote: Title of the Talk - Ada Byron, CTO, Engine Works & Grace Murray, Engine Works

<!-- Your notes -->
`)
  })
})

test.each(['2018-05-01', '2018-05-02', '2018-05-03', '2018-05-04'])(
  'the programme of KubeCon on %s',
  async date => {
    const content = await readContent('content', { memory: noMemory })
    const [real] = content.events
    if (!real) throw new Error('There is no event')
    const folder = { ...real, writeUps: [] }
    const sessions = real.programme.filter(session => session.day === date && session.kind !== 'break')
    const facts = {
      title: 'KubeCon',
      authors: [],
      published: date,
      day: { id: 'd', date, label: 'Day' },
      sessions,
    }
    const { leftOut } = await recognizableSkeleton(facts, { content, folder, path: 'day.md' })
    expect(leftOut.filter(({ speakers }) => speakers.length)).toEqual([])
    expect(leftOut.length).toBeLessThan(8)
  },
)
