import { forPages, slot } from '../digest/slots.ts'
import type { Decided } from './decided.ts'

/** How a text stands on a page. */
export interface Placing {
  /** The depth of its highest headings. */
  headingsFrom: number
  /** What its ids begin with, so that they overwrite nothing of the page and no two on it are the same. */
  idPrefix: string
}

/** What fills the slots of a text. */
export interface Filling extends Placing, Decided {
  /** What the address of an anchor begins with that the text lacks: that of the write-up's page. */
  elsewhere: string
}

/** A printed text as a page has it. */
export function filled(printed: string, filling: Filling): string {
  const html = withoutLostLinks(printed, filling)
  return fill(html, { ...filling, anchorsOf: html, page: '' })
}

/** All kinds of slots, as `slots.ts` tells them; none for what only begins values that feeds do not have. */
const slots = new RegExp(
  [
    `${slot}(?:h(?<depth>[1-6])|(?<id>i)|#(?<anchor>[^"]*)|=(?<url>[^"]*)|@(?<lead>\\d+)|v(?<video>\\d+);`,
    `|\\[(?<opened>\\d+);|(?<closed>\\])|\\+(?<added>\\d+);)|${forPages}`,
  ].join(''),
  'g',
)

/** What one of them has of its kind. */
type Found = Partial<
  Record<'depth' | 'id' | 'anchor' | 'url' | 'lead' | 'video' | 'opened' | 'closed' | 'added', string>
>

interface Fill extends Filling {
  /** The printed text that has the anchors. */
  anchorsOf: string
  /** What addresses of its anchors begin with. */
  page: string
}

function fill(html: string, { anchorsOf, page, ...filling }: Fill): string {
  const { idPrefix, elsewhere, addressOf, wordsOf, moved } = filling
  const ids = new Set(Array.from(anchorsOf.matchAll(ownId), ([, id]) => id))
  const deeper = filling.headingsFrom - highestIn(html)
  // Whether the links that are open go anywhere.
  const open: boolean[] = []
  return html.replace(slots, (...match) => {
    const { depth, id, anchor, url, lead, video, opened, closed, added }: Found = match.at(-1)
    if (id) return idPrefix
    if (depth) return `h${Math.min(6, Number(depth) + deeper)}`
    if (anchor !== undefined) return inQuotes(ids.has(anchor) ? `${page}#${idPrefix}` : elsewhere) + anchor
    if (url) return inQuotes(moved(outOfQuotes(url)) ?? '') || url
    if (lead) return inQuotes(addressOf(Number(lead)) ?? '')
    if (video) return inText(wordsOf(Number(video)))
    if (closed) return open.pop() ? '</a>' : ''
    const target = opened || added ? addressOf(Number(opened || added)) : null
    const start = target === null ? '' : `<a href="${inQuotes(target)}">`
    if (opened) open.push(start !== '')
    return added && start ? ` ${start}(this talk’s page)</a>` : start
  })
}

const ownId = new RegExp(` id="${slot}i([^"]*)"`, 'g')
const heading = new RegExp(`<${slot}h([1-6])`, 'g')

function highestIn(html: string): number {
  let highest = 6
  for (const [, depth] of html.matchAll(heading)) highest = Math.min(highest, Number(depth))
  return highest
}

const linkToLead = new RegExp(
  `<a(?: [\\w-]+="[^"]*")* href="${slot}@(\\d+)"(?: [\\w-]+="[^"]*")*>([^]*?)</a>`,
  'g',
)

/** Of a link that goes nowhere, its words stay. */
function withoutLostLinks(html: string, { addressOf }: Pick<Decided, 'addressOf'>): string {
  if (!html.includes(`${slot}@`)) return html
  return html.replace(linkToLead, (link, lead, words) => (addressOf(Number(lead)) === null ? words : link))
}

const slotsOfText = new RegExp(`${slot}(?:v(\\d+);|[[+]\\d+;|\\])`, 'g')

/** A text that is no HTML, with words in its slots; it has no links. */
export function filledText(text: string, { wordsOf }: Pick<Decided, 'wordsOf'>): string {
  return text.includes(slot)
    ? text.replace(slotsOfText, (_, video) => (video ? wordsOf(Number(video)) : ''))
    : text
}

const ofPage = new RegExp(
  `<source(?: [\\w-]+="[^"]*")*>| (?:id="${slot}|class="${forPages}|srcset="${forPages})[^"]*"`,
  'g',
)
const ofSite = new RegExp(`"${forPages}([^"]*)"`, 'g')

/**
 * A printed text as feeds have it. Names for styles and places of the page mean nothing elsewhere; of a picture, feeds
 * show one file. Addresses are absolute, read from `base`.
 */
export function filledForFeed(printed: string, { base, ...filling }: Filling & { base: string }): string {
  const absolute = (address: string | null) => address && new URL(address, base).href
  const html = withoutLostLinks(printed, filling)
  const bare = html
    .replace(ofPage, '')
    .replace(ofSite, (_, address) => `"${inQuotes(absolute(outOfQuotes(address)) ?? '')}"`)
  return fill(bare, {
    ...filling,
    anchorsOf: html,
    page: base,
    elsewhere: absolute(filling.elsewhere) ?? '',
    addressOf: lead => absolute(filling.addressOf(lead)),
    moved: url => absolute(filling.moved(url)),
  })
}

function inQuotes(value: string): string {
  return value.replace(/["&']/g, reference)
}

function inText(value: string): string {
  return value.replace(/[&<]/g, reference)
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}

function outOfQuotes(value: string): string {
  return value.replace(/&#x(22|26|27);/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}
