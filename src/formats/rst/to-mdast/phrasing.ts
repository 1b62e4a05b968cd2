import type { Link, PhrasingContent, Text } from 'mdast'
import type { RstInline, RstInlineType } from '../nodes.ts'
import type { ElementName } from '../elements.ts'
import { knownClasses } from '../elements.ts'
import type { ElementNode, ElementType, RstNode, TextNode } from '../tree.ts'
import { textOf } from '../tree.ts'

const plain: Partial<Record<ElementType, { type: RstInlineType; hName: ElementName }>> = {
  inline: { type: 'inlineText', hName: 'span' },
  subscript: { type: 'subscript', hName: 'sub' },
  superscript: { type: 'superscript', hName: 'sup' },
  target: { type: 'inlineTarget', hName: 'span' },
  titleReference: { type: 'titleReference', hName: 'cite' },
}

/** Inline markup as mdast; links in links lose the inner one. */
export function toPhrasing(nodes: readonly RstNode[], { inLink = false } = {}): PhrasingContent[] {
  return nodes.flatMap(node => (node.type === 'text' ? toText(node) : toInline(node, inLink)))
}

/** A text as mdast; an empty one is none. */
export function toText({ value, position, generated }: TextNode): Text[] {
  if (value === '') return []
  return [{ type: 'text', value, position, ...(generated ? { data: { isGenerated: true } } : {}) }]
}

function toInline(node: ElementNode, inLink: boolean): PhrasingContent[] {
  const { position, attributes } = node
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: toPhrasing(node.children, { inLink }), position }]
    case 'literal':
    case 'code':
      return [{ type: 'inlineCode', value: codeOf(node), position }]
    case 'math':
      return [{ type: 'inlineCode', value: codeOf(node), position, data: { hProperties: { className: ['math'] } } }]
    case 'image':
      return [{ type: 'image', url: safeUrl(attributes.uri) ?? '', alt: attributes.alt ?? '', position }]
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: attributes.id ?? '', label: attributes.label ?? '', position }]
    case 'reference':
    case 'citationReference':
      return toLink(node, inLink)
    default:
      return toOther(node, inLink)
  }
}

function codeOf(node: ElementNode): string {
  return textOf(node.children).replace(/\n/g, ' ')
}

function toLink(node: ElementNode, inLink: boolean): PhrasingContent[] {
  const url = inLink ? undefined : safeUrl(node.attributes.uri)
  const children = toPhrasing(node.children, { inLink: inLink || url !== undefined })
  if (url === undefined) return children
  const link: Link = { type: 'link', url, children, position: node.position }
  return [link]
}

/** An address that runs code is none. */
export function safeUrl(uri: string | undefined): string | undefined {
  return uri === undefined || /^(?:javascript|vbscript|data):/i.test(uri.replace(/[\0-\x20]+/g, '')) ? undefined : uri
}

function toOther(node: ElementNode, inLink: boolean): PhrasingContent[] {
  const children = toPhrasing(node.children, { inLink })
  const found = plain[node.type]
  const { id } = node.attributes
  // A target that nothing links to is its text.
  if (!found || (node.type === 'target' && (id === undefined || children.length === 0))) return children
  const className = knownClasses(node.attributes.classes)
  const hProperties = { ...(className.length > 0 ? { className } : {}), ...(id === undefined ? {} : { id }) }
  const data = Object.keys(hProperties).length > 0 ? { hName: found.hName, hProperties } : { hName: found.hName }
  const inline: RstInline = { type: found.type, children, data, position: node.position }
  return [inline as PhrasingContent]
}
