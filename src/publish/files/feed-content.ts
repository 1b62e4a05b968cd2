import type { Element, ElementContent, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { textOf } from '../../text/hast-text.ts'
import { absoluteUrl } from '../../text/urls.ts'

/** A text as feeds hold it: away from its page, so that all addresses in it are absolute. */
export interface FeedContent {
  /** Safe HTML. */
  html: string
  /** How the text begins, in one line. */
  summary: string
}

/** What a text in a feed is made from. */
export interface ContentSources {
  /** The absolute address from which the addresses in the text are read. */
  base: string
  /** What the text is about, and where it is from: lines around it. */
  above: ElementContent[]
  below: ElementContent[]
}

const printer = unified().use(rehypeStringify).freeze()
/** In characters. */
const longestSummary = 280

/** Makes a text ready for feeds; the tree is changed. */
export function contentOf(tree: Root, { base, above, below }: ContentSources): FeedContent {
  const prose = tree.children.filter(node => !(node.type === 'element' && node.tagName === 'section'))
  const summary = beginningOf(textOf({ type: 'root', children: prose }))
  visit(tree, 'element', node => {
    takeAway(node, base)
  })
  const children = [paragraph(above), ...tree.children, paragraph(below)].flatMap(child => child ?? [])
  return { html: printer.stringify({ type: 'root', children }), summary }
}

/** A link, for the lines around a text. */
export function linkTo(href: string, text: string): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children: [textNode(text)] }
}

/** A text, for the lines around a text. */
export function textNode(value: string) {
  return { type: 'text' as const, value }
}

function paragraph(children: ElementContent[]): Element | null {
  return children.length ? { type: 'element', tagName: 'p', properties: {}, children } : null
}

/** Names for styles and places of the page mean nothing elsewhere; of a picture, feeds show one file. */
function takeAway(node: Element, base: string): void {
  const { properties } = node
  delete properties.id
  delete properties.className
  delete properties.srcSet
  node.children = node.children.filter(child => !(child.type === 'element' && child.tagName === 'source'))
  for (const name of ['href', 'src', 'cite'] as const) {
    const address = properties[name]
    if (typeof address === 'string') properties[name] = absoluteUrl(address, base) ?? address
  }
}

/** Whole words, as many as there is room for. */
function beginningOf(text: string): string {
  if (text.length <= longestSummary) return text
  return `${text.slice(0, longestSummary).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`
}
