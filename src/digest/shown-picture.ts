import type { Element, ElementContent } from 'hast'
import { element } from './elements.ts'
import type { MadePicture, PictureSet } from './picture-files.ts'

/** How wide a picture is at most: the measure of the text, or a phone's screen without its margins. */
const sizes = '(min-width: 58rem) 36rem, calc(100vw - 3.5rem)'

/** A picture in the formats and widths that it has; browsers choose one of them when it comes into sight. */
export function shownPicture({ properties }: Element, { sources, image }: PictureSet): Element {
  const { alt, title } = properties
  const img = element('img', {
    src: image.url,
    width: image.width,
    height: image.height,
    alt: alt ?? title ?? '',
    loading: 'lazy',
    decoding: 'async',
  })
  if (!sources.length) return img
  return element('picture', {}, [...sources.map(source), img])
}

function source({ type, files }: PictureSet['sources'][number]): Element {
  const srcSet = files.map(({ url, width }: MadePicture) => `${url} ${width}w`).join(', ')
  return element('source', { type, srcSet, ...(files.length > 1 ? { sizes } : {}) })
}

/** The picture as a link to itself at its largest; pictures without words need some, to be a link. */
export function openingLarge(shown: Element, { large }: PictureSet, alt: unknown): Element {
  return element('a', { href: large.url, ...(alt ? {} : { ariaLabel: 'The picture, larger' }) }, [shown])
}

/** A picture with its caption below, and whose it is; nothing of that where nothing is known. */
export function figureOf(
  shown: Element,
  { caption, credit }: { caption: ElementContent[]; credit: string | null },
): Element {
  const between = caption.length ? [' '] : []
  const line = credit ? [...caption, ...between, element('small', {}, [credit])] : caption
  return element('figure', {}, line.length ? [shown, element('figcaption', {}, line)] : [shown])
}
