import type { Definition, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { walk } from '../../text/walk.ts'
import { chunksOf, moveTo } from './chunks.ts'
import type { Construct } from './constructs.ts'
import { frontMatterOf } from './front-matter.ts'
import { mask } from './mask.ts'
import { parseText } from './parse-text.ts'
import { unmask } from './unmask.ts'

/** What a dialect of Markdown adds to it. */
export interface Dialect {
  /** In the order of the text, none within another. */
  constructs?: Construct[]
  /** The text with lines of the dialect put into Markdown's words, every character in its old place. */
  text?: string
}

/**
 * Parses a file's Markdown without its front matter. Positions are those of the file, references are resolved
 * into links and images, and constructs stand in the tree as what they become.
 */
export function parseMarkdown(file: VFile, { constructs = [], text = String(file) }: Dialect = {}): Root {
  const head = frontMatterOf(file)?.length ?? 0
  // What begins in the front matter is none of the text, and takes nothing of it along.
  const within = constructs.filter(({ start }) => start >= head)
  const masked = mask(text, within)
  const tree = parseInChunks(blank(masked?.text ?? text, head))
  if (masked) {
    const places = location(text)
    if (within.some(({ start, end }) => text.slice(start, end).includes('\n'))) correctPlaces(tree, places)
    unmask(tree, masked, { text, location: places })
  }
  widenTables(tree)
  resolveReferences(tree)
  return tree
}

function parseInChunks(text: string): Root {
  const trees = chunksOf(text).map(chunk => {
    const tree = parseText(chunk.text)
    moveTo(tree, chunk)
    return tree
  })
  const [start, end] = [trees[0]?.position?.start, trees.at(-1)?.position?.end]
  const position = start && end && { start, end }
  return { type: 'root', children: trees.flatMap(({ children }) => children), position }
}

/** Replaces the first characters by spaces, so that all others keep their places. */
function blank(text: string, length: number): string {
  return text.slice(0, length).replace(/[^\r\n]/g, ' ') + text.slice(length)
}

/** Offsets are always right; lines and columns are not where a placeholder has swallowed line breaks. */
function correctPlaces(tree: Root, places: ReturnType<typeof location>): void {
  visit(tree, node => {
    const { start, end } = node.position ?? {}
    if (!start || !end) return
    Object.assign(start, places.toPoint(start.offset ?? 0))
    Object.assign(end, places.toPoint(end.offset ?? 0))
  })
}

/** GFM shows no cell beyond those of a table's head; the head is made as wide as the widest row, so that none is lost. */
function widenTables(tree: Root): void {
  walk(tree, table => {
    if (table.type !== 'table') return
    const [head] = table.children
    const width = table.children.reduce((widest, { children }) => Math.max(widest, children.length), 0)
    while (head && head.children.length < width) head.children.push({ type: 'tableCell', children: [] })
    table.align = Array.from({ length: width }, (_, index) => table.align?.[index] ?? null)
  })
}

/** Makes links and images of references, so that any part of the tree can stand alone. */
function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>()
  walk(tree, node => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  })
  if (!definitions.size) return
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return
    if (node.type === 'definition') {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const { url, title } = definitions.get(node.identifier) ?? { url: '', title: null }
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children, position: node.position }
        : { type: 'image', url, title, alt: node.alt, position: node.position }
  })
}
