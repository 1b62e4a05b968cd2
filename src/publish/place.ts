import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** How a part of a write-up stands on a page. */
export interface Placing {
  /** The depth of its highest headings. */
  headingsFrom: number
  /** What its ids begin with, so that they overwrite nothing of the page and no two on it are the same. */
  idPrefix: string
  /** What the address of an anchor begins with that this part lacks: that of the write-up's page. */
  elsewhere: string
}

/** A copy of the tree with the headings and ids that its page asks for. */
export function place(tree: Root, { headingsFrom, idPrefix, elsewhere }: Placing): Root {
  const copy = structuredClone(tree)
  const ids = new Set<string>()
  let highest = 6
  visit(copy, 'element', node => {
    if (node.properties.id) ids.add(String(node.properties.id))
    highest = Math.min(highest, depthOf(node) ?? 6)
  })
  visit(copy, 'element', node => {
    const depth = depthOf(node)
    if (depth) node.tagName = `h${Math.min(6, depth - highest + headingsFrom)}`
    prefixIds(node, { ids, idPrefix, elsewhere })
  })
  return copy
}

/** A copy in which the text of a mark is a link; a mark that holds links already gets one behind its text. */
export function linkMark(tree: Root, url: string): Root {
  const copy = structuredClone(tree)
  const [mark] = copy.children.filter(node => node.type === 'element')
  if (!mark) return copy
  let hasLink = false
  visit(mark, 'element', ({ tagName }) => {
    hasLink ||= tagName === 'a'
  })
  const link = (children: ElementContent[]): Element => ({
    type: 'element',
    tagName: 'a',
    properties: { href: url },
    children,
  })
  mark.children = hasLink
    ? [...mark.children, { type: 'text', value: ' ' }, link([{ type: 'text', value: '(this talk’s page)' }])]
    : [link(mark.children)]
  return copy
}

function depthOf({ tagName }: Element): number | null {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : null
}

function prefixIds(
  node: Element,
  { ids, idPrefix, elsewhere }: Omit<Placing, 'headingsFrom'> & { ids: Set<string> },
): void {
  const { id, href, ariaDescribedBy } = node.properties
  if (id) node.properties.id = idPrefix + id
  if (Array.isArray(ariaDescribedBy))
    node.properties.ariaDescribedBy = ariaDescribedBy.map(other => idPrefix + other)
  if (typeof href !== 'string' || !href.startsWith('#')) return
  const target = href.slice(1)
  node.properties.href = ids.has(target) ? `#${idPrefix}${target}` : `${elsewhere}${target}`
}
