import { styleText } from 'node:util'
import stringWidth from 'string-width'
import { groupBy } from '../text/groups.ts'
import { countsOf, type Finding } from './findings.ts'
import { rules, type Severity } from './rules.ts'

/** Where a text goes: to a terminal in color, unless `NO_COLOR` is set; to anything else, and to nowhere, without. */
export interface PaintOptions {
  to?: NodeJS.WritableStream | undefined
}

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const styleOf: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'cyan' }

/** How often a file is told the same, before the rest is only counted. */
const mostAlike = 3
/** How many lines of the rest are named. */
const mostLines = 10

/**
 * Findings as text for people: a line each, the source beneath it, how to mend the first one of each rule, and counts at
 * the end; empty without findings.
 */
export function printFindings(findings: readonly Finding[], { to }: PaintOptions = {}): string {
  if (!findings.length) return ''
  const paint: Paint = (style, text) => (to ? styleText(style, text, { stream: to }) : text)
  const alike = groupBy(findings, keyOf)
  const mended = new Set<string>()
  const told = findings.flatMap(finding => {
    const same = alike.get(keyOf(finding)) ?? []
    const index = same.slice(0, mostAlike).indexOf(finding)
    if (index < 0) return []
    const mend =
      finding.rule && !mended.has(finding.rule) ? [paint('dim', `  ${rules[finding.rule].mend}`)] : []
    if (finding.rule) mended.add(finding.rule)
    const rest = index === mostAlike - 1 ? restOf(same.slice(mostAlike)) : []
    return [...linesOf(finding, paint), ...mend, ...rest]
  })
  return `${[...told, countsIn(findings)].join('\n')}\n`
}

/** The same for messages that differ in their places alone. */
function keyOf({ path, rule, reason }: Finding): string {
  return `${path}\n${rule}\n${reason}`
}

function linesOf({ path, line, column, severity, reason, rule, excerpt }: Finding, paint: Paint): string[] {
  const place = paint('bold', `${path}:${line}:${column}`)
  const head = `${place}  ${paint(styleOf[severity], severity)}  ${reason}  ${paint('dim', rule ?? '')}`
  if (!excerpt) return [head]
  const { before, marked, after } = excerpt
  const gutter = ' '.repeat(String(line).length)
  const caret = `^${'~'.repeat(Math.max(stringWidth(marked) - 1, 0))}`
  return [
    head,
    `${paint('dim', `  ${line} |`)} ${before}${marked}${after}`.trimEnd(),
    `${paint('dim', `  ${gutter} |`)} ${' '.repeat(stringWidth(before))}${paint(styleOf[severity], caret)}`,
  ]
}

function restOf(rest: readonly Finding[]): string[] {
  if (!rest.length) return []
  const lines = rest.slice(0, mostLines).map(({ line }) => line)
  const more = rest.length > mostLines ? ' …' : ''
  return [
    `  and ${rest.length} more like this, in line${rest.length > 1 ? 's' : ''} ${lines.join(', ')}${more}`,
  ]
}

/** “1 error, 2 warnings”. */
export function countsIn(findings: readonly Finding[]): string {
  const counts = countsOf(findings)
  return (['error', 'warning', 'info'] as const)
    .filter(severity => counts[severity])
    .map(severity => `${counts[severity]} ${severity}${counts[severity] === 1 ? '' : 's'}`)
    .join(', ')
}
