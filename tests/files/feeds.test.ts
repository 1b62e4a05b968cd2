import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { parseFeed } from '@rowanmanning/feed-parser'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Site } from '../../src/publish/pages.ts'
import { buildContent, content, textOf } from './content.ts'

const { site } = await buildContent()
const feeds = site.files.map(({ permalink }) => permalink).filter(path => /feed\.(?:xml|json)$/.test(path))
const atomFeeds = feeds.filter(path => path.endsWith('.xml'))
const jsonFeeds = feeds.filter(path => path.endsWith('.json'))

/** Some of the feeds, and the entries of each: title, who noted it, when. */
const entries: [feed: string, entries: string[]][] = [
  [
    'feed',
    [
      'Looms & <Cards> | Ada Byron, Émile Noé | 2018-05-11',
      'Threads | Ada Byron, Émile Noé | 2018-05-11',
      'Dyes | Ada Byron, Émile Noé | 2018-05-11',
      'Threads | Zoë Ross | 2018-05-03',
      'Needles | Notes & <more> | 1970-01-01',
    ],
  ],
  ['no-days/feed', ['Needles | Notes & <more> | 1970-01-01']],
  [
    'speakers/mary-ross/feed',
    ['Threads | Ada Byron, Émile Noé | 2018-05-11', 'Threads | Zoë Ross | 2018-05-03'],
  ],
  ['speakers/bea-noe/feed', ['Dyes | Ada Byron, Émile Noé | 2018-05-11']],
  ['authors/zoe-ross/feed', ['Threads | Zoë Ross | 2018-05-03']],
]

test.each(entries)('%s.xml, as a reader of feeds has it', (feed, expected) => {
  const { items } = parseFeed(textOf(site, `${feed}.xml`))
  const told = items.map(({ title, authors, updated }) =>
    [title, authors.map(({ name }) => name).join(', '), updated?.toISOString().slice(0, 10)].join(' | '),
  )
  expect(told).toEqual(expected)
})

test.each(atomFeeds)('%s and its JSON feed tell of the same entries', path => {
  const atom = parseFeed(textOf(site, path)).items.map(({ id, url, title, description, content }) => {
    return { id, url, title, summary: description, content_html: content }
  })
  // A bell cannot be in XML.
  const json = jsonOf(site, path.replace('.xml', '.json'), text => text.replaceAll('\\u0007', ''))
  expect(json.items).toMatchObject(atom)
  expect(json.items).toHaveLength(atom.length)
})

describe('Atom has all that RFC 4287 asks for', () => {
  test.each(atomFeeds)('%s', path => {
    const feed = parseXml(textOf(site, path)).root
    if (!feed) throw new Error('expected an element')
    expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    const entries = childrenOf(feed, 'entry')
    for (const element of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(childrenOf(element, name)).toHaveLength(1)
      for (const updated of childrenOf(element, 'updated')) expect(isInstant(updated.text)).toBe(true)
      expect(childrenOf(element, 'id').every(({ text }) => URL.canParse(text))).toBe(true)
      expect(linksOf(element, 'alternate')).toHaveLength(1)
    }
    // Where an entry names no author, that of the feed holds.
    expect(childrenOf(feed, 'author')).toHaveLength(1)
    expect(linksOf(feed, 'self')).toEqual([`https://site.test/notes/${path}`])
    expect(entries.flatMap(entry => childrenOf(entry, 'content')).map(each => each.attributes.type)).toEqual(
      entries.map(() => 'html'),
    )
  })
})

