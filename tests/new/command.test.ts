import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/new/run.ts'
import { buildSite } from '../../src/site.ts'
import { pictures } from '../setup/pictures.ts'
import { runNew } from '../setup/run-build.ts'

let home = ''
let content = ''

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'new-'))
  content = join(home, 'content')
})
afterEach(() => rm(home, { recursive: true }))

async function put(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(home, name)), { recursive: true })
    await writeFile(join(home, name), text)
  }
}

/** Runs the command on the content folder, where nobody can answer; `~` is the home folder. */
async function make(...args: string[]) {
  const said: string[] = []
  const problems: string[] = []
  const status = await run([...args.map(each => each.replace(/^~/, home)), '--content', content], {
    asker: null,
    say: text => void said.push(text),
    fail: text => void problems.push(text),
  })
  const told = (texts: string[]) => texts.join('').replaceAll(home, '~')
  return { status, said: told(said), problem: told(problems) }
}

/** All files of the content folder. */
async function made(): Promise<string[]> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(content.length + 1))
    .sort()
}

const read = (path: string) => readFile(join(content, path), 'utf8')

const post = `---
title: Loom Conf, Day 2
author: Ada Byron
date: 2018-05-03
---

## Weaving at Scale - Grace Murray, Engine Works

![The hall](img/hall.png) ![A loom](/images/loom.png "Loom")

It was large.

## Knots - Mary Ross, Thread Inc.

They hold.
`

describe('what is missing or wrong ends with what to do, and nothing is made', () => {
  const cases: [args: string[], status: number, problem: RegExp][] = [
    [[], 2, /^Expected event or write-up\n\nAdds an event/],
    [['talk'], 2, /^Unexpected “talk”, expected event or write-up\n$/],
    [['event'], 2, /^Expected a name for its folder: npm run new -- event kubecon-na-2018; --help/],
    [
      ['event', 'KubeCon EU'],
      2,
      /^Unexpected name “KubeCon EU” of an event, expected lower case .*such as kubecon-eu\n$/,
    ],
    [['event', '../evil'], 2, /^Unexpected name “..\/evil”/],
    [
      ['event', 'speakers'],
      2,
      /^Unexpected name “speakers” of an event, expected another name: the site has pages/,
    ],
    [
      ['event', 'conf', '--days', '2018-05-04..2018-05-02'],
      2,
      /^Unexpected --days 2018-05-04..2018-05-02, expected 2018-12-11..2018-12-13/,
    ],
    [['event', 'conf', '--days', '2018-02-30'], 2, /^Unexpected --days 2018-02-30/],
    [
      ['event', 'conf', '--url', 'conf.example'],
      2,
      /^Unexpected --url conf.example, expected an address that begins with https/,
    ],
    [['event', 'conf', '--from', 'a.md'], 2, /^Unexpected --from, expected one of --content, --name/],
    [
      ['event', 'conf', '--nmae', 'X'],
      2,
      /^Unexpected --nmae, expected one of --content.*; did you mean “--name”/,
    ],
    [
      ['event', 'conf', '--programme', '~/none.ics'],
      1,
      /^Unexpected absence of ~\/none.ics, expected a programme/,
    ],
    [['write-up'], 2, /^Expected the event’s folder/],
    [['write-up', 'conf'], 2, /^Expected --from FILE .*or --day DAY/],
    [['write-up', 'conf', 'a.md'], 2, /^Unexpected “a.md”, .*files follow --from/],
    [['write-up', '..', '--from', '~/post.md'], 2, /^Unexpected event “..”/],
    [['write-up', 'conf', '--from', '~/none.md'], 2, /^Unexpected absence of ~\/none.md/],
    [
      ['write-up', 'conf', '--from', '~/deck.pptx'],
      1,
      /^Unexpected file ~\/deck.pptx, expected a name that ends in .md/,
    ],
    [['write-up', 'conf', '--from', '~/empty.md'], 1, /^Unexpected empty file/],
    [
      ['write-up', 'conf', '--from', '~/latin.md'],
      1,
      /^~\/latin.md:3 {2}Unexpected bytes that are not UTF-8.*iconv -f WINDOWS-1252 -t UTF-8/,
    ],
    [['write-up', 'conf', '--from', '~/utf16.md'], 1, /iconv -f UTF-16 /],
    [
      ['write-up', 'conf', '--from', '~/huge.md'],
      1,
      /^Unexpected size of ~\/huge.md: 11 MB, expected at most 10/,
    ],
    [
      ['write-up', 'conf', '--from', '~/link.md'],
      1,
      /^Unexpected symbolic link ~\/link.md, expected the file itself/,
    ],
    [['write-up', 'conf', '--from', '~/folder'], 1, /^Unexpected folder ~\/folder without a write-up/],
    [['write-up', 'conf', '--from', '~/post.md', '--day', 'soon'], 2, /^Unexpected --day soon/],
    [
      ['write-up', 'conf', '--from', '~/post.md', '--from', '~/empty.md', '--title', 'A'],
      1,
      /^Unexpected empty file/,
    ],
  ]

  test.each(cases)('%j', async (args, status, problem) => {
    await put({
      'post.md': post,
      'deck.pptx': 'PK',
      'empty.md': ' \n',
      'latin.md': Buffer.from('# Conf\n\nCaf\xe9\n', 'latin1'),
      'utf16.md': Buffer.from('\ufeff# Conf\n', 'utf16le'),
      'huge.md': '# Huge\n',
      'folder/picture.png': pictures.slide,
    })
    await truncate(join(home, 'huge.md'), 10_500_000)
    await symlink(join(home, 'post.md'), join(home, 'link.md'))
    const result = await make(...args)
    expect([result.status, result.said]).toEqual([status, ''])
    expect(result.problem).toMatch(problem)
    expect(await made()).toEqual([])
  })
})

