import type { Element, ElementContent, Parents } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import type { Nodes, PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { textOf } from '../text/hast-text.ts'
import { attribution } from './attribution.ts'

/** A name that no element of HTML has, for lines that tell who said the words above them. */
const tagName = 'quote-attribution'

/** What becomes of the attributions that `readQuotes` finds. */
export const quoteHandlers: Record<string, Handle> = {
  [tagName]: (state, node: Element) => attribution(withoutDash(state.all(node)), node.position),
}

/**
 * Makes attributions of what tells in HTML who said a quotation: a `footer` or last `cite` in a `blockquote`, or the
 * caption of a figure of one.
 */
export function readQuotes(tree: Parents): void {
  visit(tree, 'element', node => {
    if (node.tagName === 'figure') captionToQuote(node)
    if (node.tagName !== 'blockquote') return
    const last = lastOf(node)
    const line = last?.tagName === 'p' && onlyCite(last) ? onlyCite(last) : last
    if (!last || (line?.tagName !== 'footer' && line?.tagName !== 'cite')) return
    const rest = node.children.slice(0, node.children.indexOf(last))
    node.children = [...withoutBreak(rest), { ...last, tagName, properties: {}, children: line.children }]
  })
}

/** `<figure><blockquote>…</blockquote><figcaption>Name</figcaption></figure>` */
function captionToQuote(figure: Element): void {
  const [quote, caption, ...others] = figure.children.filter(child => child.type === 'element')
  if (quote?.tagName !== 'blockquote' || caption?.tagName !== 'figcaption' || others.length) return
  quote.children.push({ ...caption, tagName: 'footer' })
  figure.children = figure.children.filter(child => child !== caption)
}

/** The element that a quotation ends with; none where a text does. */
function lastOf({ children }: Element): Element | null {
  const last = children.findLast(child => child.type !== 'text' || child.value.trim())
  return last?.type === 'element' ? last : null
}

function onlyCite(paragraph: Element): Element | null {
  const last = lastOf(paragraph)
  const before = paragraph.children.filter(child => child !== last && child.type !== 'comment')
  const isOnly = before.every(child => child.type === 'text' && /^[\s–—-]*$/.test(child.value))
  return isOnly && last?.tagName === 'cite' ? last : null
}

function withoutBreak(children: ElementContent[]): ElementContent[] {
  const last = children.findLastIndex(child => child.type !== 'text' || child.value.trim())
  const end = children[last]
  return end?.type === 'element' && end.tagName === 'br' ? children.slice(0, last) : children
}

/** A line without the dash that it may begin with; paragraphs within it are parts of the line. */
function withoutDash(nodes: Nodes[]): PhrasingContent[] {
  const line = nodes.flatMap(node => (node.type === 'paragraph' ? node.children : [node]))
  const [first, ...rest] = line as PhrasingContent[]
  if (first?.type !== 'text') return line as PhrasingContent[]
  const value = first.value.replace(/^\s*(?:-{1,3}|[–—―])?\s*/, '')
  return value ? [{ ...first, value }, ...rest] : rest
}

/** Whether there is an attribution below a node. */
export function hasAttribution(tree: Parents): boolean {
  let found = false
  visit(tree, 'element', node => {
    found ||= node.tagName === tagName && textOf(node).trim() !== ''
  })
  return found
}
