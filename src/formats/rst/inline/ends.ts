import { characterAt, closesMarkup, isSpace } from '../characters.ts'
import type { MarkupKind, Start } from './starts.ts'

/** Where inline markup ends. */
export interface End {
  /** Index of the end-string. */
  at: number
  /** Index after it. */
  next: number
  /** Role after interpreted text, without colons. */
  role?: string
  /** Underscores at the end, which make a reference. */
  suffix: '' | '_' | '__'
}

type Ended = Exclude<MarkupKind, 'reference' | 'note'>
/** The end that was found last for each kind, and from where it was looked for: the next search often gives the same. */
export type KnownEnds = Map<Ended, { from: number; end: End | null }>

const endStrings: Record<Ended, string> = {
  emphasis: '*',
  strong: '**',
  literal: '``',
  interpreted: '`',
  inlineTarget: '`',
  substitution: '|',
}
const roleSuffix = /:([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*):/uy

/** Finds the end of the markup that a start-string opens; null if there is none, or nothing before it. */
export function findEnd(text: string, { kind, open }: Start, known: KnownEnds): End | null {
  if (kind === 'reference' || kind === 'note') return null
  // An end-string right after the start-string is taken for the end of nothing.
  if (text.startsWith(endStrings[kind], open) && endAt(text, { kind, at: open })) return null
  const last = known.get(kind)
  if (last && last.from <= open && (last.end === null || last.end.at > open)) return last.end
  const end = searchEnd(text, { kind, from: open + 1 })
  known.set(kind, { from: open, end })
  return end
}

function searchEnd(text: string, { kind, from }: { kind: Ended; from: number }): End | null {
  const sign = endStrings[kind]
  for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (!mayEndAfter(text, { kind, at })) continue
    const end = endAt(text, { kind, at })
    if (end) return end
  }
  return null
}

/** No white space stands before an end-string, and no backslash escapes it. */
function mayEndAfter(text: string, { kind, at }: { kind: Ended; at: number }): boolean {
  const before = text.charAt(at - 1)
  if (kind === 'literal') return !isSpace(before)
  if (kind === 'interpreted' && isSpace(before)) return text.charAt(at - 2) === '\0'
  return before !== '\0' && !isSpace(before)
}

function endAt(text: string, { kind, at }: { kind: Ended; at: number }): End | null {
  const after = at + endStrings[kind].length
  if (kind === 'interpreted') return interpretedEnd(text, { at, after })
  if (kind === 'substitution') return underscored(text, { at, after })
  return closesMarkup(characterAt(text, after)) ? { at, next: after, suffix: '' } : null
}

function interpretedEnd(text: string, { at, after }: { at: number; after: number }): End | null {
  roleSuffix.lastIndex = after
  const match = roleSuffix.exec(text)
  const withRole = match && underscored(text, { at, after: after + match[0].length })
  return match && withRole ? { ...withRole, role: match[1] ?? '' } : underscored(text, { at, after })
}

function underscored(text: string, { at, after }: { at: number; after: number }): End | null {
  for (const suffix of ['__', '_', ''] as const) {
    const next = after + suffix.length
    if (text.startsWith(suffix, after) && closesMarkup(characterAt(text, next))) return { at, next, suffix }
  }
  return null
}
