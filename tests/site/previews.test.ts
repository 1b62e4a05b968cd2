import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import * as z from 'zod'
import { propertiesOf } from '../setup/schema-org.ts'
import { filesOf, type HtmlFile, readHtml, textProperty, urlOf } from './html.ts'

/** JSON-LD as pages have it. */
const graphSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })).min(1),
})

describe.each(['atRoot', 'belowPath', 'hard'] as const)('previews of the site %s', key => {
  const { folder, baseUrl } = inject(key)
  let pages: HtmlFile[] = []
  let files = new Set<string>()

  beforeAll(async () => {
    pages = await readHtml(folder)
    files = new Set((await filesOf(folder)).map(path => urlOf(path, baseUrl)))
  })

  function wrong(problemsOf: (page: HtmlFile) => string[]): Record<string, string[]> {
    return Object.fromEntries(
      pages.map(page => [page.path, problemsOf(page)] as const).filter(([, problems]) => problems.length),
    )
  }

  test('say what to show of every page', () => {
    const asked = ['title', 'description', 'type', 'url', 'site_name', 'locale', 'image', 'image:alt']
    expect(wrong(page => asked.filter(name => !metaOf(page, name)))).toEqual({})
  })

  test('have pictures that are there, and as large as they say', () => {
    expect(
      wrong(page => {
        const url = metaOf(page, 'image') ?? ''
        if (!url.startsWith(baseUrl) || !files.has(url)) return [url]
        const png = readFileSync(join(folder, decodeURI(url.slice(baseUrl.length))))
        const size = [png.readUInt32BE(16), png.readUInt32BE(20)].join()
        const said = [metaOf(page, 'image:width'), metaOf(page, 'image:height')].join()
        return size === said ? [] : [`${size} is not ${said}`]
      }),
    ).toEqual({})
  })

  test('have linked data with types and properties of schema.org', () => {
    expect(wrong(page => objectsIn(linkedDataOf(page)).flatMap(unknownIn))).toEqual({})
  })

  test('have linked data of every page that others are above', () => {
    const crumbs = (page: HtmlFile) =>
      page.elements.some(({ properties }) => properties.ariaLabel === 'Breadcrumbs')
    expect(pages.filter(crumbs).length).toBeGreaterThan(0)
    expect(
      wrong(page => (crumbs(page) && !typesIn(page).includes('BreadcrumbList') ? ['no way'] : [])),
    ).toEqual({})
  })

  test('have linked data with whole addresses, and those of this site lead somewhere', () => {
    expect(
      wrong(page =>
        addressesIn(page).filter(url => !URL.canParse(url) || (url.startsWith(baseUrl) && !files.has(url))),
      ),
    ).toEqual({})
  })

  test('tell what each kind of page is about', () => {
    const typesAt = (path: RegExp) => pages.filter(page => path.test(page.path)).map(page => typesIn(page)[0])
    const only = (type: string) => new Set([type])
    expect(new Set(typesAt(/^index\.html$/))).toEqual(only('WebSite'))
    expect(new Set(typesAt(/^[^/]*\d{4}\/(?:day-\d+\/|talks\/[^/]+\/)?index\.html$/))).toEqual(only('Event'))
    expect(new Set(typesAt(/\/write-ups\/[^/]+\/index\.html$/))).toEqual(only('BlogPosting'))
    expect(new Set(typesAt(/^speakers\/[^/]+\/index\.html$/))).toEqual(only('Person'))
  })
})

test('the vocabulary tells what belongs to a type, and what does not', () => {
  expect(unknownIn({ '@type': 'Event', performer: '', name: '' })).toEqual([])
  expect(unknownIn({ '@type': 'Event', headline: '' })).toEqual(['Event headline'])
  expect(unknownIn({ '@type': 'Talk', name: '' })).toEqual(['Talk name'])
})

function metaOf({ elements }: HtmlFile, name: string): string | undefined {
  const meta = elements.find(({ properties }) => properties.property === `og:${name}`)
  return meta && textProperty(meta, 'content')
}

/** The things that a page tells; fails where they are no JSON-LD. */
function linkedDataOf({ elements }: HtmlFile): z.infer<typeof graphSchema>['@graph'] {
  return elements
    .filter(({ properties }) => properties.type === 'application/ld+json')
    .flatMap(({ children: [text] }) =>
      text?.type === 'text' ? graphSchema.parse(JSON.parse(text.value))['@graph'] : [],
    )
}

function typesIn(page: HtmlFile): string[] {
  return linkedDataOf(page).map(thing => thing['@type'])
}

/** All objects within a value, and itself if it is one. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  return [{ ...value }, ...Object.values(value).flatMap(objectsIn)]
}

function unknownIn(thing: Record<string, unknown>): string[] {
  const { '@type': type, '@id': id, ...properties } = thing
  const names = Object.keys(properties)
  if (type === undefined) return id && !names.length ? [] : [`no type: ${names}`]
  const known = propertiesOf(String(type))
  return names.filter(name => !known.has(name)).map(name => `${type} ${name}`)
}

const addressProperties = ['@id', 'url', 'item', 'image', 'isBasedOn', 'license', 'sameAs']

function addressesIn(page: HtmlFile): string[] {
  return objectsIn(linkedDataOf(page)).flatMap(thing =>
    addressProperties.flatMap(name => [thing[name] ?? []].flat().map(String)),
  )
}
