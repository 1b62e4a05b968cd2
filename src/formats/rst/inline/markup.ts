import type { Position } from 'unist'
import type { RuleId } from '../../../report/rules.ts'
import { characterAt, characterBefore, isQuotePair } from '../characters.ts'
import type { Context } from '../context.ts'
import { type Passage, rangeIn, restoreBackslashes, unescapeText } from '../lines.ts'
import { type ElementType, type RstNode, type TextNode, collapseSpace, element, normalizeName } from '../tree.ts'
import { type End, type KnownEnds, findEnd } from './ends.ts'
import { readPhraseReference } from './phrase-reference.ts'
import { readRole } from './roles.ts'
import type { Start } from './starts.ts'

/** What inline markup is read from. */
export interface Source {
  passage: Passage
  context: Context
  ends: KnownEnds
}

/** What was found at a start-string: nodes for a part of the passage, or none if it is no markup. */
export interface Found {
  nodes: RstNode[] | null
  from: number
  to: number
  problem?: { reason: string; rule: RuleId; place: Position } | undefined
}

/** A piece of inline markup: from its start to its end, with the content between. */
export interface Piece {
  source: Source
  start: Start
  end: End
}

/** Reads the inline markup at a start-string. */
export function readMarkup(source: Source, start: Start): Found {
  if (start.kind === 'reference') return readSimpleReference(source, start)
  if (start.kind === 'note') return readNoteReference(source, start)
  const { text } = source.passage
  if (start.role === undefined && isQuoted(text, start)) return { nodes: null, from: start.at, to: start.open }
  const end = findEnd(text, start, source.ends)
  if (!end) return unclosed(source, start)
  return { nodes: readPiece({ source, start, end }), from: start.at, to: end.next }
}

function isQuoted(text: string, { at, open }: Start): boolean {
  if (open >= text.length) return true
  return at > 0 && isQuotePair(characterBefore(text, at), characterAt(text, open))
}

/** A start-string without end is text, and what comes before it is no longer part of any markup. */
function unclosed(source: Source, { at, open, kind, role }: Start): Found {
  const from = role === undefined ? at : open - 1
  const place = rangeIn(source.passage, from, open)
  const sign = source.passage.text.slice(from, open)
  const nodes: RstNode[] = [{ type: 'text', value: sign, position: place }]
  const text: Found = { nodes, from, to: open }
  if (kind === 'emphasis' && source.passage.text.length === open) return text
  const reason = `The inline markup that "${sign}" starts has no end, expected another "${sign}" in the paragraph`
  return { ...text, problem: { reason, rule: 'markup-is-closed', place } }
}

const plainKinds: Partial<Record<Start['kind'], ElementType>> = { emphasis: 'emphasis', strong: 'strong' }

function readPiece(piece: Piece): RstNode[] {
  const { source, start, end } = piece
  const position = rangeIn(source.passage, start.at, end.next)
  const plain = plainKinds[start.kind]
  if (plain) return [element(plain, { position, children: [contentOf(piece)] })]
  if (start.kind === 'literal') return [element('literal', { position, children: [literalOf(piece)] })]
  if (start.kind === 'substitution') return [readSubstitutionReference(piece, position)]
  if (start.kind === 'inlineTarget') {
    const content = contentOf(piece)
    return [element('target', { position, children: [content], attributes: { names: [normalizeName(content.value)] } })]
  }
  return readInterpreted(piece, position)
}

/** The content of a piece of markup as text. */
export function contentOf({ source, start, end }: Piece): TextNode {
  return textIn(source.passage, { from: start.open, to: end.at })
}

/** A part of a passage as text, its escapes taken off. */
export function textIn(passage: Passage, { from, to }: { from: number; to: number }): TextNode {
  return { type: 'text', value: unescapeText(passage.text.slice(from, to)), position: rangeIn(passage, from, to) }
}

/** The content of a piece of markup as it was written, with its backslashes. */
export function literalOf({ source: { passage }, start, end }: Piece): TextNode {
  const value = restoreBackslashes(passage.text.slice(start.open, end.at))
  return { type: 'text', value, position: rangeIn(passage, start.open, end.at) }
}

function readInterpreted(piece: Piece, position: Position): RstNode[] {
  const { source, start, end } = piece
  const isContradictory = end.suffix !== '' && (start.role !== undefined || end.role !== undefined)
  if (isContradictory || (start.role !== undefined && end.role !== undefined)) {
    const { passage } = source
    return [{ type: 'text', value: restoreBackslashes(passage.text.slice(start.at, end.next)), position }]
  }
  if (end.suffix !== '') return readPhraseReference(piece, position)
  return readRole(piece, { role: start.role ?? end.role ?? source.context.state.defaultRole ?? '', position })
}

function readSubstitutionReference(piece: Piece, position: Position): RstNode {
  const content = contentOf(piece)
  const label = collapseSpace(content.value)
  const written = textIn(piece.source.passage, { from: piece.start.at, to: piece.end.next })
  const node = element('substitutionReference', { position, children: [content], attributes: { label, source: written } })
  if (piece.end.suffix === '') return node
  const attributes = piece.end.suffix === '__' ? { anonymous: true } : { refname: normalizeName(content.value) }
  return element('reference', { position, children: [node], attributes })
}

function readSimpleReference({ passage }: Source, { at, open, label = '' }: Start): Found {
  const position = rangeIn(passage, at, open)
  const children: RstNode[] = [textIn(passage, { from: at, to: at + label.length })]
  const isAnonymous = passage.text.startsWith('__', open - 2) && open - at === label.length + 2
  const source = textIn(passage, { from: at, to: open })
  const attributes = isAnonymous ? { anonymous: true, source } : { refname: normalizeName(label), source }
  return { nodes: [element('reference', { position, children, attributes })], from: at, to: open }
}

function readNoteReference({ passage }: Source, { at, open, label = '' }: Start): Found {
  const position = rangeIn(passage, at, open)
  const written = textIn(passage, { from: at, to: open - 1 })
  const isFootnote = /^(?:[0-9]+$|#|\*)/.test(label)
  const refname = normalizeName(label.replace(/^[#*]/, ''))
  const source = textIn(passage, { from: at, to: open })
  const attributes = { label, refname, source }
  const type = isFootnote ? 'footnoteReference' : 'citationReference'
  return { nodes: [element(type, { position, children: [written], attributes })], from: at, to: open }
}
