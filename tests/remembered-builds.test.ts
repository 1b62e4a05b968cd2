import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { pictures } from './setup/pictures.ts'
import { type EditedContent, editedContent } from './setup/remembered.ts'

const conf = {
  'site.yaml': 'title: Notes\nurl: https://site.test/\n',
  'loom/event.yaml': `name: Loom Conf
days: [{ date: 2020-02-01, label: Day 1 }, { date: 2020-02-02, label: Day 2 }]
writeUps:
  a.md: { url: https://ada.example/looms/, authors: [Ada Byron] }
`,
  'loom/a.md': `# Looms by Ada

## Day 1

### Talk: Weaving at Scale - Mary Ross, Engine Works

Machine learning[^1] on **service mesh**. ![The hall](hall.png) ![](stage.jpg)

> Cut it well
> — Mary Ross

[^1]: Or so.

See [the others](b.md#knots) and [the post](https://bob.example/knots/).

### Talk: Knots and Service Mesh - Grace Murray, Loom Inc.

Service mesh, <https://www.youtube.com/watch?v=dQw4w9WgXcQ>.
`,
  'loom/b.md': `---
title: Knots by Bob
canonical: https://bob.example/knots/
---

## Knots and Service Mesh - Grace Murray, Loom

Of [weaving](a.md#weaving), and a [video](https://www.youtube.com/watch?v=dQw4w9WgXcQ).

## Weaving at scale

Machine learning again. ![The hall](hall.png)
`,
  'loom/hall.png': pictures.slide,
  'other/notes.md': `# Others

## Cloth and Machine Learning - Joan Clarke, Engine Works

> Fold it well
> — Mary Ross

Said in [a write-up](../loom/a.md). ![](../loom/hall.png)
`,
}

