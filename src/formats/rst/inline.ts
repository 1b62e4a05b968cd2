import { report } from '../../report/report.ts'
import type { Context } from './context.ts'
import { type Found, type Source, readMarkup } from './inline/markup.ts'
import { readImplicit } from './inline/implicit.ts'
import { findStart } from './inline/starts.ts'
import { type Line, toPassage } from './lines.ts'
import type { RstNode } from './tree.ts'

/** Reads lines as text with inline markup; what only looks like markup stays text. */
export function readInline(lines: readonly Line[], context: Context): RstNode[] {
  const passage = toPassage(lines)
  const { text } = passage
  const source: Source = { passage, context, ends: new Map() }
  const nodes: RstNode[] = []
  let plain = 0
  let base = 0
  const flush = (to: number) => {
    if (to > plain) readImplicit(passage, { from: plain, to }).forEach(node => nodes.push(node))
  }
  for (let start = findStart(text, base); start; start = findStart(text, base)) {
    const found: Found = readMarkup(source, start)
    if (found.problem) report(context.file, found.problem.reason, { rule: found.problem.rule, place: found.problem.place })
    if (found.nodes) {
      flush(found.from)
      found.nodes.forEach(node => nodes.push(node))
      plain = found.to
    }
    base = Math.max(found.to, base + 1)
  }
  flush(text.length)
  return joinTexts(nodes)
}

/** Neighbouring texts become one. */
function joinTexts(nodes: RstNode[]): RstNode[] {
  const joined: RstNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    const isOne = last?.type === 'text' && node.type === 'text' && last.position.end.offset === node.position.start.offset
    if (!isOne || last?.type !== 'text' || node.type !== 'text') joined.push(node)
    else joined[joined.length - 1] = { ...last, value: last.value + node.value, position: { start: last.position.start, end: node.position.end } }
  }
  return joined
}
