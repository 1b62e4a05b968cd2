import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { Addresses } from './addresses.ts'

/** Puts pictures in their places: those that are there as figures with captions, absent ones as their captions. */
export function placePictures(tree: Root, addresses: Addresses): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return
    if (node.tagName === 'p' && holdsOnlyPictures(node)) {
      const figures = node.children.filter(isElement).map(child => figure(child, addresses))
      parent.children.splice(index, 1, ...figures)
      return [SKIP, index + figures.length]
    }
    if (node.tagName === 'img') {
      const picture = addresses.picture(node)
      parent.children[index] = picture.present ? image(node, picture.url) : absent('span', node, picture.url)
      return index + 1
    }
    return undefined
  })
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}

/** A paragraph of pictures, bare or linked, and nothing else. */
function holdsOnlyPictures({ children }: Element): boolean {
  const elements = children.filter(isElement)
  const isBlank = children.every(
    child => child.type === 'element' || (child.type === 'text' && !child.value.trim()),
  )
  return elements.length > 0 && isBlank && elements.every(element => imageIn(element))
}

function imageIn(element: Element): Element | null {
  if (element.tagName === 'img') return element
  const [only, ...others] = element.children
  return element.tagName === 'a' && only?.type === 'element' && only.tagName === 'img' && !others.length
    ? only
    : null
}

function figure(element: Element, addresses: Addresses): Element {
  const node = imageIn(element) ?? element
  const picture = addresses.picture(node)
  const link = element.tagName === 'a' ? element.properties.href : null
  if (!picture.present) return absent('figure', node, link ? String(link) : picture.url)
  const shown = image(node, picture.url)
  const { title } = node.properties
  const children: ElementContent[] = [link ? { ...element, children: [shown] } : shown]
  if (title) children.push(create('figcaption', [text(String(title))]))
  return create('figure', children, node)
}

function image({ properties, position }: Element, src: string): Element {
  const { alt, title } = properties
  return {
    type: 'element',
    tagName: 'img',
    properties: { src, alt: alt ?? title ?? '', loading: 'lazy' },
    children: [],
    position,
  }
}

/** A picture that is not there: its caption, and a link to where it was, if that is known. */
function absent(tagName: 'figure' | 'span', node: Element, url: string | null): Element {
  const { alt, title } = node.properties
  const words = [title, alt].filter(Boolean).map(String)
  const [caption = 'Picture', ...more] = words.filter((word, index) => words.indexOf(word) === index)
  const children: ElementContent[] = [text([caption, ...more].join(' – '))]
  if (url)
    children.push(text(' '), create('a', [text('(picture in the original)')], undefined, { href: url }))
  const content = tagName === 'figure' ? [create('figcaption', children)] : children
  return create(tagName, content, node, { className: ['absent'] })
}

function create(
  tagName: string,
  children: ElementContent[],
  { position }: Partial<Element> = {},
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children, position }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
