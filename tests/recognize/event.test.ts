import { expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

test('what one write-up is sure of helps to read another', async () => {
  const sure =
    '# Conf\n\n## Weaving at Scale - Ada Byron, Engine Works\n\n## Knots - Mary Ross, Engine Works\n'
  const bare = '# My conf\n\nHello.\n\n## Weaving at scale\n\nNotes.\n\n## The way home\n\nRain.\n'
  const alone = await buildOf({ 'conf/bare.md': bare })
  expect(alone.model.talks).toEqual([])
  const both = await buildOf({ 'conf/bare.md': bare, 'conf/sure.md': sure })
  expect(both.model.talks.map(({ title, notes }) => [title, notes.length])).toEqual([
    ['Weaving at scale', 2],
    ['Knots', 1],
  ])
})

test('a heading that is a name known from people.yaml is a talk’s', async () => {
  const text = '# My conf\n\nHello.\n\n## matz\n\nNotes on Ruby.\n\n## The way home\n\nRain.\n'
  const people = '- { name: Yukihiro Matsumoto, aliases: [matz] }\n'
  expect((await buildOf({ 'conf/a.md': text })).model.talks).toEqual([])
  const { model } = await buildOf({ 'conf/a.md': text, 'people.yaml': people })
  expect(model.talks.map(({ title }) => title)).toEqual(['matz'])
})

test('a heading that is a title of the programme is a talk’s', async () => {
  const text = '# My conf\n\nHello.\n\n## Weaving at scale\n\nNotes.\n\n## Lunch\n\nRain.\n'
  const programme = `sessions:
  - { id: a, title: Weaving at Scale, speakers: [Ada Byron] }
  - { id: b, title: Lunch, kind: break }
`
  const { model } = await buildOf({ 'conf/a.md': text, 'conf/programme.yaml': programme })
  expect(model.talks.map(({ title, session }) => [title, session])).toEqual([['Weaving at Scale', 'a']])
})
