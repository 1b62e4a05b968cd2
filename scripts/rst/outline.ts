import type { PhrasingContent, Root, RootContent } from 'mdast'
import '../../src/formats/rst/nodes.ts'

/** The outline of a tree: a line for each block, with its inline markup as tags; what `outline.py` prints for docutils. */
export function outlineOf(tree: Root): string {
  return `${blocksOf(tree.children).join('\n')}\n`
}

function blocksOf(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap(node => blockOf(node))
}

function indent(lines: readonly string[]): string[] {
  return lines.map(line => `  ${line}`)
}

function line(kind: string, nodes: readonly RootContent[]): string {
  const text = nodes.map(inlineOf).join('').trim().replace(/\s+/gu, ' ')
  return `${kind}: ${text}`.trimEnd()
}

function classesOf(node: RootContent): string[] {
  const { className } = node.data?.hProperties ?? {}
  return Array.isArray(className) ? className.map(String) : []
}

function blockOf(node: RootContent): string[] {
  switch (node.type) {
    case 'heading':
      return [line(`heading ${node.depth}`, node.children)]
    case 'paragraph':
      return [line('paragraph', node.children)]
    case 'list':
      return [node.ordered ? `list ${node.start}` : 'list', ...indent(blocksOf(node.children))]
    case 'listItem':
      return ['item', ...indent(blocksOf(node.children))]
    case 'blockquote':
      return [['quote', ...classesOf(node)].join(' '), ...indent(blocksOf(node.children))]
    case 'code':
      return [['code', ...(node.lang ? [node.lang] : []), JSON.stringify(node.value)].join(' ')]
    case 'thematicBreak':
      return ['transition']
    case 'table':
      return [
        'table',
        ...node.children.flatMap((row, index) => rowOf(index === 0 ? 'head' : 'row', row.children)),
      ]
    case 'footnoteDefinition':
      return [`footnote ${node.label}`, ...indent(blocksOf(node.children))]
    case 'definition':
      return []
    default:
      return ownBlockOf(node)
  }
}

function ownBlockOf(node: RootContent): string[] {
  switch (node.type) {
    case 'admonition':
      return [
        `aside ${classesOf(node)[classesOf(node)[0] === 'admonition' && classesOf(node).length > 1 ? 1 : 0] ?? ''}`,
        ...indent(blocksOf(node.children)),
      ]
    case 'attribution':
      return [line('attribution', node.children)]
    case 'caption':
      return [line('caption', node.children)]
    case 'container':
      return classesOf(node).includes('footnote')
        ? looseFootnote(node.children)
        : ['div', ...indent(blocksOf(node.children))]
    case 'definitionList':
      return classesOf(node).includes('citations')
        ? citationOf(node.children)
        : [['dl', ...classesOf(node)].join(' '), ...indent(blocksOf(node.children))]
    case 'definitionTerm':
      return [line('dt', node.children)]
    case 'definitionDescription':
      return ['dd', ...indent(blocksOf(node.children))]
    case 'figure':
      return node.children.some(child => child.type === 'table' || child.type === 'richTable')
        ? blocksOf(node.children)
        : ['figure', ...indent(blocksOf(node.children))]
    case 'legend':
      return ['legend', ...indent(blocksOf(node.children))]
    case 'lineBlock':
      return ['lines', ...indent(node.children.flatMap(linesOf))]
    case 'richTable':
      return ['table', ...node.children.flatMap(richSectionOf)]
    case 'rubric':
      return [line(classesOf(node)[0] ?? 'rubric', node.children)]
    default:
      return [line('paragraph', [node])]
  }
}

function linesOf(node: RootContent): string[] {
  if (node.type !== 'paragraph') return blockOf(node)
  const lines: PhrasingContent[][] = [[]]
  for (const child of node.children) {
    if (child.type === 'break') lines.push([])
    else lines.at(-1)?.push(child)
  }
  return lines.map(nodes => line('line', nodes))
}

function looseFootnote(nodes: readonly RootContent[]): string[] {
  const [first, ...others] = nodes
  const [mark, ...rest] = first?.type === 'paragraph' ? first.children : []
  const label = mark?.type === 'text' ? mark.value.replace(/[[\] ]/g, '') : ''
  return [
    `footnote ${label}`,
    ...(rest.length > 0 ? [`  ${line('paragraph', rest)}`] : []),
    ...indent(blocksOf(others)),
  ]
}

function citationOf([term, description]: readonly RootContent[]): string[] {
  const label = term && 'children' in term ? line('', term.children).slice(2) : ''
  return [
    `citation ${label}`,
    ...(description && 'children' in description ? indent(blocksOf(description.children)) : []),
  ]
}

function richSectionOf(section: RootContent): string[] {
  if (section.type !== 'richTableSection') return []
  const kind = section.data.hName === 'thead' ? 'head' : 'row'
  return section.children.flatMap(row => (row.type === 'richTableRow' ? rowOf(kind, row.children) : []))
}

function rowOf(kind: string, cells: readonly RootContent[]): string[] {
  return [`  ${kind}`, ...indent(indent(cells.flatMap(cellOf)))]
}

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'link',
  'image',
  'break',
  'footnoteReference',
  'inlineText',
  'inlineTarget',
  'titleReference',
  'subscript',
  'superscript',
])

function cellOf(cell: RootContent): string[] {
  if (cell.type !== 'tableCell' && cell.type !== 'richTableCell') return []
  const { colSpan, rowSpan } = cell.data?.hProperties ?? {}
  const span = `${colSpan ? ` morecols=${colSpan}` : ''}${rowSpan ? ` morerows=${rowSpan}` : ''}`
  const isPhrase = cell.children.every(child => phrasing.has(child.type))
  return isPhrase ? [line(`cell${span}`, cell.children)] : [`cell${span}`, ...indent(blocksOf(cell.children))]
}

const tags: Record<string, string> = {
  emphasis: 'em',
  strong: 'strong',
  inlineText: 'span',
  titleReference: 'cite',
  subscript: 'sub',
  superscript: 'sup',
}

function inlineOf(node: RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode') return `<code>${node.value}</code>`
  if (node.type === 'image') return `<img ${node.url} ${JSON.stringify(node.alt ?? '')}>`
  if (node.type === 'footnoteReference') return `<note ${node.label}>`
  const children = 'children' in node ? node.children.map(inlineOf).join('') : ''
  if (node.type === 'link') return `<a ${node.url.startsWith('#') ? '#' : node.url}>${children}</a>`
  const tag = tags[node.type]
  return tag ? `<${tag}>${children}</${tag}>` : children
}
