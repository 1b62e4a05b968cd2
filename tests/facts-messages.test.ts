import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { buildOf } from './setup/content.ts'

/** Facts that cannot be, and what is said of them. */
const cases: [file: string, text: string, message: string][] = [
  [
    '../site.yaml',
    'url: example.org\n',
    '1:6 Unexpected value of url, expected an address that begins with https:// or http://',
  ],
  ['event.yaml', 'days: Monday\n', '1:7 Unexpected value of days, expected a list, such as [one, two]'],
  [
    'event.yaml',
    'days: [{ date: 2018-13-45, label: Day 1 }]\n',
    '1:16 Unexpected value of days, no. 1: date, expected a date such as 2018-05-02',
  ],
  [
    'event.yaml',
    'nmae: Conf\n',
    '1:1 Unexpected key “nmae”, expected one of name, place, url, days, writeUps; did you mean “name”?',
  ],
  [
    'event.yaml',
    'name: Looms: a history\n',
    '1:7 Unexpected YAML: a value with a colon, which needs quotes around it; expected what docs/event.md shows',
  ],
  [
    'event.yaml',
    'days: [{ date: 2018-05-02, label: Day 1 ]\n',
    '1:8 Unexpected YAML: a { that no } closes; expected what docs/event.md shows',
  ],
  ['event.yaml', 'name: ""\n', '1:7 Unexpected value of name, expected something, not nothing'],
  [
    'event.yaml',
    'name: a\nname: b\n',
    '2:1 Unexpected YAML: the key name for the second time; expected what docs/event.md shows',
  ],
  [
    'event.yaml',
    'writeUps: { a.md: { authors: Tess } }\n',
    '1:30 Unexpected value of writeUps a.md authors, expected a list, such as [one, two]',
  ],
  [
    'event.yaml',
    '!!binary aGVsbG8=\n',
    '1:1 Unexpected YAML: a tag, !!binary, where only plain values are read; expected what docs/event.md shows',
  ],
  [
    'programme.yaml',
    'sessions: [{ id: a }]\n',
    '1:12 Unexpected absence of sessions, no. 1: title, expected a text',
  ],
  [
    'programme.yaml',
    'sessions: [{ id: a, title: A, kind: party }]\n',
    '1:37 Unexpected value of sessions, no. 1: kind, expected one of keynote, talk, lightning, workshop, panel, bof, meetup, social, break',
  ],
  [
    'programme.yaml',
    'sessions: [{ id: a, title: A, links: { video: here } }]\n',
    '1:47 Unexpected value of sessions, no. 1: links video, expected an address that begins with https:// or http://',
  ],
  [
    'programme.yaml',
    'sessions: [{ id: a, title: A, speakers: [3] }]\n',
    '1:42 Unexpected value of sessions, no. 1: speakers no. 1, expected a text, or names with values, such as { name: value }',
  ],
  [
    'programme.yaml',
    'sessions: [{ id: a, title: A, speakers: [{ role: CTO }] }]\n',
    '1:42 Unexpected absence of sessions, no. 1: speakers, no. 1: name, expected a text',
  ],
  [
    'programme.yaml',
    'sessions: [{ id: a, title: A }, { id: a, title: B }]\n',
    '1:39 Unexpected value of sessions, no. 2: id, expected an id of its own, not “a” again',
  ],
  [
    'corrections.yaml',
    '- { writeUp: a.md, at: 1, sesion: x }\n',
    '1:27 Unexpected key “sesion”, expected one of writeUp, at, talk, title, speakers, day, kind, level, session, sameAs, notSameAs; did you mean “session”?',
  ],
]

test.each(cases)('%s: %s', async (file, text, message) => {
  const { files } = await buildOf({ 'conf/a.md': '# A\n\nText.\n', [`conf/${file}`]: text })
  const told = files
    .filter(({ path }) => path.endsWith(basename(file)))
    .flatMap(({ messages }) => messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`))
  expect(told[0]).toBe(message)
})

test('site.yaml: an address that is none', async () => {
  const { files } = await buildOf({ 'conf/a.md': '# A\n\nText.\n', 'site.yaml': 'url: site.test\n' })
  const [message] = files.find(({ path }) => path.endsWith('site.yaml'))?.messages ?? []
  expect(message?.reason).toBe(
    'Unexpected value of url, expected an address that begins with https:// or http://',
  )
})
