import { visible } from '../text/visible.ts'

/** The place of a message in its source line, cut to what fits in a window; nothing in it commands a terminal. */
export interface Excerpt {
  /** What stands before the place; begins with “…” where more does. */
  before: string
  /** The place itself; empty where it is the end of the line. */
  marked: string
  /** What stands behind it; ends with “…” where more does. */
  after: string
}

/** Columns in UTF-16 code units, from 1 on; `end` is the first one behind the place, null where that is not known. */
export interface Columns {
  start: number
  end: number | null
}

/** How many code units of a line are shown at most before, in and behind the place. */
const most = { before: 50, marked: 90, after: 50 }

/** Cuts a source line around a place; takes time for what is shown, not for the line. */
export function excerptOf(line: string, { start, end }: Columns): Excerpt {
  const from = Math.min(start - 1, line.length)
  const to = Math.max(end === null ? from + widthAt(line, from) : end - 1, from)
  const first = boundary(line, Math.max(from - most.before, 0))
  const last = boundary(line, Math.min(to, from + most.marked))
  const isWhole = last >= Math.min(to, line.length)
  const stop = isWhole ? boundary(line, last + most.after) : last
  return {
    before: (first > 0 ? '…' : '') + visible(line.slice(first, from)),
    marked: visible(line.slice(from, last)),
    after: visible(line.slice(last, stop)) + (stop < line.length ? '…' : ''),
  }
}

/** How many code units the character at an index has; none behind the end. */
function widthAt(line: string, index: number): number {
  const point = line.codePointAt(index)
  return point === undefined ? 0 : String.fromCodePoint(point).length
}

/** The index itself, or the one before it where it would cut a character in two. */
function boundary(line: string, index: number): number {
  const isWithin = /[\uDC00-\uDFFF]/.test(line[index] ?? '') && /[\uD800-\uDBFF]/.test(line[index - 1] ?? '')
  return isWithin ? index - 1 : index
}
