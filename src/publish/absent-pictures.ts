import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { element, isBlank } from './elements.ts'

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

const absentPictures = new WeakMap<ElementContent | Root['children'][number], AbsentPicture>()

/** An absent picture within a line of text. */
export function absentInLine({ caption, url }: AbsentPicture, lang: string | undefined): Element {
  const where = url ? [' ', element('a', { href: url, lang }, ['(picture in the original)'])] : []
  return element('span', { className: ['absent'] }, [...caption, ...where])
}

/** Puts absent pictures in their places: a line for one, a list for several that stand side by side. */
export function gatherAbsent(tree: Root, lang: string | undefined): void {
  visit(tree, node => {
    if (node.type !== 'root' && node.type !== 'element') return
    if (!node.children.some(child => absentPictures.has(child))) return
    const children: ElementContent[] = []
    let group: AbsentPicture[] = []
    let between: ElementContent[] = []
    const close = () => {
      if (group.length) children.push(lineOrList(group, lang))
      children.push(...between)
      group = []
      between = []
    }
    for (const child of node.children) {
      if (child.type === 'doctype') continue
      const picture = absentPictures.get(child)
      if (picture) {
        group.push(picture)
        between = []
      } else if (group.length && isBlank(child)) between.push(child)
      else {
        close()
        children.push(child)
      }
    }
    close()
    node.children = children
  })
}

function lineOrList(group: AbsentPicture[], lang: string | undefined): Element {
  const where = group.some(({ url }) => url) ? 'at the original' : 'not here'
  const words = group.length === 1 ? `Picture, ${where}:` : `${group.length} pictures, ${where}:`
  const label = element('span', { lang }, [words])
  const [only, ...others] = group
  if (only && !others.length) return element('p', { className: ['absent'] }, [label, ' ', ...linked(only)])
  const items = group.map(picture => element('li', {}, linked(picture)))
  return element('div', { className: ['absent'] }, [element('p', {}, [label]), element('ul', {}, items)])
}

/** The caption leads to the picture, unless it has links of its own. */
function linked({ caption, url }: AbsentPicture): ElementContent[] {
  if (!url) return caption
  let hasLink = false
  visit({ type: 'root', children: caption }, 'element', ({ tagName }) => {
    hasLink ||= tagName === 'a'
  })
  const link = (children: (ElementContent | string)[]) => element('a', { href: url }, children)
  return hasLink ? [...caption, { type: 'text', value: ' ' }, link(['(picture)'])] : [link(caption)]
}
