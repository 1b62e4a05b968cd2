import type { ComponentChildren } from 'preact'
import { classes } from './words.ts'

/** What a row of the page shows: text, and what stands beside it in the margin. */
export interface RowProps {
  margin?: ComponentChildren
  /** 1 to 8: the note-taker whose color the margin's rule takes here. */
  mark?: number | undefined
  class?: string
  /** Whether the margin is read after the text, and stands below it on a narrow page. */
  after?: boolean
  children: ComponentChildren
}

/** The class that gives an element a note-taker's color; none without a mark. */
export function inkOf(mark: number | undefined): string | undefined {
  return mark ? `ink-${mark}` : undefined
}

/** Text with a margin beside it; on a narrow page one above the other. */
export function Row({ margin, mark, class: name, after = false, children }: RowProps) {
  return (
    <div class={classes('row', inkOf(mark), name)}>
      {margin && !after && <div class="margin">{margin}</div>}
      <div class="text">{children}</div>
      {margin && after && <div class="margin">{margin}</div>}
    </div>
  )
}