const author = z.strictObject({ name: z.string(), url: z.url().optional() })
/** JSON Feed 1.1, as far as these feeds use it. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.string(),
  authors: z.array(author),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      external_url: z.url().optional(),
      title: z.string(),
      summary: z.string(),
      content_html: z.string(),
      date_published: z.iso.datetime().optional(),
      authors: z.array(author).min(1).optional(),
      language: z.string().optional(),
    }),
  ),
})

test.each(jsonFeeds)('%s is a JSON Feed 1.1', path => {
  expect(jsonOf(site, path).feed_url).toBe(`https://site.test/notes/${path}`)
})

describe('what stands in an entry', () => {
  const [looms] = jsonOf(site, 'feed.json').items

  test('says what it is about, where it is from and on what terms', () => {
    expect(looms).toMatchObject({
      url: 'https://site.test/notes/loom-conf/talks/looms-and-cards/',
      external_url: 'https://ada.example/day-1/',
      authors: [{ name: 'Ada Byron' }, { name: 'Émile Noé', url: 'https://emile.example/' }],
    })
    expect(looms?.content_html).toMatch(
      /^<p>“Looms &#x26; &#x3C;Cards>” by Ada Byron \(Engine Works, Inc\.\) at Loom Conf; Copenhagen, 2018, Day 1\.</,
    )
    expect(looms?.content_html).toMatch(/<a href="https:\/\/ada\.example\/day-1\/">Dated<\/a> \(CC BY 4\.0\)/)
  })

  test('has absolute addresses alone', () => {
    const addresses = [...(looms?.content_html.matchAll(/ (?:href|src)="([^"]*)"/g) ?? [])].map(
      ([, url]) => url,
    )
    expect(addresses).toContain('https://site.test/notes/loom-conf/write-ups/dated/#text-threads')
    expect(addresses).toContain('https://ada.example/about')
    expect(addresses.filter(url => !url?.startsWith('https://'))).toEqual([])
  })

  test('begins its summary with its text', () =>
    expect(looms?.summary).toMatch(/^See there, a page, and \]\]> or <b>\./))
})

describe('the ids of entries', () => {
  const idsOf = (from: Site, feed = 'feed.json') => jsonOf(from, feed).items.map(({ id }) => id)

  test('are unique', () => expect(new Set(idsOf(site)).size).toBe(5))

  test('are the same in every feed', () => {
    const all = new Set(idsOf(site))
    expect(jsonFeeds.flatMap(feed => idsOf(site, feed)).filter(id => !all.has(id))).toEqual([])
  })

  test('stay when a talk is called otherwise, and when others come', async () => {
    const programme = content['loom-conf/programme.yaml']?.replace('title: Threads', 'title: Yarns') ?? ''
    const later = await buildContent({
      'loom-conf/programme.yaml': programme,
      'loom-conf/corrections.yaml': `
- { writeUp: dated.md, at: Threads, session: A3 }
- { writeUp: undated.md, at: Threads, session: A3 }
`,
      'loom-conf/a.md': '# More\n\n## Threads - Mary Ross\n\nMore.\n',
    })
    expect(later.model.talks.map(({ title }) => title)).toContain('Yarns')
    expect(idsOf(later.site)).toEqual(expect.arrayContaining(idsOf(site)))
  })
})

test('a feed holds the newest hundred entries, and write-ups whole', async () => {
  const writeUp = (count: number) =>
    Array.from({ length: count }, (_, index) => `### Talk ${index} of many - Ada Byron\n\nText.\n`).join('\n')
  const dates = { 'one.md': '2018-06-01', 'two.md': '2018-06-02', 'three.md': '2018-06-03' }
  const { site } = await buildContent({
    'long/event.yaml': JSON.stringify({
      writeUps: Object.fromEntries(Object.entries(dates).map(([name, published]) => [name, { published }])),
    }),
    'long/one.md': `# One\n\n## Day 1\n\n${writeUp(30)}`,
    'long/two.md': `# Two\n\n## Day 1\n\n${writeUp(60)}`,
    'long/three.md': `# Three\n\n## Day 1\n\n${writeUp(60)}`,
  })
  const { items } = parseFeed(textOf(site, 'feed.xml'))
  expect(items.map(({ updated }) => updated?.toISOString().slice(0, 10))).toEqual([
    ...Array.from({ length: 60 }, () => '2018-06-03'),
    ...Array.from({ length: 60 }, () => '2018-06-02'),
  ])
})

test('the feed of somebody who is called otherwise now is found where it was', async () => {
  const { site } = await buildContent({
    'people.yaml': '- { name: Augusta Ada King, aliases: [Ada Byron] }\n',
    'paths.yaml': '/speakers/ada-byron/: { to: /speakers/augusta-ada-king/ }\n/gone/: { to: / }\n',
  })
  expect(textOf(site, 'speakers/ada-byron/feed.xml')).toBe(textOf(site, 'speakers/augusta-ada-king/feed.xml'))
  expect(site.files.filter(({ permalink }) => permalink.startsWith('gone/'))).toEqual([])
})

function childrenOf(parent: XmlElement, wanted: string): XmlElement[] {
  return parent.children.filter(child => child instanceof XmlElement).filter(({ name }) => name === wanted)
}

function linksOf(parent: XmlElement, rel: string): (string | undefined)[] {
  return childrenOf(parent, 'link')
    .filter(({ attributes }) => attributes.rel === rel)
    .map(({ attributes }) => attributes.href)
}

function jsonOf(from: Site, feed: string, mend = (text: string) => text): z.infer<typeof jsonFeed> {
  return jsonFeed.parse(JSON.parse(mend(textOf(from, feed))))
}

/** Whether a text is a date and a time as RFC 3339 has them. */
function isInstant(text: string): boolean {
  return z.iso.datetime({ offset: true }).safeParse(text).success
}
