import type { Position } from 'unist'
import { type RstNode, type TextNode, element, normalizeName } from '../tree.ts'
import { type Piece, contentOf, textIn } from './markup.ts'

/** Sphinx's roles that refer to places: `` :ref:`title <target>` ``. */
export const sphinxReferences: ReadonlySet<string> = new Set(['any', 'doc', 'download', 'numref', 'ref', 'term', 'keyword', 'label'])

/** Sphinx's roles for names of things in code, and for what is typed. */
export const sphinxCode: ReadonlySet<string> = new Set(
  `attr class command const data dir envvar exc expr file filename func function identifier kbd macro makevar member meth
  method mimetype mod namespace newsgroup obj option mailheader manpage package program regexp role samp struct token type
  union var`.split(/\s+/),
)

const titled = /^([^\0]*?[^\s\0])\s*<([^<>]+)>$/s

/** Reads a reference of Sphinx: its title, or what it refers to; `~` shortens a name, `!` keeps it from being a link. */
export function readSphinxReference(piece: Piece, { base, position }: { base: string; position: Position }): RstNode[] {
  const content = contentOf(piece)
  const match = titled.exec(content.value)
  const text = match ? partOf(piece, { from: 0, length: (match[1] ?? '').length }) : shortened(piece, content)
  if (base === 'sphinx-code') return [element('literal', { position, children: [text] })]
  const refname = normalizeName(match?.[2] ?? content.value)
  return [element('reference', { position, children: [text], attributes: { refname, classes: ['sphinx'], source: text } })]
}

function shortened(piece: Piece, content: TextNode): TextNode {
  if (content.value.startsWith('!')) return partOf(piece, { from: 1, length: content.value.length - 1 })
  if (!content.value.startsWith('~')) return content
  const from = content.value.lastIndexOf('.') + 1 || 1
  return partOf(piece, { from, length: content.value.length - from })
}

function partOf({ source, start, end }: Piece, { from, length }: { from: number; length: number }): TextNode {
  const first = start.open + from
  return textIn(source.passage, { from: first, to: Math.min(end.at, first + length) })
}
