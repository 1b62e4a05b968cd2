import { expect, test } from 'vitest'
import { imported, speakersIn } from './imported.ts'

const scheduleWith = (event: object) =>
  JSON.stringify({
    schedule: {
      conference: { days: [{ date: '2018-05-02', rooms: { A: [{ title: 'Looms', ...event }] } }] },
    },
  })

/** What a schedule lists as persons, who is read, and how many messages there are. */
const persons: [persons: unknown, read: string, messages: number][] = [
  [['Ada'], 'Looms: Ada', 0],
  [['Ada Byron (Engine Works)', { name: 'Mary Ross' }], 'Looms: Ada Byron @ Engine Works; Mary Ross', 0],
  [[{ name: 'Mary Ross' }, 7, { name: ['x'] }, 'Ada', null], 'Looms: Mary Ross; Ada', 2],
  ['Ada', 'Looms', 1],
]

test.each(persons)('persons %j are read as %s', (list, read, messages) => {
  const text = scheduleWith({ persons: list })
  expect(speakersIn(text)).toEqual([read])
  expect(imported(text).messages).toHaveLength(messages)
})

test('one bad item among links costs no other', () => {
  const { facts, said } = imported(
    scheduleWith({ links: [{ url: 'https://a.example/' }, 3, { url: 'https://b.example/' }] }),
  )
  expect(facts?.sessions?.[0]?.links).toEqual({ other: ['https://a.example/', 'https://b.example/'] })
  expect(said).toEqual([expect.stringContaining('links.1')])
})

test('one bad item in a list within a list costs no other', () => {
  const items = [{ id: 1, name: 'Advanced' }, 7]
  const text = JSON.stringify({
    sessions: [{ id: 'a', title: 'Looms', startsAt: null, isServiceSession: false, categoryItems: [1] }],
    speakers: [],
    categories: [{ title: 'Level', items }],
  })
  expect(imported(text).facts?.sessions).toMatchObject([{ title: 'Looms', level: 'Advanced' }])
})
