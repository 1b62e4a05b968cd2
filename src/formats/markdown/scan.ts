/** The marks between which a tag of a template language stands. */
export interface Mark {
  open: string
  close: string
}

/** A stretch of text between an opening and a closing mark; offsets, `end` exclusive. */
export interface Span {
  start: number
  end: number
  open: string
  inner: string
}

/** What to look for, and what to do with an opening mark that is never closed. */
export interface ScanOptions {
  marks: Mark[]
  unclosed: (start: number, open: string) => void
}

/** Finds all stretches between marks, in order; linear, however many marks are left open. */
export function scan(text: string, { marks, unclosed }: ScanOptions): Span[] {
  const spans: Span[] = []
  const opening = new RegExp(marks.map(({ open }) => escapeForRegExp(open)).join('|'), 'g')
  const closings = new Map(marks.map(({ open, close }) => [open, { close, at: -1 }]))
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [open] = match
    const closing = closings.get(open)
    if (!closing) continue
    const from = match.index + open.length
    if (closing.at < from) closing.at = indexOrEnd(text, closing.close, from)
    if (closing.at === text.length || indexOrEnd(text, open, from) < closing.at) {
      unclosed(match.index, open)
      continue
    }
    const end = closing.at + closing.close.length
    spans.push({ start: match.index, end, open, inner: text.slice(from, closing.at) })
    opening.lastIndex = end
  }
  return spans
}

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from)
  return index < 0 ? text.length : index
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
