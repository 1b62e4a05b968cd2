import { type Construct, type Place, textAt } from '../context.ts'
import { spanOf } from '../lines.ts'
import { element } from '../tree.ts'
import { readItems } from './lists.ts'
import { warnUnseparated } from './warn.ts'

type Sequence = 'arabic' | 'lowerAlpha' | 'upperAlpha' | 'lowerRoman' | 'upperRoman'
type Format = 'parens' | 'rightParen' | 'period'

interface Enumerator {
  format: Format
  /** Null for `#`, which goes on with any sequence. */
  sequence: Sequence | null
  ordinal: number
  length: number
}

const enumerator = /^(?:\(([0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+|#)\)|([0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+|#)([).]))(?: +|$)/
const roman = /^M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const romanValues: readonly (readonly [string, number])[] = [
  ['M', 1000], ['CM', 900], ['D', 500], ['CD', 400], ['C', 100], ['XC', 90],
  ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1],
]
const patterns: Record<Sequence, RegExp> = {
  arabic: /^[0-9]+$/,
  lowerAlpha: /^[a-z]$/,
  upperAlpha: /^[A-Z]$/,
  lowerRoman: /^[ivxlcdm]+$/,
  upperRoman: /^[IVXLCDM]+$/,
}
const sequences: readonly Sequence[] = ['arabic', 'lowerAlpha', 'upperAlpha', 'lowerRoman', 'upperRoman']

/** Whether a line starts as an item of an enumerated list does, be it one or not. */
export function startsLikeEnumerator(text: string): boolean {
  return enumerator.test(text)
}

/** Reads an enumerated list: items in one sequence and format, each one more than the item before. */
export const enumeratedList: Construct = place => {
  const first = readEnumerator(textAt(place.lines, place.index))
  if (!first || !isItem(place, first)) return null
  let last = first
  let isAuto = first.sequence === null
  const { items, next } = readItems(place, (text, index) => {
    if (index === place.index) return first.length
    const found = readEnumerator(text, first.sequence ?? 'arabic')
    if (!found || found.format !== first.format || !isItem({ ...place, index }, found)) return null
    const isNext = found.sequence === (first.sequence ?? 'arabic') && found.ordinal === last.ordinal + 1
    if (found.sequence !== null && (isAuto || !isNext)) return null
    isAuto ||= found.sequence === null
    last = found
    return found.length
  })
  warnUnseparated(place.context, 'An enumerated list', { lines: place.lines, next })
  const position = spanOf(place.lines, place.index, next)
  return { nodes: [element('enumeratedList', { position, children: items, attributes: { start: first.ordinal } })], next }
}

function readEnumerator(text: string, expected?: Sequence): Enumerator | null {
  const match = enumerator.exec(text)
  if (!match) return null
  const label = match[1] ?? match[2] ?? ''
  const format: Format = match[1] !== undefined ? 'parens' : match[3] === ')' ? 'rightParen' : 'period'
  const length = match[0].length
  if (label === '#') return { format, sequence: null, ordinal: 1, length }
  const sequence = sequenceOf(label, expected)
  const ordinal = sequence && ordinalOf(label, sequence)
  return sequence && ordinal !== null ? { format, sequence, ordinal: ordinal ?? 0, length } : null
}

/** A single `i` starts a roman sequence; any other single letter, an alphabetic one. */
function sequenceOf(label: string, expected: Sequence | undefined): Sequence | null {
  if (expected && patterns[expected].test(label)) return expected
  if (!expected && label === 'i') return 'lowerRoman'
  if (!expected && label === 'I') return 'upperRoman'
  return sequences.find(sequence => patterns[sequence].test(label)) ?? null
}

function ordinalOf(label: string, sequence: Sequence): number | null {
  if (sequence === 'arabic') return Number(label)
  if (sequence === 'lowerAlpha') return label.charCodeAt(0) - 96
  if (sequence === 'upperAlpha') return label.charCodeAt(0) - 64
  const upper = label.toUpperCase()
  if (!roman.test(upper)) return null
  return [...upper].reduce((sum, letter, index) => {
    const value = valueOf(letter)
    return sum + (value < valueOf(upper.charAt(index + 1)) ? -value : value)
  }, 0)
}

function valueOf(letter: string): number {
  return romanValues.find(([name]) => name === letter)?.[1] ?? 0
}

/** The line after an item's first must be blank, indented or the next item, or else this is a paragraph. */
function isItem({ lines, index }: Place, { format, sequence, ordinal }: Enumerator): boolean {
  const next = textAt(lines, index + 1)
  if (next === '' || next.startsWith(' ')) return true
  const label = sequence === null ? '#' : labelOf(ordinal + 1, sequence)
  if (label === null) return false
  return [label, '#'].some(text => next.startsWith(`${dress(text, format)} `))
}

function dress(label: string, format: Format): string {
  return format === 'parens' ? `(${label})` : format === 'rightParen' ? `${label})` : `${label}.`
}

function labelOf(ordinal: number, sequence: Sequence): string | null {
  if (sequence === 'arabic') return String(ordinal)
  if (sequence === 'lowerAlpha') return ordinal > 26 ? null : String.fromCharCode(96 + ordinal)
  if (sequence === 'upperAlpha') return ordinal > 26 ? null : String.fromCharCode(64 + ordinal)
  if (ordinal > 4999) return null
  const upper = toRoman(ordinal)
  return sequence === 'lowerRoman' ? upper.toLowerCase() : upper
}

function toRoman(ordinal: number): string {
  let rest = ordinal
  let text = ''
  for (const [name, value] of romanValues) {
    while (rest >= value) {
      text += name
      rest -= value
    }
  }
  return text
}
