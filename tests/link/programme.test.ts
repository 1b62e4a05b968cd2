import { expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

const programme = `sessions:
  - { id: a, title: Looms, day: 2024-03-12, start: "09:30", speakers: [Ada Byron] }
  - { id: b, title: Knots, day: 2024-03-13 }
  - { id: c, title: Silk }
  - { id: "s 4", title: Wool }
  - { id: s-4, title: Felt }
  - { id: e, title: Lunch, kind: break, day: 2024-03-12 }
`
const notes = '# Notes\n\n## Looms - Ada Byron\n\nWords.\n'

/** On which pages the sessions stand that nobody noted: "page: titles". */
async function unnoted(files: Record<string, string>): Promise<string[]> {
  const { site } = await buildOf({ 'conf/notes.md': notes, 'conf/programme.yaml': programme, ...files })
  return [...site.events, ...site.days].map(
    ({ url, unnoted }) => `${url} ${unnoted.map(({ title }) => title).join(', ')}`,
  )
}

test('an event has the days of its programme, and lists what has no day', async () => {
  expect(await unnoted({})).toEqual([
    '/conf/ Silk, Wool, Felt',
    '/conf/2024-03-12/ ',
    '/conf/2024-03-13/ Knots',
  ])
})

test('a session on a day that the event does not have is listed too', async () => {
  const event = 'days: [{ date: 2024-03-12, label: Day 1 }]\n'
  expect(await unnoted({ 'conf/event.yaml': event })).toEqual([
    '/conf/ Knots, Silk, Wool, Felt',
    '/conf/day-1/ ',
  ])
})

test('each session has a place of its own on the page', async () => {
  const { site } = await buildOf({ 'conf/notes.md': notes, 'conf/programme.yaml': programme })
  const anchors = site.events.flatMap(({ unnoted }) => unnoted.map(({ anchor }) => anchor))
  expect(anchors).toEqual(['session-c', 'session-s%204', 'session-s-4'])
})

test('a note has what the programme says of its session', async () => {
  const { model } = await buildOf({ 'conf/notes.md': notes, 'conf/programme.yaml': programme })
  expect(model.talks).toMatchObject([{ session: 'a', title: 'Looms', day: '2024-03-12' }])
})
