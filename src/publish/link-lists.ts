import type { Element, Root } from 'hast'
import type { Position } from 'unist'
import { distinct } from '../text/groups.ts'
import { textOf } from '../text/hast-text.ts'
import { hostOf, plainAddress } from '../text/urls.ts'
import type { Archive } from './archive.ts'
import { elementsIn, isElement } from './elements.ts'
import type { ArchivedLink } from './pages.ts'
import { leadOf } from './slots.ts'

/** A link of a write-up to another site. */
export interface OutwardLink {
  /** The text of the link. */
  text: string
  url: string
  /** Null where this site made the link of something else. */
  place: Position | null
  /** The number of the lead that it is, if it may lead to a page of this site as well. */
  lead: number | null
}

/** The links in a text that lead to other sites, as often as they stand there; absent pictures are none of them. */
export function outwardLinks(tree: Root): OutwardLink[] {
  return elementsIn(tree, node => hasClass(node, 'absent')).flatMap(node => {
    if (!isElement(node, 'a')) return []
    const url = String(node.properties.href ?? '')
    if (!/^https?:/i.test(url)) return []
    return [
      { text: textOf(node) || altIn(node), url, place: node.position ?? null, lead: leadOf(node.properties) },
    ]
  })
}

/** What an archive has of those links, of each once. */
export function archivedLinks(
  links: OutwardLink[],
  { archive, writeUp }: { archive: Archive; writeUp: string },
): ArchivedLink[] {
  return distinct(links, ({ url }) => url).flatMap(({ text, url }) => {
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
