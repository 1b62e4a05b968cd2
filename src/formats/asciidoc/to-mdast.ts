import type { Element, Root as HastRoot, Nodes } from 'hast'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Point, Position } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { textOf } from '../../text/hast-text.ts'
import { slugOf } from '../../text/slugs.ts'
import { htmlToMdast } from '../html-to-mdast.ts'
import { placeAll } from '../place-all.ts'
import { withoutBases } from '../without-bases.ts'
import { handlers } from './handlers.ts'
import { lineRole } from './lines.ts'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

/** Makes an mdast tree of Asciidoctor's HTML; every node stands in the line that its block begins in. */
export function toMdast(html: string, file: VFile): Root {
  const tree = parser.parse(html)
  const places = location(file)
  const lastOffset = String(file).length
  const pointOf = (line: number): Point => {
    const offset = places.toOffset({ line, column: 1 }) ?? 0
    return { line, column: 1, offset: Math.min(offset, lastOffset) }
  }
  placeIn(tree, { pointOf, line: 1 })
  linkHeadings(tree)
  const root = htmlToMdast(withoutBases(tree), handlers)
  placeAll(root, { start: pointOf(1), end: places.toPoint(lastOffset) ?? pointOf(1) })
  return root
}

/** Headings get their ids from their text later on, and not those that Asciidoctor gave them. */
function linkHeadings(tree: HastRoot): void {
  const slugs = new Map<string, string>()
  visit(tree, 'element', node => {
    if (/^h[1-6]$/.test(node.tagName) && node.properties.id)
      slugs.set(`#${node.properties.id}`, slugOf(textOf(node)))
  })
  visit(tree, 'element', ({ tagName, properties }) => {
    const slug = tagName === 'a' ? slugs.get(String(properties.href ?? '')) : undefined
    if (slug) properties.href = `#${slug}`
  })
}

interface Placing {
  pointOf(line: number): Point
  /** The line of the nearest block around. */
  line: number
}

/** Replaces the places in the HTML, which nobody knows, by those of the source. */
function placeIn(node: Nodes, { pointOf, line }: Placing): void {
  const own = node.type === 'element' ? (lineOf(node) ?? line) : line
  const point = pointOf(own)
  const position: Position = { start: point, end: point }
  node.position = position
  if ('children' in node) for (const child of node.children) placeIn(child, { pointOf, line: own })
}

function lineOf({ properties }: Element): number | null {
  const classes = Array.isArray(properties.className) ? properties.className : []
  const role = classes.map(String).find(name => name.startsWith(lineRole))
  return role ? Number(role.slice(lineRole.length)) : null
}
