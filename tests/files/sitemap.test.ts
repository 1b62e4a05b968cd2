import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { describe, expect, test } from 'vitest'
import { x } from 'xastscript'
import { sitemapFiles } from '../../src/publish/files/sitemap.ts'
import { xmlOf } from '../../src/publish/files/xml.ts'
import { urlsBelow } from '../../src/publish/urls.ts'
import { buildContent, textOf } from './content.ts'

const { site } = await buildContent({ 'paths.yaml': '/old/: { to: /loom-conf/ }\n' })

/** The addresses that a sitemap has, with their dates. */
function addressesIn(xml: string): Map<string, string | null> {
  const urls = parseXml(xml).root?.children.filter(child => child instanceof XmlElement) ?? []
  return new Map(
    urls.map(({ children }) => {
      const [loc, lastmod] = children.filter(child => child instanceof XmlElement)
      return [loc?.text ?? '', lastmod?.text ?? null]
    }),
  )
}

describe('the sitemap', () => {
  const addresses = addressesIn(textOf(site, 'sitemap.xml'))

  test('has every page, no redirect, and not the page for what is not there', () => {
    const pages = [
      ...[site.home, site.speakerIndex, site.organizationIndex],
      ...[site.events, site.days, site.talks, site.speakers, site.organizations, site.writeUps].flat(),
    ]
    expect([...addresses.keys()]).toEqual(
      expect.arrayContaining(pages.map(({ url }) => `https://site.test${url}`)),
    )
    const paths = [...addresses.keys()].map(url => new URL(url).pathname)
    expect(paths.filter(path => /\.html$|\/old\//.test(path) || !path.startsWith('/notes/'))).toEqual([])
  })

  test('tells when a page was changed where that is known', () => {
    const at = (path: string) => addresses.get(`https://site.test/notes/loom-conf/${path}`)
    expect(at('write-ups/dated/')).toBe('2018-05-11')
    expect(at('write-ups/undated/')).toBeNull()
    expect(at('talks/threads/')).toBe('2018-05-11')
    expect(at('talks/missed/')).toBeNull()
    expect(at('')).toBeNull()
  })

  test('is named by robots.txt', () =>
    expect(textOf(site, 'robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://site.test/notes/sitemap.xml\n',
    ))

  test('becomes several files where there are too many pages for one', { timeout: 60_000 }, () => {
    const urls = urlsBelow('/')
    const pages = Array.from({ length: 50_001 }, (_, index) => ({
      ...urls.page(`/p-${index}/`),
      title: '',
      description: '',
      breadcrumbs: [],
    }))
    const files = sitemapFiles(site, { facts: { ...site.facts, url: 'https://site.test/' }, urls, pages })
    expect(files.map(({ permalink, content }) => [permalink, content().split('<loc>').length - 1])).toEqual([
      ['sitemap.xml', 2],
      ['sitemap-1.xml', 50_000],
      ['sitemap-2.xml', 1],
    ])
  })
})

/** Texts, and what is left of them in XML. */
const texts: [text: string, left: string][] = [
  ['<a href="x">&amp;</a>', '<a href="x">&amp;</a>'],
  ['a ]]> b', 'a ]]> b'],
  ['bell \u0007, no character \uFFFE, half a one \uD83D', 'bell , no character , half a one '],
  ['🧵 ünïcode', '🧵 ünïcode'],
]

test.each(texts)('%j is written so that XML can be read', (text, left) => {
  const xml = xmlOf(x('a', { b: text }, text))
  expect([parseXml(xml).root?.text, parseXml(xml).root?.attributes.b]).toEqual([left, left])
  expect(xml.slice(xml.indexOf('<a'))).not.toContain(']]>')
})
