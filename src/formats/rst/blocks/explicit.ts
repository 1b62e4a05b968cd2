import { type Construct, type Place, type Read, textAt } from '../context.ts'
import { readDirective } from '../directives.ts'
import { type Line, spanOf } from '../lines.ts'
import { type ElementNode, element, normalizeName } from '../tree.ts'
import { takeIndented } from './indented.ts'
import { readComment } from './comment.ts'
import { readSubstitution } from './substitution.ts'
import { readAnonymousTarget, readTarget } from './targets.ts'
import { warnUnseparated } from './warn.ts'

const simpleName = '[\\p{L}\\p{N}]+(?:[-._+:][\\p{L}\\p{N}]+)*'
const footnote = new RegExp(`^\\.\\. +\\[([0-9]+|#|#${simpleName}|\\*)\\](?: +|$)`, 'u')
const citation = new RegExp(`^\\.\\. +\\[(${simpleName})\\](?: +|$)`, 'u')
const target = /^\.\. +_(?! |$)/
const substitution = /^\.\. +\|(?! |$)/
const directive = new RegExp(`^\\.\\. +(${simpleName}) ?::(?: +|$)`, 'u')
const marker = /^\.\.(?: +|$)/
const anonymous = /^__(?: +|$)/

/** Whether a line starts as explicit markup does. */
export function startsLikeExplicit(text: string): boolean {
  return marker.test(text) || anonymous.test(text)
}

/** Reads what starts with `..` or `__`: footnotes, citations, targets, substitutions, directives and comments. */
export const explicitMarkup: Construct = place => {
  const line = place.lines[place.index]
  if (!line || !startsLikeExplicit(line.text)) return null
  const read = anonymous.test(line.text) ? readAnonymousTarget(place, markerEnd(anonymous, line)) : readExplicit(place, line)
  if (!startsLikeExplicit(textAt(place.lines, read.next))) {
    warnUnseparated(place.context, 'Explicit markup', { lines: place.lines, next: read.next })
  }
  return read
}

function markerEnd(pattern: RegExp, line: Line): number {
  return pattern.exec(line.text)?.[0].length ?? 0
}

function readExplicit(place: Place, line: Line): Read {
  const note = footnote.exec(line.text)
  if (note) return readNote(place, { type: 'footnote', label: note[1] ?? '', first: note[0].length })
  const cited = citation.exec(line.text)
  if (cited) return readNote(place, { type: 'citation', label: cited[1] ?? '', first: cited[0].length })
  if (target.test(line.text)) return readTarget(place, markerEnd(target, line)) ?? readComment(place)
  if (substitution.test(line.text)) return readSubstitution(place, markerEnd(substitution, line)) ?? readComment(place)
  const found = directive.exec(line.text)
  if (found) return readDirective(place, { name: found[1] ?? '', first: found[0].length })
  return readComment(place)
}

interface Note {
  type: 'footnote' | 'citation'
  label: string
  first: number
}

function readNote({ lines, index, context }: Place, { type, label, first }: Note): Read {
  const block = takeIndented(lines, index, { first })
  const children: ElementNode[] = context.readBlocks(block.lines, context)
  const name = normalizeName(type === 'footnote' ? label.replace(/^[#*]/, '') : label)
  const attributes = { label, names: name === '' ? [] : [name] }
  return { nodes: [element(type, { position: spanOf(lines, index, block.next), children, attributes })], next: block.next }
}
