/** A box in a drawing: the rows and columns of its edges. */
export interface Box {
  top: number
  left: number
  bottom: number
  right: number
}

/** How many places are looked at before a drawing is taken for malformed, for each place it has. */
const patience = 60

interface Drawing {
  lines: readonly string[]
  bottom: number
  right: number
  /** Counts down with every place that is looked at. */
  budget: { left: number }
}

/** Finds the boxes that fill a drawing of `+`, `-` and `|` without gaps; null if there is a gap or an open box. */
export function traceBoxes(lines: readonly string[]): Box[] | null {
  const width = lines[0]?.length ?? 0
  const drawing: Drawing = { lines, bottom: lines.length - 1, right: width - 1, budget: { left: patience * (width * lines.length + 100) } }
  const done = new Array<number>(width).fill(-1)
  const corners = new Map([['0,0', { top: 0, left: 0 }]])
  const boxes: Box[] = []
  let waiting = [{ top: 0, left: 0 }]
  while (waiting.length > 0) {
    // Boxes are traced row by row: what is found below waits for its turn.
    const top = waiting.reduce((least, corner) => Math.min(least, corner.top), Number.POSITIVE_INFINITY)
    const row = waiting.filter(corner => corner.top === top).toSorted((a, b) => a.left - b.left)
    waiting = waiting.filter(corner => corner.top !== top)
    for (let index = 0; index < row.length; index++) {
      const corner = row[index]
      if (!corner || corner.top === drawing.bottom || corner.left === drawing.right || corner.top <= (done[corner.left] ?? 0)) continue
      const box = traceBox(drawing, corner)
      if (!box) continue
      if (!markDone(done, box)) return null
      boxes.push(box)
      for (const next of [{ top: box.top, left: box.right }, { top: box.bottom, left: box.left }]) {
        const key = `${next.top},${next.left}`
        if (corners.has(key)) continue
        corners.set(key, next)
        if (next.top === top) row.splice(insertionIndex(row, { from: index + 1, left: next.left }), 0, next)
        else waiting.push(next)
      }
    }
  }
  return drawing.budget.left > 0 && done.slice(0, -1).every(row => row === drawing.bottom - 1) ? boxes : null
}

function insertionIndex(row: readonly { left: number }[], { from, left }: { from: number; left: number }): number {
  const found = row.findIndex((corner, index) => index >= from && corner.left > left)
  return found < 0 ? row.length : found
}

/** Every column must have been seen down to the box's top. */
function markDone(done: number[], { top, left, bottom, right }: Box): boolean {
  for (let column = left; column < right; column++) {
    if (done[column] !== top - 1) return false
    done[column] = bottom - 1
  }
  return true
}

function at({ lines, budget }: Drawing, row: number, column: number): string {
  budget.left--
  return lines[row]?.charAt(column) ?? ''
}

/** Follows the edges of a box from its upper left corner: right, down, left and up again. */
function traceBox(drawing: Drawing, { top, left }: { top: number; left: number }): Box | null {
  for (let right = left + 1; right <= drawing.right && drawing.budget.left > 0; right++) {
    const sign = at(drawing, top, right)
    if (sign !== '+' && sign !== '-') return null
    const box = sign === '+' ? traceDown(drawing, { top, left, right }) : null
    if (box) return box
  }
  return null
}

function traceDown(drawing: Drawing, { top, left, right }: Omit<Box, 'bottom'>): Box | null {
  for (let bottom = top + 1; bottom <= drawing.bottom && drawing.budget.left > 0; bottom++) {
    const sign = at(drawing, bottom, right)
    if (sign !== '+' && sign !== '|') return null
    const box = { top, left, bottom, right }
    if (sign === '+' && closes(drawing, box)) return box
  }
  return null
}

function closes(drawing: Drawing, { top, left, bottom, right }: Box): boolean {
  for (let column = right - 1; column > left; column--) {
    if (!'+-'.includes(at(drawing, bottom, column) || 'x')) return false
  }
  if (at(drawing, bottom, left) !== '+') return false
  for (let row = bottom - 1; row > top; row--) {
    if (!'+|'.includes(at(drawing, row, left) || 'x')) return false
  }
  return true
}
