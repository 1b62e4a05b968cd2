import { posix } from 'node:path'
import type { Element, ElementContent, Root } from 'hast'
import { textOf } from '../text/hast-text.ts'
import { absentInLine, absentPicture, gatherAbsent } from './absent-pictures.ts'
import type { Addresses, PictureAddress } from './addresses.ts'
import { elementsIn, isBlank, isElement, replaceElements, text } from './elements.ts'
import { figureOf, openingLarge, shownPicture } from './shown-picture.ts'

/** What pictures are placed with. */
export interface PicturePlacing {
  addresses: Addresses
  /** Whose the pictures are, and on what terms. */
  credit: string | null
  /** The language of this site's own words, where the text has another one. */
  ownLanguage: string | undefined
}

/**
 * Puts pictures in their places: those that are there as figures with captions, absent ones as their captions, and
 * those that were taken down nowhere. Returns the words that went with the latter.
 */
export function placePictures(tree: Root, placing: PicturePlacing): string[] {
  const { addresses, ownLanguage } = placing
  const inLinks = picturesInLinks(tree)
  const gone: string[] = []
  replaceElements(tree, node => {
    const pictures = blockOfPictures(node)
    if (pictures) {
      const blocks = pictures.flatMap(each => blockOf(each, { ...placing, gone }))
      // Links may lead to the block.
      if (blocks[0] && node.properties.id) blocks[0].properties.id = node.properties.id
      return blocks
    }
    if (node.tagName !== 'img') return undefined
    const address = addresses.picture(node)
    if (address.state === 'taken down') {
      gone.push(...wordsOf(node))
      return []
    }
    return [inLine(node, { address, isLinked: inLinks.has(node), ownLanguage })]
  })
  gatherAbsent(tree, ownLanguage)
  return gone
}

/** A picture that stands by itself. */
interface PictureBlock {
  image: Element
  /** The link around it. */
  link: Element | null
  /** What the write-up has below it. */
  caption: ElementContent[]
}

/** The pictures of a block that holds nothing else: a paragraph, or a figure with its caption. */
function blockOfPictures({ tagName, children }: Element): PictureBlock[] | null {
  if (tagName !== 'p' && tagName !== 'figure') return null
  const parts = children.filter(child => !isBlank(child))
  const caption = parts.flatMap(part => (isElement(part, 'figcaption') ? part.children : []))
  const rest = parts.filter(part => !isElement(part, 'figcaption'))
  const blocks = rest.flatMap(part => pictureIn(part) ?? [])
  if (!blocks.length || blocks.length < rest.length) return null
  // A caption below several pictures is that of the last one.
  return blocks.map((block, index) => (index === blocks.length - 1 ? { ...block, caption } : block))
}

function pictureIn(node: ElementContent): PictureBlock | null {
  if (node.type !== 'element') return null
  if (node.tagName === 'img') return { image: node, link: null, caption: [] }
  const [only, ...others] = node.children.filter(child => !isBlank(child))
  if (!only || others.length) return null
  if (node.tagName === 'p') return pictureIn(only)
  return node.tagName === 'a' && isElement(only, 'img') ? { image: only, link: node, caption: [] } : null
}

function blockOf(
  { image, link, caption }: PictureBlock,
  { addresses, credit, gone }: PicturePlacing & { gone: string[] },
): Element[] {
  const address = addresses.picture(image)
  if (address.state === 'taken down') {
    gone.push(...wordsOf(image), ...caption.map(textOf))
    return []
  }
  const { title, alt } = image.properties
  if (address.state === 'absent') {
    const url = link?.properties.href ? String(link.properties.href) : address.url
    return [absentPicture({ caption: allWords(image, caption), url })]
  }
  const shown = shownPicture(image, address.set)
  const opened = link ? { ...link, children: [shown] } : openingLarge(shown, address.set, alt || title)
  return [
    figureOf(opened, { caption: caption.length ? caption : title ? [text(String(title))] : [], credit }),
  ]
}

interface InLine {
  address: Exclude<PictureAddress, { state: 'taken down' }>
  isLinked: boolean
  ownLanguage: string | undefined
}

function inLine(image: Element, { address, isLinked, ownLanguage }: InLine): Element {
  if (address.state === 'absent')
    return absentInLine({ caption: allWords(image, []), url: isLinked ? null : address.url }, ownLanguage)
  const { alt, title } = image.properties
  const shown = shownPicture(image, address.set)
  // There is no caption for a title within a line.
  if (title && alt && title !== alt) shown.properties.title = title
  return isLinked ? shown : openingLarge(shown, address.set, alt || title)
}

/** Title and alternative text, once where they are the same. */
function wordsOf({ properties: { title, alt } }: Element): string[] {
  return [...new Set([title, alt].filter(Boolean).map(String))]
}

/** All that is said of a picture; else the name of its file. */
function allWords(image: Element, caption: ElementContent[]): ElementContent[] {
  const below = textOf({ type: 'root', children: caption })
  const words = wordsOf(image).filter(each => each !== below)
  const name = posix.basename(String(image.properties.src ?? '').replace(/[?#].*/, ''))
  const first = words.length || below ? words.join(' – ') : name || 'picture'
  return [...(first ? [text(first)] : []), ...(first && below ? [text(' – ')] : []), ...caption]
}

function picturesInLinks(tree: Root): Set<Element> {
  const links = elementsIn(tree).filter(node => isElement(node, 'a'))
  return new Set(links.flatMap(link => elementsIn(link).filter(({ tagName }) => tagName === 'img')))
}
