import type { PhrasingContent, Text } from 'mdast'
import type { AffiliatedKeywords, Link, ObjectType } from 'uniorg'
import { slugOf } from '../../text/slugs.ts'
import { type Place, placeOf } from './place.ts'

const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i

/** The inline nodes of mdast for those of Org; a caption above them is the text of the picture that they are. */
export function phrasingOf(nodes: ObjectType[], affiliated: AffiliatedKeywords = {}): PhrasingContent[] {
  const all = nodes.flatMap(inlineOf)
  const last = all.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  const children = all.filter(node => node.type !== 'text' || node.value)
  const [first] = children
  const caption = captionOf(affiliated)
  if (caption && first?.type === 'image' && children.length === 1)
    Object.assign(first, { alt: caption, title: caption })
  return children
}

function inlineOf(node: ObjectType): PhrasingContent[] {
  const place = placeOf(node)
  const text = (value: string): Text[] => [{ type: 'text', value, ...place }]
  switch (node.type) {
    case 'text':
      return text(node.value)
    case 'bold':
      return [{ type: 'strong', children: node.children.flatMap(inlineOf), ...place }]
    case 'italic':
      return [{ type: 'emphasis', children: node.children.flatMap(inlineOf), ...place }]
    case 'strike-through':
      return [{ type: 'delete', children: node.children.flatMap(inlineOf), ...place }]
    case 'code':
    case 'verbatim':
      return [{ type: 'inlineCode', value: node.value, ...place }]
    case 'link':
      return linkOf(node, place)
    case 'footnote-reference':
      return node.footnoteType === 'inline' && node.children.length
        ? [...text(' ('), ...node.children.flatMap(inlineOf), ...text(')')]
        : [{ type: 'footnoteReference', identifier: node.label.toLowerCase(), label: node.label, ...place }]
    case 'timestamp':
      return text(node.rawValue)
    case 'entity':
      return text(node.utf8)
    case 'line-break':
      return [{ type: 'break', ...place }]
    case 'statistics-cookie':
      // The parser keeps the space after it apart.
      return text(node.postBlank ? `${node.value} ` : node.value)
    case 'latex-fragment':
      return text(node.value)
    case 'export-snippet':
      return node.backEnd === 'html' ? [{ type: 'html', value: node.value, ...place }] : []
    case 'citation-key':
      return text(`@${node.key}`)
    default:
      return 'children' in node ? node.children.flatMap(inlineOf) : []
  }
}

function linkOf({ linkType, rawLink, path, children }: Link, place: Place): PhrasingContent[] {
  const own = children.flatMap(inlineOf)
  const isAddress = /^(?:https?|mailto)$/.test(linkType)
  const url = isAddress ? rawLink : linkType === 'file' ? path.replace(/::.*$/, '') : ''
  if (!own.length && picture.test(url)) return [{ type: 'image', url, alt: '', title: null, ...place }]
  const target = /^[*#]/.test(rawLink) ? rawLink.slice(1) : ''
  const content: PhrasingContent[] = own.length ? own : [{ type: 'text', value: target || rawLink, ...place }]
  if (url) return [{ type: 'link', url, children: content as never[], ...place }]
  // Only headings of the same file are on the same page; ids of others say nothing here.
  return rawLink.startsWith('*')
    ? [{ type: 'link', url: `#${slugOf(target)}`, children: content as never[], ...place }]
    : content
}

function captionOf(affiliated: AffiliatedKeywords): string {
  const caption = [affiliated.CAPTION].flat(3)
  return caption
    .map(part => (typeof part === 'string' ? part : part && 'value' in part ? String(part.value) : ''))
    .join('')
    .trim()
}
