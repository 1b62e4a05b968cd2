import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PathRecord } from '../src/model/paths.ts'
import { redirectsFile } from '../src/publish/files/redirects-file.ts'
import { finderOf } from '../src/publish/find-page.ts'
import { keptPaths } from '../src/publish/kept-paths.ts'
import type { Subject } from '../src/publish/subjects.ts'
import { writeYamlMap } from '../src/text/yaml-map.ts'
import { buildOf } from './setup/content.ts'

const one = `# Conf

## Weaving at Scale - Ada Byron

Notes.

## Coffee machines - Grace Murray

Notes.
`
const two = '# Conf, too\n\n## Weaving large cloth - Mary Ross\n\nNotes.\n'
const published = { 'conf/one.md': one, 'conf/two.md': two }

type Files = Record<string, string>

/** The content of a site that was published, with the paths that were recorded then. */
async function recorded(files: Files): Promise<Files> {
  const { site } = await buildOf(files)
  return { ...files, 'paths.yaml': writeYamlMap('', site.record()) }
}

/** Where old paths lead, and what is wrong: "rule: reason" of errors. */
async function outcomeOf(content: Files): Promise<{ redirects: string[]; errors: string[] }> {
  const { site, files } = await buildOf(content)
  return {
    redirects: site.redirects.map(({ url, target }) => `${url} → ${target.url}`),
    errors: files.flatMap(({ messages }) =>
      messages.filter(({ fatal }) => fatal).map(({ reason, ruleId }) => `${ruleId}: ${reason}`),
    ),
  }
}

const lost = (path: string, above: string) =>
  `path-is-kept: Unexpected loss of the page ${path}, expected it, or in place of this entry where it now leads: ${path}: { to: ${above} }`

