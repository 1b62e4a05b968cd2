import type { Element, ElementContent, Root } from 'hast'

/** Elements that hold words and what stands among them, and become `div` where they hold blocks. */
const inline = new Set(
  'abbr b cite code em i kbd mark q ruby s samp small span strong sub sup time var'.split(' '),
)
/** Elements that hold what the element around them may hold. */
const transparent = new Set(['a', 'del', 'ins'])
/** Elements that hold only words and stay what they are. */
const lines = new Set('h1 h2 h3 h4 h5 h6 p pre summary'.split(' '))
const blocks = new Set(
  `address article aside blockquote details div dl figure footer h1 h2 h3 h4 h5 h6 header hr ol p pre section
  table ul`.split(/\s+/),
)
/** What lists and figures hold, and what else stands in them is put into. */
const holders: Record<string, { holds: string[]; wrapper: string }> = {
  ul: { holds: ['li'], wrapper: 'li' },
  ol: { holds: ['li'], wrapper: 'li' },
  dl: { holds: ['dt', 'dd', 'div'], wrapper: 'dd' },
}
/** Where an element belongs; elsewhere it is a `div`. */
const homes: Record<string, string[]> = {
  li: ['ul', 'ol'],
  dt: ['dl', 'div'],
  dd: ['dl', 'div'],
  figcaption: ['figure'],
  summary: ['details'],
}

/** Puts elements right that stand where HTML does not allow them; all words and their order stay. */
export function mendNesting(tree: Root): void {
  const withBlocks = new Set<Element>()
  for (const child of tree.children) if (child.type === 'element') findBlocks(child, withBlocks)
  for (const child of tree.children)
    if (child.type === 'element') mend(child, { parent: '', inLine: false, withBlocks })
}

/** Notes the inline elements that hold blocks, at any depth of inline elements; says whether this is or holds one. */
function findBlocks(element: Element, found: Set<Element>): boolean {
  const inner = elementsOf(element).filter(child => findBlocks(child, found))
  if (inline.has(element.tagName) && inner.length) found.add(element)
  return (
    blocks.has(element.tagName) ||
    found.has(element) ||
    (transparent.has(element.tagName) && inner.length > 0)
  )
}

interface Surroundings {
  parent: string
  /** Whether it stands in a line, which no block can. */
  inLine: boolean
  withBlocks: Set<Element>
}

function mend(element: Element, { parent, inLine, withBlocks }: Surroundings): void {
  const { tagName } = element
  if (inLine && (blocks.has(tagName) || withBlocks.has(element))) element.tagName = 'span'
  else if (withBlocks.has(element) || homes[tagName]?.includes(parent) === false) element.tagName = 'div'
  wrapStrays(element)
  if (element.tagName === 'figure') joinCaption(element)
  if (element.tagName === 'details') giveSummary(element)
  const within = { parent: element.tagName, inLine: inLine || lines.has(element.tagName), withBlocks }
  for (const child of elementsOf(element)) mend(child, within)
}

function wrapStrays(element: Element): void {
  const { holds, wrapper } = holders[element.tagName] ?? {}
  if (!holds || !wrapper) return
  element.children = element.children.map(child =>
    isBlank(child) || (child.type === 'element' && holds.includes(child.tagName))
      ? child
      : { type: 'element', tagName: wrapper, properties: {}, children: [child] },
  )
}

/** There is one caption, first or last of its figure: what follows a last one, such as a legend, is a part of it. */
function joinCaption(figure: Element): void {
  const [caption, ...others] = elementsOf(figure).filter(({ tagName }) => tagName === 'figcaption')
  if (!caption) return
  for (const other of others) other.tagName = 'div'
  const place = figure.children.indexOf(caption)
  if (figure.children.slice(0, place).every(isBlank)) return
  const after = figure.children.slice(place + 1)
  if (!after.every(isBlank)) caption.children.push(...figure.children.splice(place + 1))
}

function giveSummary(details: Element): void {
  if (elementsOf(details)[0]?.tagName === 'summary') return
  const text = { type: 'text' as const, value: 'Details' }
  details.children.unshift({ type: 'element', tagName: 'summary', properties: {}, children: [text] })
}

function elementsOf({ children }: Element): Element[] {
  return children.filter(child => child.type === 'element')
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && !node.value.trim())
}
