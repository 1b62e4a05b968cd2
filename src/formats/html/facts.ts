import type { Element, Root } from 'hast'
import { textOf } from '../../text/hast-text.ts'
import { attribute, elementsOf } from './elements.ts'
import { linkedDataOf } from './linked-data.ts'

/** What a saved page says of itself in its head, and in the marks of its article, as front matter would say it. */
export function factsOf(page: Root, main: Root): Record<string, unknown> {
  const elements = elementsOf(page)
  const meta = metaOf(elements)
  const linked = linkedDataOf(elements)
  const within = elementsOf(main)
  const tags = elements
    .filter(each => attribute(each, 'property') === 'article:tag')
    .map(each => attribute(each, 'content'))
  return {
    title: meta('og:title') ?? linked.title ?? headingOf(within) ?? withoutSite(titleOf(elements)),
    authors: meta('author', 'article:author', 'parsely-author') ?? linked.authors ?? bylineOf(elements),
    date: dayOf(
      meta('article:published_time', 'date', 'datepublished', 'dc.date', 'parsely-pub-date') ??
        linked.date ??
        timeOf(within),
    ),
    lang: attributeOf(elements, each => each.tagName === 'html', 'lang'),
    keywords: tags.length ? tags : meta('keywords', 'news_keywords'),
    description: meta('description', 'og:description'),
    canonical_url:
      attributeOf(elements, each => attribute(each, 'rel') === 'canonical', 'href') ??
      meta('og:url') ??
      savedFrom(page),
  }
}

/** Looks up the first of several names that a `meta` element has, as `name`, `property` or `itemprop`. */
function metaOf(elements: Element[]): (...names: string[]) => string | undefined {
  const values = new Map<string, string>()
  for (const element of elements.filter(({ tagName }) => tagName === 'meta')) {
    const name = ['name', 'property', 'itemProp']
      .map(key => attribute(element, key))
      .find(Boolean)
      ?.toLowerCase()
    const content = attribute(element, 'content').trim()
    // The address of somebody's profile is not a name.
    const isUsable = content && !(name?.endsWith('author') && /^https?:/.test(content))
    if (name && isUsable && !values.has(name)) values.set(name, content)
  }
  return (...names) => names.map(name => values.get(name)).find(Boolean)
}

function attributeOf(
  elements: Element[],
  holds: (element: Element) => boolean,
  name: string,
): string | undefined {
  const element = elements.find(holds)
  return element && (attribute(element, name) || undefined)
}

function headingOf(elements: Element[]): string | undefined {
  const headings = elements.filter(({ tagName }) => tagName === 'h1')
  return headings.length === 1 && headings[0] ? textOf(headings[0]) : undefined
}

function titleOf(elements: Element[]): string {
  const title = elements.find(({ tagName }) => tagName === 'title')
  return title ? textOf(title) : ''
}

/** Sites put their name behind the title of a page: `Conf 2024 | Ada’s notes`. */
function withoutSite(title: string): string {
  return title.split(/ [|·»] /)[0] ?? title
}

function bylineOf(elements: Element[]): string | undefined {
  const byline = elements.find(
    each => attribute(each, 'rel').split(' ').includes('author') || attribute(each, 'itemProp') === 'author',
  )
  return byline && (textOf(byline) || undefined)
}

function timeOf(elements: Element[]): string | undefined {
  return attributeOf(
    elements,
    each => each.tagName === 'time' && attribute(each, 'dateTime') !== '',
    'dateTime',
  )
}

/** A date in words is of no use here, and nobody who saved a page can change it. */
function dayOf(date: string | undefined): string | null {
  return date && /^\d{4}-\d{2}-\d{2}/.test(date) ? date : null
}

/** Browsers note the address of a page that they save in a comment. */
function savedFrom(page: Root): string | undefined {
  const comment = page.children.find(
    node => node.type === 'comment' && node.value.includes('saved from url='),
  )
  return comment?.type === 'comment' ? /\)(https?:\S+)/.exec(comment.value)?.[1] : undefined
}
