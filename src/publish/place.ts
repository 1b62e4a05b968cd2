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

/** Begins the ids of footnotes with a prefix: the same footnote can be referred to in several parts of a text. */
export function prefixFootnotes(tree: Root, prefix: string): void {
  const prefixed = (id: string) => (/^(?:fn|fnref)-|^footnote-label$/.test(id) ? prefix + id : id)
  visit(tree, 'element', ({ properties }) => {
    const { id, href, ariaDescribedBy } = properties
    if (id) properties.id = prefixed(String(id))
    const isOfFootnote = 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties
    if (typeof href === 'string' && isOfFootnote) properties.href = `#${prefixed(href.slice(1))}`
    if (Array.isArray(ariaDescribedBy))
      properties.ariaDescribedBy = ariaDescribedBy.map(each => prefixed(String(each)))
  })
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
  if (hasLink) addLink(mark, url)
  else mark.children = [linkTo(url, mark.children)]
  return copy
}

/** Adds links to the marks within lists and tables, which are found by their ids. */
export function linkInnerMarks(tree: Root, targets: ReadonlyMap<string, string | null>): void {
  if (!targets.size) return
  visit(tree, 'element', node => {
    const url = targets.get(String(node.properties.id))
    if (!url) return
    const elements = node.children.filter(child => child.type === 'element')
    const line = node.tagName === 'tr' ? elements.at(-1) : elements.find(({ tagName }) => tagName === 'p')
    addLink(line ?? node, url)
  })
}

/** Before a list within the element, else at its end. */
function addLink(element: Element, url: string): void {
  const list = element.children.findIndex(child => child.type === 'element' && /^[ou]l$/.test(child.tagName))
  const link = [
    { type: 'text' as const, value: ' ' },
    linkTo(url, [{ type: 'text', value: '(this talk’s page)' }]),
  ]
  element.children.splice(list < 0 ? element.children.length : list, 0, ...link)
}

function linkTo(url: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'a', properties: { href: url }, children }
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
