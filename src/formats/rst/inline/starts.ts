import { characterAt, characterBefore, closesMarkup, isSpace, isWord, opensMarkup } from '../characters.ts'

/** The kinds of inline markup, by their start-strings or, for references, their ends. */
export type MarkupKind = 'emphasis' | 'strong' | 'literal' | 'interpreted' | 'inlineTarget' | 'substitution' | 'reference' | 'note'

/** Where inline markup may start. */
export interface Start {
  kind: MarkupKind
  /** Index of its first character, a role's colon included. */
  at: number
  /** Index after the start-string; for markup without end-string, after the markup. */
  open: number
  /** Role before the interpreted text, without colons. */
  role?: string
  /** Label of a footnote or citation reference. */
  label?: string
}

const trigger = /[*`|_[]/g
const noteLabel = /\[([0-9]+|#(?:[\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*)?|\*|[\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*)\]_/uy
const joiner = /^[-._+:]$/

/** Finds the next place from an index on where inline markup may start; at the index itself anything may come before. */
export function findStart(text: string, base: number): Start | null {
  let index = nextTrigger(text, base)
  while (index >= 0) {
    const start = startAt(text, { index, base })
    if (start) return start
    index = nextTrigger(text, index + 1)
  }
  return null
}

function nextTrigger(text: string, from: number): number {
  trigger.lastIndex = from
  return trigger.exec(text)?.index ?? -1
}

interface Trigger {
  index: number
  base: number
}

function startAt(text: string, at: Trigger): Start | null {
  switch (text.charAt(at.index)) {
    case '*':
      return starredAt(text, at)
    case '`':
      return backquotedAt(text, at)
    case '|':
      return text.charAt(at.index + 1) === '|' ? null : simpleStart(text, { ...at, kind: 'substitution', length: 1 })
    case '_':
      return text.charAt(at.index + 1) === '`'
        ? simpleStart(text, { ...at, kind: 'inlineTarget', length: 2 })
        : referenceAt(text, at)
    default:
      return noteAt(text, at)
  }
}

function opensAt(text: string, { index, base }: Trigger): boolean {
  return index === base || opensMarkup(characterBefore(text, index))
}

function simpleStart(text: string, { index, base, kind, length }: Trigger & { kind: MarkupKind; length: number }): Start | null {
  const open = index + length
  if (isSpace(text.charAt(open)) || !opensAt(text, { index, base })) return null
  return { kind, at: index, open }
}

function starredAt(text: string, at: Trigger): Start | null {
  const isDouble = text.charAt(at.index + 1) === '*'
  return simpleStart(text, { ...at, kind: isDouble ? 'strong' : 'emphasis', length: isDouble ? 2 : 1 })
}

function backquotedAt(text: string, at: Trigger): Start | null {
  if (text.charAt(at.index + 1) === '`') return simpleStart(text, { ...at, kind: 'literal', length: 2 })
  const open = at.index + 1
  if (isSpace(text.charAt(open))) return null
  const colon = text.charAt(at.index - 1) === ':' && at.index - 1 > at.base ? nameStart(text, { index: at.index - 1, base: at.base, isRole: true }) : null
  if (colon !== null) return { kind: 'interpreted', at: colon, open, role: text.slice(colon + 1, at.index - 1) }
  return simpleStart(text, { ...at, kind: 'interpreted', length: 1 })
}

function referenceAt(text: string, { index, base }: Trigger): Start | null {
  const end = text.charAt(index + 1) === '_' ? index + 2 : index + 1
  if (index === base || !closesMarkup(characterAt(text, end))) return null
  const at = nameStart(text, { index, base, isRole: false })
  return at === null ? null : { kind: 'reference', at, open: end, label: text.slice(at, index) }
}

function noteAt(text: string, { index, base }: Trigger): Start | null {
  if (!opensAt(text, { index, base })) return null
  noteLabel.lastIndex = index
  const match = noteLabel.exec(text)
  const end = index + (match?.[0].length ?? 0)
  return match && closesMarkup(characterAt(text, end)) ? { kind: 'note', at: index, open: end, label: match[1] ?? '' } : null
}

/**
 * Walks back over a simple name (letters and digits with single joiners between) that ends at an index, and gives the
 * leftmost place where markup may start: the name's first character or, for a role, the colon before it.
 */
function nameStart(text: string, { index, base, isRole }: Trigger & { isRole: boolean }): number | null {
  let leftmost: number | null = null
  let at = index
  let wasWord = false
  while (at > base) {
    const character = characterBefore(text, at)
    const from = at - character.length
    if (from < base) break
    if (isWord(character)) {
      wasWord = true
      at = from
      if (!isRole && opensAt(text, { index: at, base })) leftmost = at
      continue
    }
    if (!wasWord || !joiner.test(character)) break
    if (isRole && character === ':' && opensAt(text, { index: from, base })) leftmost = from
    wasWord = false
    at = from
  }
  return leftmost
}
