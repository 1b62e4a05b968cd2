import type { Position } from 'unist'
import { unescapeText } from '../lines.ts'
import { type Attributes, type RstNode, type TextNode, collapseSpace, element, normalizeName } from '../tree.ts'
import { adjustUri, startsWithUri } from './implicit.ts'
import { type Piece, textIn } from './markup.ts'

/** Reads `` `phrase`_ ``, in which an address or another reference's name may be embedded: `` `phrase <address>`_ ``. */
export function readPhraseReference(piece: Piece, position: Position): RstNode[] {
  const { source, start, end } = piece
  const { text } = source.passage
  const embedded = findEmbedded(text.slice(start.open, end.at))
  if (!embedded) return [plainReference(piece, position)]
  const target = readEmbedded(embedded.target)
  const isNamed = embedded.before > 0
  const content = isNamed
    ? textIn(source.passage, { from: start.open, to: start.open + embedded.before })
    : textIn(source.passage, { from: start.open + embedded.open, to: start.open + embedded.close })
  const attributes: Attributes = { ...target, source: content }
  const reference = element('reference', { position, children: [content], attributes })
  if (end.suffix === '__') return [reference]
  const names = [normalizeName(isNamed ? content.value : (target.uri ?? target.refname ?? ''))]
  return [reference, element('target', { position, attributes: { names, ...target } })]
}

function plainReference(piece: Piece, position: Position): RstNode {
  const { source, start, end } = piece
  const content: TextNode = textIn(source.passage, { from: start.open, to: end.at })
  const refname = normalizeName(content.value)
  const attributes = end.suffix === '__' ? { anonymous: true, source: content } : { refname, source: content }
  return element('reference', { position, children: [content], attributes })
}

interface Embedded {
  /** Length of the text before, 0 if there is none. */
  before: number
  target: string
  open: number
  close: number
}

/** Finds `<…>` at the end of a phrase, in which angle brackets are escaped. */
function findEmbedded(phrase: string): Embedded | null {
  const close = phrase.length - 1
  if (phrase.charAt(close) !== '>' || /[\s\0]/.test(phrase.charAt(close - 1))) return null
  let open = close - 1
  while (open >= 0 && (!/[<>]/.test(phrase.charAt(open)) || phrase.charAt(open - 1) === '\0')) open--
  if (phrase.charAt(open) !== '<' || open + 1 === close || /\s/.test(phrase.charAt(open + 1))) return null
  const before = phrase.slice(0, open).replace(/[ \n]+$/, '').length
  return before === open && open > 0 ? null : { before, target: phrase.slice(open + 1, close), open: open + 1, close }
}

/** A name with an underscore refers to another target; anything else is an address. */
function readEmbedded(text: string): { uri?: string; refname?: string } {
  if (text.endsWith('_') && text.charAt(text.length - 2) !== '\0' && !startsWithUri(text)) {
    return { refname: normalizeName(unescapeText(text.slice(0, -1))) }
  }
  const parts = text.split(/\0[ \n]/)
  const uri = parts.map(part => unescapeText(part.replace(/\s+/gu, ''))).join(' ')
  return { uri: adjustUri(collapseSpace(uri)) }
}
