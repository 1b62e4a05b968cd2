import type { Element, Root } from 'hast'
import type { Position } from 'unist'
import { textOf } from '../text/hast-text.ts'
import { elementsIn, isElement } from './elements.ts'
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

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

function altIn(link: Element): string {
  const image = elementsIn(link).find(({ tagName }) => tagName === 'img')
  return String(image?.properties.alt ?? '')
}
