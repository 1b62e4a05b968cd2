import { describe, expect, test } from 'vitest'
import { archivedCopy } from '../src/publish/archive.ts'
import { buildOf } from './setup/content.ts'

/** What a write-up of a day links to, and where an archive has it; null where it is not looked for. */
const cases: [url: string, date: string | null, copy: string | null][] = [
  [
    'https://k8s.example/docs/',
    '2018-05-04',
    'https://web.archive.org/web/20180504/https://k8s.example/docs/',
  ],
  [
    'http://k8s.example:8080/?a=b#c',
    '2018-05-04',
    'https://web.archive.org/web/20180504/http://k8s.example:8080/?a=b#c',
  ],
  [
    'https://twitter.com/ada/status/1',
    '2018-05-04',
    'https://web.archive.org/web/20180504/https://twitter.com/ada/status/1',
  ],
  ['https://k8s.example/docs/', null, null],
  ['https://www.youtube.com/watch?v=ltrV-Qmh3oY', '2018-05-04', null],
  ['https://youtu.be/ltrV-Qmh3oY', '2018-05-04', null],
  ['https://vimeo.com/123', '2018-05-04', null],
  ['https://notes.example/conf/', '2018-05-04', null],
  ['https://web.archive.org/web/2018/https://k8s.example/', '2018-05-04', null],
  ['https://archive.ph/abc', '2018-05-04', null],
  ['mailto:ada@k8s.example', '2018-05-04', null],
  ['http://localhost:8080/', '2018-05-04', null],
  ['http://192.168.0.1/', '2018-05-04', null],
  ['/conf/', '2018-05-04', null],
  ['https://[nonsense', '2018-05-04', null],
]

test.each(cases)('%s of %s', (url, date, copy) => {
  expect(archivedCopy(url, { date, host: 'notes.example' })).toBe(copy)
})

const text = `# Looms

## Weaving - Ada Byron, Engine Works

[Slides](https://slides.example/weaving.pdf)

It is [here](https://looms.example/), at https://www.threads.example/a/b/ and [again](https://looms.example/).

![Absent](absent.jpg)
`

/** Facts of the write-up and of the site, and how the archived copies on the talk's page begin. */
const dates: [what: string, files: Record<string, string>, date: string | null][] = [
  [
    'the day it was written',
    { 'conf/event.yaml': 'writeUps: { a.md: { published: 2020-03-04 } }' },
    '20200304',
  ],
  [
    'else the last day of the event',
    { 'conf/event.yaml': 'days: [{ date: 2020-02-02, label: Day 2 }, { date: 2020-02-01, label: Day 1 }]' },
    '20200202',
  ],
  ['none where nothing tells the time', {}, null],
  [
    'none where the site wants none',
    { 'conf/event.yaml': 'writeUps: { a.md: { published: 2020-03-04 } }', 'site.yaml': 'archive: false' },
    null,
  ],
]

describe('links of a note are archived as of', () => {
  test.each(dates)('%s', async (_, files, date) => {
    const { site } = await buildOf({ 'conf/a.md': text, ...files })
    const [talk] = site.talks
    const at = `https://web.archive.org/web/${date}/`
    expect(talk?.notes[0]?.archived).toEqual(
      date === null
        ? []
        : [
            { title: 'Slides', url: `${at}https://slides.example/weaving.pdf`, host: 'slides.example' },
            { title: 'here', url: `${at}https://looms.example/`, host: 'looms.example' },
            { title: 'threads.example/a/b', url: `${at}https://www.threads.example/a/b/`, host: null },
          ],
    )
    expect(talk?.links.map(({ archived }) => archived)).toEqual([
      date === null ? null : `${at}https://slides.example/weaving.pdf`,
    ])
    expect(site.writeUps[0]?.archived).toEqual(talk?.notes[0]?.archived)
  })
})
