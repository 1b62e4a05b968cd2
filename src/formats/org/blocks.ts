import type { BlockContent, DefinitionContent, Heading, Paragraph, PhrasingContent } from 'mdast'
import type { ElementType, FootnoteDefinition, GreaterElementType, Headline, PropertyDrawer } from 'uniorg'
import { phrasingOf } from './phrasing.ts'
import { type Place, placeOf } from './place.ts'
import { listOf, tableOf } from './structures.ts'

/** A block of mdast, or a heading. */
export type Block = BlockContent | DefinitionContent | Heading

/** What is told of blocks that are not shown. */
export interface BlockContext {
  refused(what: string, place: GreaterElementType['position']): void
}

/** Properties that steer Emacs and exporters, and tell a reader nothing. */
const internal =
  /^(?:id|custom_id|created|modified|category|columns|ordered|visibility|cookie_data|(?:export|hugo)_.*|.*_all)$/i

/** The blocks of mdast for blocks of Org. */
export function blocksOf(nodes: (GreaterElementType | ElementType)[], context: BlockContext): Block[] {
  return nodes.flatMap(node => blockOf(node, context))
}

function blockOf(node: GreaterElementType | ElementType, context: BlockContext): Block[] {
  const place = placeOf(node)
  switch (node.type) {
    case 'section':
      return blocksOf(isFootnotes(node.children) ? node.children.slice(1) : node.children, context)
    case 'drawer':
    case 'center-block':
    case 'special-block':
    case 'org-data':
      return blocksOf(node.children, context)
    case 'headline':
      return [headingOf(node, place)]
    case 'paragraph':
    case 'verse-block':
      return paragraphOf(phrasingOf(node.children as never[], node.affiliated), place)
    case 'plain-list':
      return [listOf(node, { blocksOf: nodes => blocksOf(nodes, context), place })]
    case 'quote-block':
      return [{ type: 'blockquote', children: blocksOf(node.children, context) as BlockContent[], ...place }]
    case 'table':
      return 'children' in node ? tableOf(node, place) : [{ type: 'code', value: node.value, ...place }]
    case 'src-block':
      return [{ type: 'code', lang: node.language || null, value: node.value.replace(/\n$/, ''), ...place }]
    case 'example-block':
    case 'fixed-width':
    case 'latex-environment':
      return [{ type: 'code', value: node.value.replace(/\n$/, ''), ...place }]
    case 'export-block':
      return /^html$/i.test(node.backend ?? '') ? [{ type: 'html', value: node.value, ...place }] : []
    case 'horizontal-rule':
      return [{ type: 'thematicBreak', ...place }]
    case 'footnote-definition':
      return [footnoteOf(node, { context, place })]
    case 'property-drawer':
      return propertiesOf(node)
    case 'keyword':
      if (/^(?:include|setupfile)$/i.test(node.key)) context.refused(`file “${node.value}”`, node.position)
      return []
    default:
      return []
  }
}

/** Org keeps all footnotes under a heading of that name, which heads nothing here: they stand where they belong. */
function isFootnotes([first, ...rest]: (GreaterElementType | ElementType)[]): boolean {
  const isNamed = first?.type === 'headline' && /^footnotes$/i.test(first.rawValue.trim())
  return isNamed && rest.every(({ type }) => type === 'footnote-definition')
}

function headingOf({ level, children }: Headline, place: Place): Heading {
  return {
    type: 'heading',
    depth: Math.min(level, 6) as Heading['depth'],
    children: phrasingOf(children),
    ...place,
  }
}

function paragraphOf(children: PhrasingContent[], place: Place): Paragraph[] {
  return children.length ? [{ type: 'paragraph', children, ...place }] : []
}

interface FootnoteParts {
  context: BlockContext
  place: Place
}

function footnoteOf(
  { label, children }: FootnoteDefinition,
  { context, place }: FootnoteParts,
): DefinitionContent {
  const blocks = blocksOf(children, context) as BlockContent[]
  return { type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children: blocks, ...place }
}

/** What a heading's properties say to a reader stands below it: `Speaker: Ada Byron`. */
function propertiesOf({ children }: PropertyDrawer): Block[] {
  return children
    .filter(({ key }) => !internal.test(key))
    .map(({ key, value, position }) => {
      const name = key.charAt(0).toUpperCase() + key.slice(1).toLowerCase()
      const text = { type: 'text' as const, value: `${name}: ${value}`, ...(position && { position }) }
      return { type: 'paragraph' as const, children: [text], ...(position && { position }) }
    })
}
