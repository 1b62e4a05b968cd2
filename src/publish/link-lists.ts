import type { Element, Root } from 'hast'
import { distinct } from '../text/groups.ts'
import { textOf } from '../text/hast-text.ts'
import { hostOf, plainAddress } from '../text/urls.ts'
import type { Archive } from './archive.ts'
import { elementsIn, isElement } from './elements.ts'
import type { ArchivedLink, PlacedLink } from './pages.ts'

/** A link of a write-up to another site. */
export interface OutwardLink {
  /** The text of the link. */
  text: string
  url: string
}

/** The links in a text that lead to other sites, each once; absent pictures are none of them. */
export function outwardLinks(tree: Root): OutwardLink[] {
  const links = outwardIn(tree).map(({ node, url }) => ({ text: textOf(node) || altIn(node), url }))
  return distinct(links, ({ url }) => url)
}

/** The same links, each as often as it stands there. */
export function placedLinks(tree: Root, writeUp: string): PlacedLink[] {
  return outwardIn(tree).map(({ node, url }) => ({ url, writeUp, place: node.position ?? null }))
}

function outwardIn(tree: Root): { node: Element; url: string }[] {
  return elementsIn(tree, node => hasClass(node, 'absent')).flatMap(node => {
    if (!isElement(node, 'a')) return []
    const url = String(node.properties.href ?? '')
    return /^https?:/i.test(url) ? [{ node, url }] : []
  })
}

/** What an archive has of those links. */
export function archivedLinks(
  links: OutwardLink[],
  { archive, writeUp }: { archive: Archive; writeUp: string },
): ArchivedLink[] {
  return links.flatMap(({ text, url }) => {
    const copy = archive.copyOf(url, writeUp)
    if (!copy) return []
    const host = hostOf(url)
    const isBare = !text || plainAddress(url).startsWith(plainAddress(text))
    const title = isBare ? plainAddress(url) : text
    return { title, url: copy, host: title.includes(host) ? null : host }
  })
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

function altIn(link: Element): string {
  const image = elementsIn(link).find(({ tagName }) => tagName === 'img')
  return String(image?.properties.alt ?? '')
}