describe('an event', () => {
  test('is made with what is known, and examples of the rest', async () => {
    const result = await make(
      'event',
      'conf',
      '--name',
      'Conf: 2018',
      '--days',
      '2018-05-02..2018-05-03,2018-05-05',
    )
    expect(result.status).toBe(0)
    expect(result.said).toContain('Made ~/content/conf/event.yaml\n')
    expect(await read('conf/event.yaml')).toMatchInlineSnapshot(`
      "# What the write-ups of this event do not say themselves. Any key may be missing; docs/event.md tells of all.

      # The event’s full name; without it, the folder’s name.
      name: "Conf: 2018"

      # Venue, city, country.
      # place: Bella Center, Copenhagen, Denmark

      # The event’s own site.
      # url: https://events.example.org/kubecon-eu-2018/

      # Its days in order, all of them, as its write-ups call them.
      days:
        - { date: 2018-05-02, label: Day 1 }
        - { date: 2018-05-03, label: Day 2 }
        - { date: 2018-05-05, label: Day 3 }

      # What a write-up does not say itself stands below \`writeUps:\`, by the name of its file.
      "
    `)
    const again = await make('event', 'conf')
    expect([again.status, again.problem]).toEqual([
      1,
      expect.stringContaining('event.yaml is there already, and stays as it is'),
    ])
  })

  test('takes name, address and days from a programme', async () => {
    const calendar = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'X-WR-CALNAME:Loom Conf',
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:Weaving at Scale - Grace Murray\\, Engineer\\, Engine Works',
      'DTSTART:20180502T093000',
      'LOCATION:Mill',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:2',
      'SUMMARY:Knots - Mary Ross\\, Engineer\\, Thread',
      'DTSTART:20180503T093000',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]
    await put({ 'all.ics': calendar.join('\r\n') })
    const result = await make('event', 'loom-conf', '--programme', '~/all.ics')
    expect(result).toMatchObject({ status: 0, problem: '' })
    expect(result.said).toContain('Made ~/content/loom-conf/programme.yaml: 2 sessions, 2 speakers, 2 days\n')
    const { model, files } = await buildSite({ content })
    expect(
      files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal !== undefined).map(String)),
    ).toEqual([])
    expect(model.events).toMatchObject([
      {
        name: 'Loom Conf',
        days: [
          { date: '2018-05-02', label: 'Day 1' },
          { date: '2018-05-03', label: 'Day 2' },
        ],
      },
    ])
    const begun = await make(
      'write-up',
      'loom-conf',
      '--day',
      'Day 1',
      '--author',
      'Zoë Núñez',
      '--terms',
      'CC BY 4.0',
    )
    expect(begun).toMatchObject({ status: 0, problem: '' })
    expect(begun.said).toContain('1 talk on 2018-05-02, all waiting for your notes')
    expect(await read('loom-conf/day-1-zoe-nunez.md')).toContain(
      '### Weaving at Scale - Grace Murray, Engineer, Engine Works\n\n<!-- Your notes: 09:30, Mill -->\n',
    )
    expect(await read('loom-conf/event.yaml')).toMatch(
      /\nwriteUps:\n {2}day-1-zoe-nunez.md:\n {4}terms: CC BY 4.0\n$/,
    )
  })
})