/** What is changed after the site was published, where paths lead then that are no pages, and what is wrong. */
const changes: [what: string, change: Files, redirects: string[], errors: string[]][] = [
  ['nothing', {}, [], []],
  ['lines move', { 'conf/one.md': one.replace('##', 'A preface.\n\n##') }, [], []],
  [
    'a talk has another title, on the same line',
    { 'conf/one.md': one.replace('Weaving at Scale', 'Looms') },
    ['/conf/talks/weaving-at-scale/ → /conf/talks/looms/'],
    [],
  ],
  [
    'a talk has another title on another line, and the same speaker',
    { 'conf/one.md': one.replace('## Weaving at Scale', 'A preface.\n\n## Looms') },
    ['/conf/talks/weaving-at-scale/ → /conf/talks/looms/'],
    [],
  ],
  [
    'another talk by another speaker stands on the line of one',
    { 'conf/one.md': one.replace('Weaving at Scale - Ada Byron', 'Looms - Joan Clarke') },
    [],
    [
      lost('/conf/talks/weaving-at-scale/', '/conf/talks/looms/'),
      lost('/speakers/ada-byron/', '/speakers/joan-clarke/'),
    ],
  ],
  [
    'a talk is gone, and another one that was published before stands on its line',
    { 'conf/one.md': one.replace(/## Weaving[^#]*/, '') },
    [],
    [lost('/conf/talks/weaving-at-scale/', '/conf/'), lost('/speakers/ada-byron/', '/speakers/')],
  ],
  [
    'two talks turn out to be one',
    { 'conf/corrections.yaml': '- { writeUp: two.md, at: 3, sameAs: { writeUp: one.md, at: 3 } }\n' },
    ['/conf/talks/weaving-large-cloth/ → /conf/talks/weaving-at-scale/'],
    [],
  ],
  [
    'a speaker has another name',
    { 'conf/one.md': one.replace('Ada Byron', 'Ada Lovelace') },
    [],
    [lost('/speakers/ada-byron/', '/speakers/ada-lovelace/')],
  ],
]

describe('a published path', () => {
  test.each(changes)('when %s', async (_, change, redirects, errors) => {
    const outcome = await outcomeOf({ ...(await recorded(published)), ...change })
    expect(outcome).toEqual({ redirects, errors })
  })

  test('follows a write-up whose file is renamed, if the original is known', async () => {
    const event = (name: string) => `writeUps: { ${name}: { url: "https://ada.test/1" } }\n`
    const before = await recorded({ 'conf/one.md': one, 'conf/event.yaml': event('one.md') })
    const { 'conf/one.md': text = '', ...others } = before
    const outcome = await outcomeOf({ ...others, 'conf/ada.md': text, 'conf/event.yaml': event('ada.md') })
    expect(outcome).toEqual({ redirects: ['/conf/write-ups/one/ → /conf/write-ups/ada/'], errors: [] })
  })

  test('of an author or a topic that has another name leads to it, of a topic that is gone to all others', async () => {
    const before = await recorded({
      ...published,
      'conf/event.yaml': 'writeUps: { one.md: { authors: [Joan Clarke] } }\n',
      'topics.yaml': '- { name: Cloth }\n- { name: Machines }\n',
    })
    const after = {
      ...before,
      'conf/event.yaml': 'writeUps: { one.md: { authors: [Joan Murray] } }\n',
      'people.yaml': '- { name: Joan Murray, aliases: [Joan Clarke] }\n',
      'topics.yaml': '- { name: Devices, aliases: [machines] }\n',
    }
    expect(await outcomeOf(after)).toEqual({
      redirects: [
        '/authors/joan-clarke/ → /authors/joan-murray/',
        '/topics/cloth/ → /topics/',
        '/topics/machines/ → /topics/devices/',
      ],
      errors: [],
    })
  })

  test('of a write-up that is gone needs a word where it leads', async () => {
    const { 'conf/two.md': _, ...left } = await recorded(published)
    const gone = ['/conf/talks/weaving-large-cloth/', '/conf/write-ups/two/', '/speakers/mary-ross/']
    expect(await outcomeOf(left)).toEqual({
      redirects: [],
      errors: gone.map(path => lost(path, path.startsWith('/conf') ? '/conf/' : '/speakers/')),
    })
    const paths = left['paths.yaml']?.replaceAll(/^(\S*(?:cloth|two|ross)\/): .*$/gm, '$1: { to: /conf/ }')
    expect(await outcomeOf({ ...left, 'paths.yaml': paths ?? '' })).toEqual({
      redirects: gone.map(path => `${path} → /conf/`),
      errors: [],
    })
  })

  test('of an event is followed by all that is below it', async () => {
    const { 'paths.yaml': paths = '' } = await recorded({ 'old/one.md': one })
    const moved = paths.replace(/^\/old\/: .*$/m, '/old/: { to: /new/ }')
    const outcome = await outcomeOf({ 'new/one.md': one, 'paths.yaml': moved })
    expect(outcome).toEqual({
      redirects: [
        '/old/ → /new/',
        '/old/talks/coffee-machines/ → /new/talks/coffee-machines/',
        '/old/talks/weaving-at-scale/ → /new/talks/weaving-at-scale/',
        '/old/write-ups/one/ → /new/write-ups/one/',
      ],
      errors: [],
    })
  })

  test('of an event that was renamed is told once, with the line for all below it', async () => {
    const { 'paths.yaml': paths = '' } = await recorded({ 'old/one.md': one })
    const { errors } = await outcomeOf({ 'new/one.md': one, 'paths.yaml': paths })
    expect(errors).toEqual([lost('/old/', '/new/')])
  })

  test('that leads elsewhere does not pass to a newcomer', async () => {
    const before = await recorded(published)
    const renamed = { ...before, 'conf/one.md': one.replace('Weaving at Scale', 'Looms') }
    const after = { ...renamed, 'paths.yaml': writeYamlMap('', (await buildOf(renamed)).site.record()) }
    const newcomer = '# A\n\n## Weaving at Scale - Joan Clarke\n\nNotes.\n'
    const { site } = await buildOf({ ...after, 'conf/a.md': newcomer })
    expect(site.redirects.map(({ url, target }) => `${url} → ${target.url}`)).toEqual([
      '/conf/talks/weaving-at-scale/ → /conf/talks/looms/',
    ])
    expect(site.talks.map(({ url }) => url)).toContain('/conf/talks/weaving-at-scale-2/')
  })

  test('does not pass to a newcomer of the same name', async () => {
    const newcomer = {
      'conf/a.md': '# A\n\n## Coffee machines - Joan Clarke\n\nNotes.\n',
      'conf/corrections.yaml': '- { writeUp: a.md, at: 3, notSameAs: { writeUp: one.md, at: 7 } }\n',
    }
    const before = await recorded(published)
    const talksOf = async (content: Files) =>
      (await buildOf(content)).site.talks.map(({ url, notes }) => `${url} ${notes[0]?.writeUp.title}`)
    expect(await talksOf({ ...published, ...newcomer })).toEqual([
      '/conf/talks/coffee-machines/ A',
      '/conf/talks/weaving-at-scale/ Conf',
      '/conf/talks/coffee-machines-2/ Conf',
      '/conf/talks/weaving-large-cloth/ Conf, too',
    ])
    expect(await talksOf({ ...before, ...newcomer })).toEqual([
      '/conf/talks/coffee-machines-2/ A',
      '/conf/talks/weaving-at-scale/ Conf',
      '/conf/talks/coffee-machines/ Conf',
      '/conf/talks/weaving-large-cloth/ Conf, too',
    ])
    const freed = before['paths.yaml']?.replace(/(coffee-machines\/): .*/, '$1: {}') ?? ''
    expect((await talksOf({ ...before, ...newcomer, 'paths.yaml': freed }))[0]).toBe(
      '/conf/talks/coffee-machines/ A',
    )
  })
})

/** What a person wrote into `paths.yaml`, where its paths lead, and what is wrong. */
const written: [what: string, paths: string, redirects: string[], errors: string[]][] = [
  ['a page', '/old/: { to: /conf/ }', ['/old/ → /conf/'], []],
  ['a chain', '/a/: { to: /b/ }\n/b/: { to: /c/ }\n/c/: { to: / }', ['/a/ → /', '/b/ → /', '/c/ → /'], []],
  [
    'what is found by what it is about',
    '/a/: { to: /b/ }\n/b/: { is: [person adabyron] }',
    ['/a/ → /speakers/ada-byron/', '/b/ → /speakers/ada-byron/'],
    [],
  ],
  ['a page that is there again', '/conf/: { to: / }', [], []],
  [
    'itself, over another',
    '/a/: { to: /b/ }\n/b/: { to: /c/ }\n/c/: { to: /b/ }',
    [],
    [
      'redirect-leads-to-page: Unexpected circle of redirects from /b/ to itself, expected one that ends at a page',
    ],
  ],
  [
    'nowhere',
    '/a/: { to: /b/ }\n/b/: { to: /c/ }',
    [],
    ['redirect-leads-to-page: Unexpected redirect from /b/ to /c/, expected the path of a page'],
  ],
  ['a lost page', '/a/: { to: /conf/b/ }\n/conf/b/: {}', [], [lost('/conf/b/', '/conf/')]],
  [
    'a page, from where a file is',
    '/404.html/: { to: / }\n/assets/site.css/: { to: / }\n/feed.xml/: { to: / }',
    ['/404.html/ → /', '/assets/site.css/ → /', '/feed.xml/ → /'],
    ['/404.html/', '/assets/site.css/', '/feed.xml/'].map(
      path => `redirect-leads-to-page: Unexpected path ${path} of a file, expected the path of a page`,
    ),
  ],
  [
    'what is no path',
    '/a/../../b/: { to: / }\n/a/: { to: https://ada.test/ }\n',
    [],
    ['/a/ to', '/a/../../b/'].map(
      name =>
        `facts-match-schema: Unexpected value of ${name}, expected the path of a page, such as /some-event/talks/some-talk/`,
    ),
  ],
  [
    'two pages',
    '/a/: { to: / }\n/b/: { to: / }\n/a/: { to: /conf/ }\n',
    [],
    [
      'yaml-is-well-formed: Unexpected YAML: the key /a/ for the second time; expected what docs/content.md shows',
    ],
  ],
  [
    'somewhere, and is a page as well',
    '/a/: { to: /, is: [event conf] }',
    [],
    ['facts-match-schema: Unexpected value of /a/, expected “is” or “to”, not both'],
  ],
]

describe('a recorded path that leads to', () => {
  test.each(written)('%s', async (_, paths, redirects, errors) => {
    expect(await outcomeOf({ 'conf/one.md': one, 'paths.yaml': paths })).toEqual({ redirects, errors })
  })

  test('a lost page has its error at its own line', async () => {
    const { files } = await buildOf({
      'conf/one.md': one,
      'paths.yaml': '/: {}\n/conf/: {}\n/conf/day-1/: {}\n',
    })
    expect(files.flatMap(({ messages }) => messages.map(({ line, ruleId }) => [line, ruleId]))).toEqual([
      [3, 'path-is-kept'],
      [undefined, 'path-is-recorded'],
    ])
  })

  test('a page below the base path leads there, in the page and for the host', async () => {
    const { site } = await buildOf({
      'conf/one.md': one,
      'paths.yaml': '/a:*/: { to: /conf/ }\n',
      'site.yaml': 'url: https://site.test/notes/\n',
    })
    expect(site.redirects.map(({ permalink, target }) => [permalink, target.url])).toEqual([
      ['a:*/index.html', '/notes/conf/'],
    ])
    expect(redirectsFile(site.redirects).split('\n').slice(1)).toEqual([
      '/notes/a%3A%2A/ /notes/conf/ 301',
      '',
    ])
  })
})

/** Which files there are beside a write-up, and the message that paths are not recorded. */
const unrecorded: [what: string, files: Files, messages: string[]][] = [
  ['a site for oneself', {}, []],
  [
    'a site for others',
    { 'site.yaml': 'url: https://site.test/\n' },
    [
      'site-has-record: Unexpected absence of this file, expected a record of all paths; npm run record makes it',
    ],
  ],
  [
    'a site with a record',
    { 'paths.yaml': '/: {}\n' },
    [
      'path-is-recorded: Unexpected absence of /conf/ and 10 paths more, expected all that is published; npm run record adds it',
    ],
  ],
]

describe('paths that are not recorded', () => {
  test.each(unrecorded)('%s', async (_, more, expected) => {
    const { files } = await buildOf({ 'conf/one.md': one, ...more })
    expect(
      files.flatMap(({ messages }) => messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)),
    ).toEqual(expected)
  })
})

describe('the record', () => {
  const page = (path: string, ...is: string[]): Subject => ({ path, is })
  const records = (subjects: Subject[]) => new Map(subjects.map(({ path, is }) => [path, { is }]))

  test('finds two people who turn out to be one, and the half of a talk with the most notes', () => {
    const before = [
      page('/speakers/ada-byron/', 'person ada byron'),
      page('/speakers/ada-lovelace/', 'person ada lovelace'),
      page('/talks/both/', 'note a.md:1 one', 'note b.md:1 two', 'note c.md:1 two'),
    ]
    const now = [
      page('/speakers/ada-lovelace/', 'person ada lovelace', 'person ada byron'),
      page('/talks/one/', 'note a.md:3 one'),
      page('/talks/two/', 'note b.md:3 two', 'note c.md:3 two'),
    ]
    const find = finderOf(() => now, records(before))
    expect(before.map(({ path }) => find(path)?.path)).toEqual([
      '/speakers/ada-lovelace/',
      '/speakers/ada-lovelace/',
      '/talks/two/',
    ])
  })

  test('keeps the path of every page, in whatever order pages of one name come, and whoever comes among them', () => {
    const named = (names: string[]) =>
      names.map((name, index) => page(`/talks/intro${index ? `-${index + 1}` : ''}/`, `session ${name}`))
    const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 })
    fc.assert(
      fc.property(names, names, (before, now) => {
        const old = named(before)
        const subjects = named(now)
        const kept = keptPaths(() => subjects, records(old))
        const pathsNow = new Map(named(now).map(({ path, is }) => [String(is), kept.get(path) ?? path]))
        expect(new Set(pathsNow.values()).size).toBe(now.length)
        for (const { path, is } of old) expect(pathsNow.get(String(is)) ?? path).toBe(path)
      }),
    )
  })
})

describe('paths.yaml, written again', () => {
  const record = new Map<string, PathRecord>([
    ['/b/', { to: '/a/' }],
    ['/', {}],
    ['/a/', { is: ['event a', 'note a: b.md:1 c'] }],
  ])

  test.each([
    ['', '/: {}\n/a/: { is: [ event a, "note a: b.md:1 c" ] }\n/b/: { to: /a/ }\n'],
    [
      '# Ours.\n/a/: {}\n',
      '# Ours.\n\n/: {}\n/a/: { is: [ event a, "note a: b.md:1 c" ] }\n/b/: { to: /a/ }\n',
    ],
    [
      '# Ours.\n\n/a/: {}\n# No more.\n/b/: {to: "/a/"} # It is a.\n',
      '# Ours.\n\n/: {}\n/a/: { is: [ event a, "note a: b.md:1 c" ] }\n# No more.\n/b/: { to: "/a/" } # It is a.\n',
    ],
  ])('%j', (before, after) => {
    expect(writeYamlMap(before, record)).toBe(after)
    expect(writeYamlMap(after, record)).toBe(after)
  })
})
