import type { Element, Nodes, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { distinct } from '../text/groups.ts'
import { textOf } from '../text/hast-text.ts'
import { hostOf, plainAddress } from '../text/urls.ts'
import type { Archive } from './archive.ts'
import type { ArchivedLink } from './pages.ts'

/** A link of a write-up to another site. */
export interface OutwardLink {
  /** The text of the link. */
  text: string
  url: string
}

/** The links in a text that lead to other sites, each once; absent pictures are none of them. */
export function outwardLinks(tree: Root): OutwardLink[] {
  const links: OutwardLink[] = []
  visit(tree, 'element', node => {
    if (hasClass(node, 'absent')) return SKIP
    const { href } = node.properties
    if (node.tagName === 'a' && typeof href === 'string' && /^https?:/i.test(href))
      links.push({ text: textOf(node) || altIn(node), url: href })
    return undefined
  })
  return distinct(links, ({ url }) => url)
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

function altIn(link: Nodes): string {
  let alt = ''
  visit(link, 'element', ({ tagName, properties }) => {
    if (tagName === 'img') alt ||= String(properties.alt ?? '')
  })
  return alt
}
