import type { Position } from 'unist'
import { report } from '../../../report/report.ts'
import { type Context, textAt } from '../context.ts'
import { type Line, spanOf } from '../lines.ts'

/** Reports that something is not as reStructuredText has it; the text is kept all the same. */
export function warn(context: Context, reason: string, place: Position): void {
  report(context.file, reason, { rule: 'rst-is-well-formed', place })
}

/** Reports a construct that the next line follows without the blank line that should end it. */
export function warnUnseparated(context: Context, what: string, { lines, next }: { lines: readonly Line[]; next: number }): void {
  if (next <= 0 || textAt(lines, next) === '' || textAt(lines, next - 1) === '') return
  warn(context, `${what} ends without a blank line, expected one before this line`, spanOf(lines, next, next + 1))
}