describe('a write-up', () => {
  test('comes with its pictures, and links to them still work', async () => {
    await put({
      'blog/_config.yml': 'title: Blog\n',
      'blog/_posts/2018-05-03-loom conf é.md': post,
      'blog/_posts/img/hall.png': pictures.slide,
      'blog/images/loom.png': pictures.slide,
    })
    const result = await make(
      'write-up',
      'conf',
      '--from',
      '~/blog/_posts/2018-05-03-loom conf é.md',
      '--terms',
      'CC BY 4.0',
      '--author',
      'Eve',
    )
    expect(result).toMatchObject({ status: 0, problem: '' })
    const folder = 'conf/2018-05-03-loom conf é'
    expect(await made()).toEqual([
      `${folder}/2018-05-03-loom conf é.md`,
      `${folder}/images/loom.png`,
      `${folder}/img/hall.png`,
      'conf/event.yaml',
    ])
    expect(await read(`${folder}/2018-05-03-loom conf é.md`)).toBe(post)
    expect(result.said).toMatchInlineSnapshot(`
      "~/content/conf/2018-05-03-loom conf é/2018-05-03-loom conf é.md
        Markdown of Jekyll: it has a date in the file name
        “Loom Conf, Day 2” by Ada Byron, 2018-05-03
        2 talks on 2018-05-03
        - Weaving at Scale – Grace Murray
        - Knots – Mary Ross
        2 pictures came with it
        It says its own authors, which holds: yours was not needed.

      Made ~/content/conf/event.yaml: conf is a new event.
      To be said there: url, language. Fill in what you know, and remove the #.
      Add its days, all of them, so that “Day 2” is known in any write-up.

      Next:
        npm run dev -- --content ~/content    shows it at http://localhost:8080/conf/write-ups/2018-05-03-loom-conf-e/
        npm run check -- --content ~/content  says what was found in all of the content
      "
    `)
    expect(await read('conf/event.yaml')).toContain(`writeUps:
  2018-05-03-loom conf é/2018-05-03-loom conf é.md:
    terms: CC BY 4.0
    # url: https://example.org/day-1/ # where it was first published
`)
    const { site, files } = await buildSite({ content })
    expect(files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([])
    expect(site.writeUps.map(({ url }) => url)).toEqual(['/conf/write-ups/2018-05-03-loom-conf-e/'])
    expect(site.pictures.map(({ from }) => from)).toContain(join(content, folder, 'images/loom.png'))
  })

  test('leaves letters of an event.yaml as they are, and facts that it has', async () => {
    const yaml =
      '# Mine\nname:   "Conf"   # why\ndays: [ {date: 2018-05-03, label: Day 2} ]\nwriteUps:\n    "post.md" : { terms: CC0 } # yes\n'
    await put({
      'post.md': post.replace(/!.*\n/, ''),
      'notes.md': '# Notes\n\n## Looms - Joan Clarke, Thread Inc.\n\nYes.\n',
      'content/conf/event.yaml': yaml,
    })
    const result = await make('write-up', 'conf', '--from', '~/post.md', '--from', '~/notes.md')
    expect(result).toMatchObject({ status: 0, problem: '' })
    expect(result.said).toContain('has facts of post.md already')
    const after = await read('conf/event.yaml')
    expect(after.slice(0, yaml.length)).toBe(yaml)
    expect(after.slice(yaml.length)).toMatch(/^ {4}notes.md:\n {6}# authors: \[Ada Byron\] # who wrote it\n/)
  })

  test('never takes the place of another one, nor brings anything along then', async () => {
    await put({ 'post.md': post, 'img/hall.png': pictures.slide, 'content/conf/post/post.md': 'Mine.\n' })
    const result = await make('write-up', 'conf', '--from', '~/post.md')
    expect([result.status, result.said, result.problem]).toEqual([
      1,
      '',
      '~/content/conf/post/post.md is there already, and stays as it is: nothing was written.\n',
    ])
    expect(await made()).toEqual(['conf/post/post.md'])
  })

  test('takes nothing along that is no picture beside it', async () => {
    const lines = [
      '../../secret.png',
      'link.png',
      'text.png',
      'huge.png',
      '../up.png',
      'drawing.svg',
      'none.png',
      'https://a.example/b.png',
      '../../../etc/passwd',
    ].map(path => `![A](${path})\n`)
    await put({
      'secret.png': pictures.slide,
      'a/b/post.md': `# Post\n\n${lines.join('\n')}`,
      'a/b/text.png': 'root:x:0',
      'a/b/drawing.svg': pictures.svg,
      'a/b/huge.png': pictures.slide,
      'a/up.png': pictures.slide,
    })
    await symlink(join(home, 'secret.png'), join(home, 'a/b/link.png'))
    await truncate(join(home, 'a/b/huge.png'), 51_000_000)
    const result = await make('write-up', 'conf', '--from', '~/a/b/post.md')
    expect(result).toMatchObject({ status: 0, problem: '' })
    expect(await made()).toEqual(['conf/event.yaml', 'conf/post/post.md', 'conf/up.png'])
    const refused = [...result.said.matchAll(/Not taken along: \S*?([\w.]+) (.*)/g)].map(
      ([, name, why]) => `${name} ${why}`,
    )
    expect(refused.sort()).toEqual([
      'drawing.svg is no picture that the site shows',
      'huge.png has 51 MB, more than 50',
      'link.png is a symbolic link',
      'secret.png lies outside of ~/a',
      'text.png is no picture that the site shows',
    ])
  })

  test('can be a page bundle, or all that lies in a folder', async () => {
    await put({
      'day-2/index.md': post,
      'day-2/img/hall.png': pictures.slide,
      'notes/one.rst': 'One\n===\n\nYes.\n',
      'notes/two.org': '* Two\nNo.\n',
      'notes/x.pdf': '%PDF',
      'notes/day-3/index.md': '# Day 3\n\nYes.\n',
      'notes/day-3/draft.md': '# Draft\n\nNo.\n',
    })
    expect(await make('write-up', 'conf', '--from', '~/day-2/', '--from', '~/notes')).toMatchObject({
      status: 0,
      problem: '',
    })
    expect(await made()).toEqual([
      'conf/day-2/img/hall.png',
      'conf/day-2/index.md',
      'conf/day-3/index.md',
      'conf/event.yaml',
      'conf/one.rst',
      'conf/two.org',
    ])
  })

  test('of an event whose name is a slip asks for the right one', async () => {
    await put({ 'post.md': post, 'content/kubecon-eu-2018/event.yaml': 'name: KubeCon\n' })
    const result = await make('write-up', 'kubecn-eu-2018', '--from', '~/post.md')
    expect([result.status, result.problem]).toEqual([
      1,
      expect.stringContaining('expected kubecon-eu-2018; if it is another one, make it first'),
    ])
    expect((await make('write-up', 'kubecon-eu-2019', '--from', '~/post.md')).status).toBe(0)
  })

  test('tells days of the event only where they are all', async () => {
    await put({
      'one.md': '# Conf, 2 May 2018\n\n## Day 1\n\n## Knots - Mary Ross, Thread Inc.\n\nYes.\n',
      'all.md':
        '# Conf\n\n## Day 1, May 2, 2018\n\n### Knots - Mary Ross, Thread Inc.\n\nYes.\n\n## Day 2, May 3, 2018\n\n### Looms - Joan Clarke, Thread Inc.\n\nYes.\n',
    })
    const one = await make('write-up', 'one', '--from', '~/one.md')
    expect(one.said).toContain('Add its days, all of them')
    expect(await read('one/event.yaml')).toContain('# days:\n#   - { date: 2018-05-02, label: Day 1 }\n')
    await make('write-up', 'all', '--from', '~/all.md')
    expect(await read('all/event.yaml')).toContain(
      '\ndays:\n  - { date: 2018-05-02, label: Day 1 }\n  - { date: 2018-05-03, label: Day 2 }\n',
    )
  })
})

test('is a command', async () => {
  await put({ 'post.md': post })
  const result = await runNew('write-up', 'conf', '--from', join(home, 'post.md'), '--content', content)
  expect(result).toMatchObject({ status: 0, stderr: '' })
  expect(result.stdout).toContain(
    '\n  2 talks on a day that is not known\n  - Weaving at Scale – Grace Murray\n',
  )
  const nothing = await runNew()
  expect(nothing).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Expected event or write-up\n/),
  })
  const help = await runNew('--help')
  expect(help).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/Examples:\n {2}npm run new -- event/),
  })
})
