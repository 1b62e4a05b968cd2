import type { Element, ElementContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Body } from '../bodies.ts'
import type { Placing } from '../fill-slots.ts'

/** A text as feeds hold it: away from its page, so that all addresses in it are absolute. */
export interface FeedContent {
  /** Safe HTML. */
  html: string
  /** How the text begins, in one line. */
  summary: string
}

/** What a text in a feed is made from. */
export interface ContentSources {
  /** With the absolute address from which the addresses in the text are read. */
  placing: Placing & { base: string }
  /** What the text is about, and where it is from: lines around it. */
  above: ElementContent[]
  below: ElementContent[]
}

const printer = unified().use(rehypeStringify).freeze()
/** In characters. */
const longestSummary = 280

/** Makes a text ready for feeds. */
export function contentOf(text: Body, { placing, above, below }: ContentSources): FeedContent {
  return {
    html: `${paragraph(above)}${text.away(placing)}${paragraph(below)}`,
    summary: beginningOf(text.beginning()),
  }
}

/** A link, for the lines around a text. */
export function linkTo(href: string, text: string): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children: [textNode(text)] }
}

/** A text, for the lines around a text. */
export function textNode(value: string) {
  return { type: 'text' as const, value }
}

function paragraph(children: ElementContent[]): string {
  if (!children.length) return ''
  return printer.stringify({
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children }],
  })
}

/** Whole words, as many as there is room for. */
function beginningOf(text: string): string {
  if (text.length <= longestSummary) return text
  return `${text.slice(0, longestSummary).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`
}
