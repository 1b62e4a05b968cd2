import type { SiteFile } from '../../src/publish/pages.ts'
import type { Build } from '../../src/site.ts'
import { buildOf } from '../setup/content.ts'

/** Content with everything that is hard on feeds, calendars and data: below a path, without dates, without authors. */
export const content: Record<string, string> = {
  'site.yaml': 'title: "Notes & <more>"\nurl: https://site.test/notes/\n',
  'loom-conf/event.yaml': `
name: Loom Conf; Copenhagen, 2018
place: Bella Center, Copenhagen
days:
  - { date: 2018-05-02, label: Day 1 }
  - { date: 2018-05-03, label: Day 2 }
writeUps:
  dated.md: { authors: [Ada Byron, { name: Émile Noé, url: "https://emile.example/" }], url: "https://ada.example/day-1/", terms: CC BY 4.0, published: 2018-05-11 }
  undated.md: { authors: [Zoë Ross] }
`,
  'loom-conf/programme.yaml': `
event: Loom Conf
source: https://loom.example/
sessions:
  - { id: A1, title: Registration, kind: break, day: 2018-05-02, start: "08:00" }
  - id: A2
    title: Looms & <Cards>
    kind: keynote
    level: Beginner
    day: 2018-05-02
    start: "09:30"
    room: Mill
    speakers: [{ name: Ada Byron, role: Countess, organization: "Engine Works, Inc." }]
    links:
      schedule: https://loom.example/a2
      video: https://www.youtube.com/watch?v=ZnQA6o0jkUo
      slides: [https://loom.example/a2.pdf, https://loom.example/a2-notes]
      code: https://git.example/a2
      other: https://loom.example/more
  - { id: A3, title: Threads, kind: lightning, day: 2018-05-03, room: Store, speakers: [Mary Ross] }
  - { id: A4, title: Knots, kind: workshop, day: 2018-05-03, room: Mill }
  - { id: A5, title: Weavers, kind: bof }
`,
  'loom-conf/dated.md': `# Dated

## Day 1

### Keynote: Looms & <Cards> - Ada Byron, Countess, Engine Works, Inc.

See [there](#threads), [a page](/about), and ]]> or \`<b>\`.[^1] And a picture: ![Card](card.png)

[^1]: A footnote with \u0007 a bell.

## Day 2

### Threads - Mary Ross

Many threads.

### Dyes - Bea Noé

Red.
`,
  'loom-conf/undated.md': '# Undated\n\n## Threads - Mary Ross\n\nFew threads.\n\n## Missed - Bea Noé\n',
  'no-days/some.md': '# Some notes\n\n## Needles - Ada Byron, Engine Works\n\nSharp.\n',
}

/** A file of the site as text; fails where there is none. */
export function textOf({ files }: { files: SiteFile[] }, permalink: string): string {
  const file = files.find(each => each.permalink === permalink)
  if (!file) throw new Error(`There is no ${permalink} among ${files.map(each => each.permalink).join(', ')}`)
  return file.content()
}

/** Builds that content, with other files or others of the same names. */
export function buildContent(others: Record<string, string> = {}): Promise<Build> {
  return buildOf({ ...content, ...others })
}
