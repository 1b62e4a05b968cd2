import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast'
import type { Position } from 'unist'
import type { Location } from 'vfile-location'
import { walk } from '../../text/walk.ts'
import type { Construct } from './constructs.ts'
import type { Mask } from './mask.ts'

/** The text before masking, and how to tell lines and columns in it. */
export interface Original {
  text: string
  location: Location
}

type Piece = { text: string } | { construct: Construct }

/** Puts into the tree what each placeholder stands for; code keeps the construct's source. */
export function unmask(tree: Root, masked: Mask, original: Original): void {
  walk(tree, node => repairStrings(node, masked, original))
  unmaskTexts(tree, masked, original)
  liftBlocks(tree)
}

/** In the order of the text, in which constructs warn. */
function unmaskTexts(parent: Parents, masked: Mask, original: Original): void {
  const children: RootContent[] = []
  for (const child of parent.children) {
    const pieces = child.type === 'text' ? split(child.value, masked) : []
    if (child.type === 'text' && pieces.some(piece => 'construct' in piece))
      pieces.forEach((piece, at) => {
        children.push(...nodesOf(piece, { node: child, at, pieces, parent, original }))
      })
    else {
      if ('children' in child) unmaskTexts(child, masked, original)
      children.push(child)
    }
  }
  parent.children = children as never[]
}

/** Fields in which a construct can only be text. */
function repairStrings(node: Nodes, masked: Mask, { text }: Original): void {
  const source = (value: string) => replaceAll(value, masked, ({ start, end }) => text.slice(start, end))
  const plain = (value: string) => replaceAll(value, masked, construct => construct.text)
  const told = (value: string) =>
    replaceAll(value, masked, construct => {
      construct.warn?.()
      return construct.text
    })
  if (node.type === 'code' || node.type === 'inlineCode') node.value = source(node.value)
  if (node.type === 'html') node.value = told(node.value)
  if (node.type === 'code' && node.meta) node.meta = source(node.meta)
  if ('url' in node) node.url = plain(node.url)
  if ('title' in node && node.title) node.title = plain(node.title)
  if ('alt' in node && node.alt) node.alt = plain(node.alt)
}

function replaceAll(value: string, masked: Mask, replacement: (construct: Construct) => string): string {
  return value.replace(masked.placeholder, placeholder => {
    const construct = masked.constructOf(placeholder)
    return construct ? replacement(construct) : placeholder
  })
}

function split(value: string, masked: Mask): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of value.matchAll(masked.placeholder)) {
    const construct = masked.constructOf(match[0])
    if (!construct) continue
    pieces.push({ text: value.slice(from, match.index) }, { construct })
    from = match.index + match[0].length
  }
  pieces.push({ text: value.slice(from) })
  return pieces.filter(piece => 'construct' in piece || piece.text)
}

interface PieceContext {
  node: Text
  at: number
  pieces: Piece[]
  parent: Parents
  original: Original
}

function nodesOf(piece: Piece, { node, at, pieces, parent, original }: PieceContext): RootContent[] {
  const point = (offset: number) => original.location.toPoint(offset) ?? { line: 1, column: 1, offset }
  const range = (start: number, end: number) => ({ start: point(start), end: point(end) })
  if ('text' in piece) {
    const [before, after] = [pieces[at - 1], pieces[at + 1]]
    const start = before && 'construct' in before ? before.construct.end : (node.position?.start.offset ?? 0)
    const end = after && 'construct' in after ? after.construct.start : (node.position?.end.offset ?? start)
    return [{ type: 'text', value: piece.text, position: range(start, end) }]
  }
  const { construct } = piece
  construct.warn?.()
  const nodes = parent.type === 'paragraph' && construct.block ? [construct.block] : construct.inline
  return nodes.map(each => placed(each, range(construct.start, construct.end)))
}

/** A copy of a node in which everything stands where its construct does. */
function placed<Content extends RootContent>(node: Content, position: Position): Content {
  const copy = structuredClone(node)
  walk(copy, each => {
    each.position = position
  })
  return copy
}

const blockTypes = new Set(['blockquote', 'code', 'paragraph'])

/** Blocks cannot stand in a paragraph: it is parted around them, and dropped where nothing is left of it. */
function liftBlocks(parent: Parents): void {
  const children: RootContent[] = []
  for (const child of parent.children) {
    if (child.type === 'paragraph') children.push(...lifted(child))
    else {
      if ('children' in child) liftBlocks(child)
      children.push(child)
    }
  }
  parent.children = children as never[]
}

function lifted(paragraph: Paragraph): RootContent[] {
  const children: (PhrasingContent | RootContent)[] = paragraph.children
  const isEmpty = children.every(child => child.type === 'text' && !child.value.trim())
  if (isEmpty) return []
  return children.some(child => blockTypes.has(child.type)) ? part(children) : [paragraph]
}

function part(children: (PhrasingContent | RootContent)[]): RootContent[] {
  const parts: RootContent[] = []
  let phrasing: PhrasingContent[] = []
  const flush = () => {
    const isBlank = phrasing.every(child => child.type === 'text' && !child.value.trim())
    const [first, last] = [phrasing[0], phrasing.at(-1)]
    const [start, end] = [first?.position?.start, last?.position?.end]
    if (first?.type === 'text') first.value = first.value.trimStart()
    if (!isBlank && start && end)
      parts.push({ type: 'paragraph', children: phrasing, position: { start, end } })
    phrasing = []
  }
  for (const child of children) {
    if (blockTypes.has(child.type)) {
      flush()
      parts.push(child as RootContent)
    } else phrasing.push(child as PhrasingContent)
  }
  flush()
  return parts
}
