import type { Element, ElementContent, Properties, Root } from 'hast'
import { element, elementsIn, isBlank, isElement } from './elements.ts'

/** A picture that did not come with the write-up. */
export interface AbsentPicture {
  /** What is said of it. */
  caption: ElementContent[]
  /** Where it is, or was; null if that cannot be told. */
  url: string | null
}

/** Stands for an absent picture until `gatherAbsent` knows which others are beside it. */
export function absentPicture(picture: AbsentPicture): Element {
  const stand = element('p', {})
  absentPictures.set(stand, picture)
  return stand
}

const absentPictures = new WeakMap<object, AbsentPicture>()

/** An absent picture within a line of text. */
export function absentInLine({ caption, url }: AbsentPicture, lang: string | undefined): Element {
  const where = url ? [' ', element('a', { href: url, lang }, ['(picture in the original)'])] : []
  return element('span', { className: ['absent'] }, [...caption, ...where])
}

/** Puts absent pictures in their places: a line for one, a list for several that stand side by side. */
export function gatherAbsent(tree: Root, lang: string | undefined): void {
  for (const parent of elementsIn(tree)) {
    if (!parent.children.some(child => absentPictures.has(child))) continue
    const runs: (ElementContent | Stand[])[] = []
    for (const child of parent.children) {
      const picture = absentPictures.get(child)
      const last = runs.at(-1)
      if (picture && child.type === 'element') {
        const stand = { picture, id: child.properties.id }
        if (Array.isArray(last)) last.push(stand)
        else runs.push([stand])
      } else if (child.type !== 'doctype' && !(Array.isArray(last) && isBlank(child))) runs.push(child)
    }
    parent.children = runs.map(run => (Array.isArray(run) ? lineOrList(run, lang) : run))
  }
}

/** An absent picture, and the id of the block that it stood in. */
interface Stand {
  picture: AbsentPicture
  id: Properties['id']
}

function lineOrList(group: Stand[], lang: string | undefined): Element {
  const where = group.some(({ picture }) => picture.url) ? 'at the original' : 'not here'
  const words = group.length === 1 ? `Picture, ${where}:` : `${group.length} pictures, ${where}:`
  const label = element('span', { lang }, [words])
  const [only, ...others] = group
  if (only && !others.length)
    return element('p', { id: only.id, className: ['absent'] }, [label, ' ', ...linked(only.picture)])
  const items = group.map(({ picture, id }) => element('li', { id }, linked(picture)))
  return element('div', { className: ['absent'] }, [element('p', {}, [label]), element('ul', {}, items)])
}

/** The caption leads to the picture, unless it has links of its own. */
function linked({ caption, url }: AbsentPicture): ElementContent[] {
  if (!url) return caption
  const hasLink = elementsIn({ type: 'root', children: caption }).some(node => isElement(node, 'a'))
  const link = (children: (ElementContent | string)[]) => element('a', { href: url }, children)
  return hasLink ? [...caption, { type: 'text', value: ' ' }, link(['(picture)'])] : [link(caption)]
}
