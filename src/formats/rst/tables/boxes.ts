/** A box in a drawing: the rows and columns of its edges. */
export interface Box {
  top: number
  left: number
  bottom: number
  right: number
}

/** How many places are looked at before a drawing is taken for malformed, for each place it has. */
const patience = 10

interface Drawing {
  lines: readonly string[]
  bottom: number
  right: number
  /** Counts down with every place that is looked at. */
  budget: { left: number }
}

interface Corner {
  top: number
  left: number
}

/** Finds the boxes that fill a drawing of `+`, `-` and `|` without gaps; null if there is a gap or an open box. */
export function traceBoxes(lines: readonly string[]): Box[] | null {
  const width = lines[0]?.length ?? 0
  const budget = { left: patience * (width * lines.length + 100) }
  const drawing: Drawing = { lines, bottom: lines.length - 1, right: width - 1, budget }
  const done = new Array<number>(width).fill(-1)
  const boxes: Box[] = []
  // Boxes are traced row by row: what is found below waits for its turn.
  const waiting = new Map<number, Corner[]>([[0, [{ top: 0, left: 0 }]]])
  for (let top = 0; top < drawing.bottom; top++) {
    const found = traceRow(drawing, { done, corners: waiting.get(top) ?? [] })
    if (!found) return null
    for (const box of found) {
      boxes.push(box)
      const below = waiting.get(box.bottom) ?? []
      below.push({ top: box.bottom, left: box.left })
      waiting.set(box.bottom, below)
    }
  }
  const isFull = done.slice(0, -1).every(row => row === drawing.bottom - 1)
  return budget.left > 0 && isFull ? boxes : null
}

interface Row {
  /** The last row of each column that a box was found for. */
  done: number[]
  corners: Corner[]
}

/** Traces the boxes with their upper left corners in one row, each of which gives the corner at its right. */
function traceRow(drawing: Drawing, { done, corners }: Row): Box[] | null {
  const boxes: Box[] = []
  const row = corners.toSorted((a, b) => a.left - b.left)
  for (const corner of row) {
    for (let next: Corner | null = corner; next; ) {
      if (next.left === drawing.right || next.top <= (done[next.left] ?? 0)) break
      const box: Box | null = traceBox(drawing, next)
      if (!box) break
      if (!markDone(done, box)) return null
      boxes.push(box)
      next = { top: box.top, left: box.right }
    }
  }
  return boxes
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
