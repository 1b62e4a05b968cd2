import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { filesOf, type HtmlFile, readHtml, textProperty, urlOf } from './html.ts'

/** Names of files that are for other programs. */
const isForPrograms = (path: string) => /(?:^|\/)[\w-]+\.(?:xml|json|ics|txt)$/.test(path)

describe.each(['atRoot', 'belowPath', 'hard'] as const)('files for other programs of the site %s', key => {
  const { folder, baseUrl } = inject(key)
  let pages: HtmlFile[] = []
  let files: string[] = []

  beforeAll(async () => {
    pages = await readHtml(folder)
    files = await filesOf(folder)
  })

  test('name no address of the site at which there is nothing', async () => {
    const existing = new Set(files.map(path => urlOf(path, baseUrl)))
    const ids = new Map(pages.map(page => [urlOf(page.path, baseUrl), idsOf(page)]))
    const broken = await Promise.all(
      files.filter(isForPrograms).map(async path => {
        const targets = addressesIn(await readFile(join(folder, path), 'utf8'), baseUrl)
        const isThere = ({ href, hash }: URL) => {
          const address = href.replace(/[?#].*$/, '')
          return existing.has(address) && (hash === '' || ids.get(address)?.has(hash.slice(1)))
        }
        return targets.filter(target => !isThere(target)).map(({ href }) => `${path}: ${href}`)
      }),
    )
    expect(broken.flat()).toEqual([])
  })

  // Their license would have to come with them.
  test('none is a font', () => {
    expect(files.filter(path => /\.(?:woff2?|ttf|otf|eot)$/.test(path))).toEqual([])
  })

  test('sitemap.xml has every page once, but no redirect', async () => {
    const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8')
    const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url)
    const canonical = pages.filter(page => page.path !== '404.html' && !isRedirect(page))
    expect(addresses.sort()).toEqual(canonical.map(({ path }) => urlOf(path, baseUrl)).sort())
  })

  test('are named in the heads and at the feet of the pages they belong to', () => {
    const [home] = pages.filter(({ path }) => path === 'index.html')
    const named = home ? alternatesOf(home) : []
    expect(named.map(url => new URL(url, baseUrl).href)).toEqual(
      ['feed.xml', 'feed.json', 'data/index.json'].map(name => new URL(name, baseUrl).href),
    )
    const old = new Set(pages.filter(isRedirect).map(({ path }) => dirname(path)))
    const feeds = files
      .filter(path => /feed\.(?:xml|json)$/.test(path) && !old.has(dirname(path)))
      .map(path => urlOf(path, baseUrl))
    const all = new Set(pages.flatMap(page => alternatesOf(page).map(url => new URL(url, baseUrl).href)))
    expect(feeds.filter(url => !all.has(url))).toEqual([])
    const unseen = pages.flatMap(page =>
      alternatesOf(page).filter(url => !page.elements.some(each => isLinkTo(each, url))),
    )
    expect(unseen).toEqual([])
  })
})

/** All addresses of the site in a text of any format. */
function addressesIn(text: string, baseUrl: string): URL[] {
  // Long lines of calendars are folded.
  const whole = text
    .replace(/\r\n[ \t]/g, '')
    // An id is no link.
    .replace(/<id>[^<]*<\/id>|"id":"[^"]*"/g, '')
  const found = whole.match(/https:\/\/site\.test\/[^\s"<>\\]*/g) ?? []
  return [...new Set(found)].map(address => new URL(address, baseUrl))
}

function idsOf({ elements }: HtmlFile): Set<string> {
  return new Set(elements.flatMap(element => textProperty(element, 'id') ?? []))
}

function isRedirect({ elements }: HtmlFile): boolean {
  return elements.some(({ properties }) => [properties.httpEquiv].flat().includes('refresh'))
}

function alternatesOf({ elements }: HtmlFile): string[] {
  return elements
    .filter(({ tagName, properties }) => tagName === 'link' && [properties.rel].flat().includes('alternate'))
    .flatMap(element => textProperty(element, 'href') ?? [])
}

function isLinkTo(element: HtmlFile['elements'][number], url: string): boolean {
  return element.tagName === 'a' && textProperty(element, 'href') === url
}
