import { expect, test } from 'vitest'
import { type Memory, noMemory } from '../../src/report/memory.ts'
import { buildOf } from '../setup/content.ts'

const files = {
  'conf/event.yaml': 'name: Conf\ndays:\n  - { date: 2020-05-01, label: Day 1 }\n',
  'conf/programme.yaml':
    'sessions:\n  - { id: a1, title: Weaving on Looms, day: 2020-05-01, speakers: [{ name: Ada Byron }] }\n  - { id: b2, title: Fast Looms, day: 2020-05-01 }\n',
  'conf/one.md':
    '# Day 1\n\n## Weaving on Looms - Ada Byron\n\nTake **looms**.\n\n## Silk Looms - Mary Ross\n\nNotes.\n',
  'conf/two.md': '# More\n\n## Silk Looms - Mary Ros\n\nNotes.\n\n## Weaving on Looms\n\nNotes.\n',
}

const kept = [
  'people',
  'organizations',
  'names alike',
  'organizations alike',
  'links',
  'words of talks',
  'words of sessions',
]

test('what is kept of linking is plain data, of which the same is made again', async () => {
  const asked = new Set<string>()
  const memory: Memory = {
    ...noMemory,
    recall(what, { answer }) {
      if (!kept.includes(what)) return answer()
      asked.add(what)
      return structuredClone(answer())
    },
  }
  const [fresh, copied] = [await buildOf(files), await buildOf(files, { memory })]
  const matchesOf = ({ matches }: typeof fresh) =>
    matches.map(({ note, session, other, ...match }) => ({
      ...match,
      note: note.note,
      session: session?.id,
      other: other?.note,
    }))
  expect([...asked].sort()).toEqual([...kept].sort())
  expect(matchesOf(fresh).map(({ verdict }) => verdict)).toContain('made')
  expect(copied.model).toEqual(fresh.model)
  expect(matchesOf(copied)).toEqual(matchesOf(fresh))
})