describe('a build that remembers the ones before makes what a fresh one makes', () => {
  let content: EditedContent
  beforeAll(async () => {
    content = await editedContent()
    for (const [name, text] of Object.entries(conf)) await content.write(name, text)
  })
  afterAll(() => rm(content.folder, { recursive: true }))

  const write = (name: string, text: string | Uint8Array) => () => content.write(name, text)
  const replace = (name: string, from: string | RegExp, to: string) => () =>
    content.edit(name, text => text.replace(from, to))
  const remove =
    (...names: string[]) =>
    () =>
      content.remove(...names)
  const move = (from: string, to: string) => () => content.move(from, to)

  const changes: [what: string, change: () => Promise<void>][] = [
    ['nothing', async () => {}],
    [
      'an organization called otherwise',
      write('organizations.yaml', '- { name: Loom Works, aliases: [Loom] }\n'),
    ],
    [
      'an organization that is another',
      write('organizations.yaml', '- { name: Loom, notSameAs: [Loom Inc.] }\n'),
    ],
    ['an organization that nobody names', write('organizations.yaml', '- { name: Nobody }\n')],
    ['no organizations', remove('organizations.yaml')],
    [
      'two people who are not one',
      write('people.yaml', '- { name: Grace Murray, notSameAs: [G. Murray] }\n'),
    ],
    [
      'a spelling of one of them elsewhere',
      replace('other/notes.md', 'Joan Clarke', 'Joan Clarke & G. Murray'),
    ],
    ['a person listed, by whose name alone notes begin', write('people.yaml', '- { name: Ida Rhodes }\n')],
    [
      'notes under that name',
      replace('loom/b.md', '## Weaving at', '## Ida Rhodes\n\nTold.\n\n## Weaving at'),
    ],
    ['no people', remove('people.yaml')],
    ['a topic', write('topics.yaml', '- { name: Mesh, aliases: [Service mesh] }\n')],
    ['a topic that is none', write('topics.yaml', '- { name: Machine learning, hide: true }\n')],
    ['no topics', remove('topics.yaml')],
    ['tags', replace('loom/b.md', 'title: Knots by Bob', 'title: Knots by Bob\ntags: [Cloth]')],
    [
      'a programme',
      write(
        'loom/programme.yaml',
        `sessions:
  - { id: W1, title: Weaving at Scale, day: 2020-02-01, speakers: [Mary Ross], links: { video: https://youtu.be/dQw4w9WgXcQ } }
  - { id: K1, title: Knots and Service Mesh, day: 2020-02-02, speakers: [Grace Murray] }
  - { id: N1, title: Nobody Noted Machine Learning, day: 2020-02-02, speakers: [Joan Clarke] }
`,
      ),
    ],
    ['a session of another name', replace('loom/programme.yaml', 'Nobody Noted', 'Somebody Missed')],
    ['the order of sessions', replace('loom/programme.yaml', /(.*W1.*\n)(.*K1.*\n)/, '$2$1')],
    ['a session of a day that is not there', replace('loom/programme.yaml', '2020-02-02', '2020-02-03')],
    [
      'a blank skeleton',
      write('loom/c.md', '# Mine\n\n## Somebody Missed Machine Learning\n\n<!-- Your notes -->\n'),
    ],
    ['notes in it', replace('loom/c.md', '<!-- Your notes -->', 'It was about cloth.')],
    ['a session less', replace('loom/programme.yaml', /.*K1.*\n/, '')],
    ['no programme', remove('loom/programme.yaml')],
    [
      'two write-ups with one title',
      write('loom/d.md', '# Looms by Ada\n\n## Threads - Ida Rhodes\n\nText.\n'),
    ],
    ['two files with one name', write('loom/a.adoc', '= Looms, too\n\n== Threads - Ida Rhodes\n\nText.\n')],
    ['one of them less', remove('loom/a.adoc')],
    ['a write-up in a folder of its own', move('loom/d.md', 'loom/e.md')],
    ['a quotation', replace('loom/a.md', 'Cut it well', 'Cut it very well')],
    [
      'a second one with the same words',
      replace('loom/b.md', 'Machine', '> Cut it very well\n> — Mary Ross\n\nMachine'),
    ],
    [
      'who is quoted has no page',
      replace('loom/a.md', 'Weaving at Scale - Mary Ross', 'Weaving at Scale - Mary Moss'),
    ],
    ['a footnote', replace('loom/a.md', 'Or so.', 'Or **so**, [there](b.md).')],
    ['no footnote', replace('loom/a.md', /\[\^1\]: .*\n/, '')],
    ['a heading that a link leads to', replace('loom/a.md', 'b.md#knots', 'b.md#knots-and-service-mesh')],
    ['a video’s talk', replace('loom/a.md', 'Knots and Service', 'Ropes and Service')],
    ['the write-up that is linked to is gone', move('loom/b.md', 'loom/bee.md')],
    ['it is back', move('loom/bee.md', 'loom/b.md')],
    ['its original elsewhere', replace('loom/b.md', 'bob.example/knots', 'bob.example/ropes')],
    ['a picture more', write('loom/stage.jpg', pictures.turned)],
    ['another picture of the same name', write('loom/hall.png', pictures.moving)],
    ['a picture that is none', write('loom/hall.png', 'Hello')],
    ['a picture less', remove('loom/hall.png')],
    ['the picture back', write('loom/hall.png', pictures.slide)],
    ['a picture taken down', replace('site.yaml', /$/, 'takeDown: { pictures: [loom/stage.jpg] }\n')],
    ['a person taken down', replace('site.yaml', /takeDown.*/, 'takeDown: { people: [Mary Ross] }')],
    ['nothing taken down', replace('site.yaml', /takeDown.*\n/, '')],
    ['the language of the site', replace('site.yaml', /$/, 'language: de\n')],
    ['the repository', replace('site.yaml', /$/, 'repository: https://github.com/ada/notes\n')],
    ['no search and no archive', replace('site.yaml', /$/, 'search: false\narchive: false\n')],
    [
      'recorded paths',
      write(
        'paths.yaml',
        '/loom/write-ups/looms/: { is: [ file loom/a.md ] }\n/speakers/grace/: { is: [ person gracemurray ] }\n',
      ),
    ],
    ['a path that nothing is at', write('paths.yaml', '/loom/talks/gone/: { is: [ session loom X ] }\n')],
    ['no recorded paths', remove('paths.yaml')],
    [
      'a correction that joins notes',
      write('loom/corrections.yaml', '- { writeUp: a.md, at: 5, title: Sewing }\n'),
    ],
    ['the days of the event', replace('loom/event.yaml', '2020-02-02', '2020-02-05')],
    ['a write-up’s terms', replace('loom/event.yaml', '[Ada Byron]', '[Ada Byron], terms: CC BY 4.0')],
    ['a write-up’s day', replace('loom/event.yaml', 'terms: CC BY 4.0', 'day: 2020-02-05')],
    ['an event’s folder called otherwise', move('loom', 'weavers')],
    ['an event of another case', move('weavers', 'Weavers')],
    ['an event less', remove('other')],
    ['no event', remove('Weavers')],
  ]

  test.each(changes)('after a change of %s', async (_, change) => {
    await change()
    await content.expectAsFresh()
  })
})
