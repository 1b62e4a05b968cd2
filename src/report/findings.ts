import { relative, sep } from 'node:path'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { visible } from '../text/visible.ts'
import { tidy } from '../text/words.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import { isRule, type RuleId, type Severity } from './rules.ts'

/** A message about a file as a plain value; all formats of reports are made of these. */
export interface Finding {
  /** Relative to the working directory, with `/`. */
  path: string
  /** From 1 on; 1 where the message is about the whole file. */
  line: number
  /** In UTF-16 code units, from 1 on. */
  column: number
  endLine: number | null
  /** The first column behind the place. */
  endColumn: number | null
  severity: Severity
  reason: string
  rule: RuleId | null
  /** Null where the message is about the whole file, or the file is no text. */
  excerpt: Excerpt | null
}

/** What a message means for the publication. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

/** All messages of files as plain values, in the order of path, line and column. */
export function findingsOf(files: readonly VFile[]): Finding[] {
  return files.flatMap(findingsIn).sort(byPlace)
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

function findingsIn(file: VFile): Finding[] {
  if (!file.messages.length) return []
  const path = visible((relative('', file.path) || '.').split(sep).join('/'))
  const lines = String(file).split(/\r\n|\n|\r/)
  return file.messages.map(message => {
    const { line = 1, column = 1, ruleId, place } = message
    const end = place && 'end' in place ? place.end : null
    return {
      path,
      line,
      column,
      endLine: end?.line ?? null,
      endColumn: end?.column ?? null,
      severity: severityOf(message),
      reason: visible(tidy(message.reason)),
      rule: isRule(ruleId) ? ruleId : null,
      excerpt: place ? placeIn(lines[line - 1], { line, column, end }) : null,
    }
  })
}

interface Span {
  line: number
  column: number
  end: { line: number; column: number } | null
}

/** Of a place on several lines, what stands on the first one. */
function placeIn(text: string | undefined, { line, column, end }: Span): Excerpt | null {
  if (text === undefined) return null
  const endOfLine = text.length + 1
  const last = end && (end.line > line ? endOfLine : end.column)
  const excerpt = excerptOf(text, { start: column, end: last })
  return Object.values(excerpt).some(Boolean) ? excerpt : null
}

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || a.column - b.column
}
