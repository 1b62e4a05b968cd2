import type { Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import { makeBlock } from './to-mdast/block.ts'
import { toLineBlock } from './to-mdast/lines.ts'
import { toDefinitionList, toFieldList, toList, toOptionList } from './to-mdast/lists.ts'
import { safeUrl, toPhrasing } from './to-mdast/phrasing.ts'
import { toTable } from './to-mdast/tables.ts'
import { type ElementNode, type ElementType, type RstNode, isElement, textOf, walk } from './tree.ts'

type Handler = (node: ElementNode) => RootContent[]

const phrase: Handler = node => [{ type: 'paragraph', children: toPhrasing([node]), position: node.position }]

const handlers: Partial<Record<ElementType, Handler>> = {
  admonition: node => [boxOf('admonition', node)],
  attribution: ({ children, position }) => [makeBlock('attribution', { hName: 'p', children: toPhrasing(children), position, classes: ['attribution'] })],
  blockQuote: toBlockQuote,
  bulletList: node => [toList(node, toBlocks)],
  caption: ({ children, position }) => [makeBlock('caption', { hName: 'figcaption', children: toPhrasing(children), position })],
  citation: toCitation,
  container: node => [makeBlock('container', { hName: 'div', children: toBlocks(node.children), position: node.position, classes: node.attributes.classes })],
  definitionList: node => [toDefinitionList(node, toBlocks)],
  doctestBlock: toCode,
  enumeratedList: node => [toList(node, toBlocks)],
  fieldList: node => [toFieldList(node, toBlocks)],
  figure: toFigure,
  footnote: toFootnote,
  image: phrase,
  legend: ({ children, position }) => [makeBlock('legend', { hName: 'div', children: toBlocks(children), position, classes: ['legend'] })],
  lineBlock: node => [toLineBlock(node)],
  literalBlock: toCode,
  mathBlock: node => toCode({ ...node, attributes: { ...node.attributes, language: 'math' } }),
  optionList: node => [toOptionList(node, toBlocks)],
  paragraph: ({ children, position }) => [{ type: 'paragraph', children: toPhrasing(children), position }],
  reference: phrase,
  rubric: ({ children, position }) => [makeBlock('rubric', { hName: 'p', children: toPhrasing(children), position, classes: ['rubric'] })],
  sectionTitle: toHeading,
  sidebar: node => [boxOf('admonition', node)],
  table: node => toTable(node, toBlocks),
  target: toDefinition,
  title: ({ children, position }) => [makeBlock('rubric', { hName: 'p', children: toPhrasing(children), position, classes: ['title'] })],
  topic: node => [boxOf('admonition', node)],
  transition: ({ position }) => [{ type: 'thematicBreak', position }],
}

/** The parsed document as an mdast tree. */
export function toMdast(tree: readonly ElementNode[], position: Position): Root {
  const cited = new Set<string>()
  walk(tree, node => {
    if (node.type === 'footnoteReference' && node.attributes.id !== undefined) cited.add(node.attributes.id)
  })
  // A footnote without references would not be shown anywhere: it is text like any other.
  walk(tree, node => {
    if (node.type === 'footnote' && !cited.has(node.attributes.id ?? '')) delete node.attributes.id
  })
  return { type: 'root', children: toBlocks(tree), position }
}

function toBlocks(nodes: readonly RstNode[]): RootContent[] {
  const blocks: RootContent[] = []
  for (const node of nodes) {
    if (node.type === 'text') continue
    const made = handlers[node.type]?.(node) ?? phrase(node)
    giveId(made[0], node)
    for (const block of made) blocks.push(block)
  }
  return blocks
}

/** What a reference points to has its id, whatever it became. */
function giveId(block: RootContent | undefined, { attributes, type }: ElementNode): void {
  if (!block || attributes.id === undefined || type === 'footnote' || type === 'citation') return
  block.data = { ...block.data, hProperties: { ...block.data?.hProperties, id: attributes.id } }
}

function boxOf(type: 'admonition', { children, position, attributes }: ElementNode): RootContent {
  return makeBlock(type, { hName: 'aside', children: toBlocks(children), position, classes: attributes.classes })
}

function toHeading({ children, position, attributes }: ElementNode): RootContent[] {
  const depth = Math.min(attributes.level ?? 1, 6) as 1 | 2 | 3 | 4 | 5 | 6
  return [{ type: 'heading', depth, children: toPhrasing(children), position }]
}

function toBlockQuote({ children, position, attributes }: ElementNode): RootContent[] {
  const quote: RootContent = { type: 'blockquote', children: [], position }
  // Only the type knows that a quotation has no headings: its lines are read without titles.
  quote.children = toBlocks(children) as typeof quote.children
  const { classes = [] } = attributes
  if (classes.length > 0) quote.data = { hProperties: { className: classes } }
  return [quote]
}

function toCode({ children, position, attributes }: ElementNode): RootContent[] {
  return [{ type: 'code', lang: attributes.language ?? null, value: textOf(children), position }]
}

function toFigure({ children, position }: ElementNode): RootContent[] {
  const content = children.flatMap((child): RootContent[] => {
    if (isElement(child, 'image') || isElement(child, 'reference')) return toPhrasing([child])
    return toBlocks([child])
  })
  return [makeBlock('figure', { hName: 'figure', children: content, position })]
}

function toFootnote({ children, position, attributes }: ElementNode): RootContent[] {
  const { id, label = '' } = attributes
  const blocks = toBlocks(children)
  if (id === undefined) return [noteWithLabel(`[${label}]`, { blocks, position })]
  return [{ type: 'footnoteDefinition', identifier: id, label, children: blocks as never[], position }]
}

function noteWithLabel(label: string, { blocks, position }: { blocks: RootContent[]; position: Position }): RootContent {
  const mark: RootContent = { type: 'text', value: `${label} `, position, data: { isGenerated: true } }
  const [first, ...others] = blocks
  const opening: RootContent =
    first?.type === 'paragraph' ? { ...first, children: [mark, ...first.children] } : { type: 'paragraph', children: [mark], position }
  const rest = first?.type === 'paragraph' ? others : blocks
  return makeBlock('container', { hName: 'div', children: [opening, ...rest], position, classes: ['footnote'] })
}

/** A citation keeps its label, by which the text refers to it. */
function toCitation({ children, position, attributes }: ElementNode): RootContent[] {
  const label: RootContent = { type: 'text', value: attributes.label ?? '', position, data: { isGenerated: true } }
  const term = makeBlock('definitionTerm', { hName: 'dt', children: [label], position, id: attributes.id })
  const description = makeBlock('definitionDescription', { hName: 'dd', children: toBlocks(children), position })
  return [makeBlock('definitionList', { hName: 'dl', children: [term, description], position, classes: ['citations'] })]
}

/** A target with a name and an address is a definition; one that only marks a place is there if something links to it. */
function toDefinition({ attributes, position, children }: ElementNode): RootContent[] {
  const { id, label, uri } = attributes
  const url = safeUrl(uri)
  if (label !== undefined && url !== undefined) return [{ type: 'definition', identifier: label.toLowerCase(), label, url, position }]
  return id !== undefined && children.length === 0 ? [makeBlock('container', { hName: 'div', children: [], position })] : []
}
