import { describe, expect, test } from 'vitest'
import { buildOf } from './setup/content.ts'
import { pictures } from './setup/pictures.ts'

const text = `# Looms

![The hall](hall.jpg)

![With Ada Byron](stage.jpg)

![Gone](gone.jpg "Mary Ross at the desk")

![](https://cdn.example/2020/mary_ross.jpg)

<figure><img src="desk.png" alt="A desk"><figcaption>Behind it: Rösś, Mary</figcaption></figure>

See [the stage](stage.jpg) and [others](other.jpg).
`
const files = {
  'conf/a.md': text,
  'conf/event.yaml': 'writeUps:\n  a.md: { url: https://ada.example/post/ }\n',
  'conf/hall.jpg': pictures.photo,
  'conf/stage.jpg': pictures.turned,
  'conf/desk.png': pictures.slide,
  'conf/same-desk.png': pictures.slide,
}
const all = ['hall', 'stage', 'gone.jpg', 'mary_ross.jpg', 'desk']

/** What `site.yaml` says, which pictures are still on the page, and what is said about it with its line. */
const cases: [what: string, takeDown: string, shown: string[], messages: string[]][] = [
  ['nothing', '{}', all, []],
  [
    'a picture',
    '\n  pictures:\n    - conf/hall.jpg',
    all.filter(name => name !== 'hall'),
    [
      '3: Unexpected file conf/hall.jpg in the content folder, expected its deletion: “conf/hall.jpg” takes it down',
    ],
  ],
  [
    'one that is not there any more',
    '\n  pictures: [conf/gone.jpg]',
    all.filter(name => name !== 'gone.jpg'),
    [],
  ],
  [
    'one on the web',
    '\n  pictures: ["https://cdn.example/2020/mary_ross.jpg"]',
    all.filter(name => name !== 'mary_ross.jpg'),
    [],
  ],
  [
    'none',
    '\n  pictures: [hall.jpg]',
    all,
    ['2: Unexpected “hall.jpg”, expected the path or address of a picture that some write-up has'],
  ],
  [
    'a person',
    '\n  people:\n    - Mary Ross',
    ['hall', 'stage'],
    [
      '3: Unexpected file conf/desk.png in the content folder, expected its deletion: “Mary Ross” takes it down',
      '3: Unexpected file conf/same-desk.png in the content folder, expected its deletion: “Mary Ross” takes it down',
    ],
  ],
  [
    'nobody',
    '\n  people: [Mary Rose]',
    all,
    ['2: Unexpected “Mary Rose”, expected the name of a person that some write-up has'],
  ],
]

describe('what site.yaml takes down', () => {
  test.each(cases)('%s', async (_, takeDown, shown, messages) => {
    const { site, files: read } = await buildOf({ ...files, 'site.yaml': `takeDown: ${takeDown}\n` })
    const body = site.writeUps[0]?.body ?? ''
    expect(
      all.filter(name => new RegExp(`/${name}|/${name}-[0-9a-f]+-`).test(body.replaceAll('">the stage', ''))),
    ).toEqual(shown)
    expect(new Set(site.pictures.map(({ from }) => from.replace(/.*\/|\.\w+$/g, '')))).toEqual(
      new Set(shown.filter(name => !name.includes('.'))),
    )
    const told = read
      .filter(({ path }) => path.endsWith('site.yaml'))
      .flatMap(file => file.messages.map(({ line, reason }) => `${line}: ${reason}`))
    expect(told).toEqual(messages)
    expect(read.flatMap(file => file.messages.filter(({ fatal }) => fatal))).toEqual([])
  })

  test('is not linked to either, and its words are not told', async () => {
    const { site } = await buildOf({
      ...files,
      'site.yaml': 'takeDown: { pictures: [conf/stage.jpg], people: [Mary Ross] }\n',
    })
    const page = JSON.stringify(site.writeUps.map(each => ({ ...each, body: each.body })))
    expect(page).not.toMatch(/stage\.jpg|Ada Byron|Ross|desk/)
    expect(page).toContain('See the stage and <a href=\\"https://ada.example/post/other.jpg\\">others</a>')
  })

  test('names people by their other names, too', async () => {
    const { site } = await buildOf({
      ...files,
      'conf/a.md': `${text}\n## Knots - Mary Ross, Navy\n\nNotes.\n`,
      'people.yaml': '- name: Mary Ross\n  aliases: [Mary Stitch]\n',
      'site.yaml': 'takeDown: { people: [Mary Stitch] }\n',
    })
    expect(JSON.stringify(site.writeUps)).not.toContain('mary_ross.jpg')
  })
})
