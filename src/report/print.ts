import { relative } from 'node:path'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Severity } from './rules.ts'

/** What a message means for the publication. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

/** Whether any file has an error, so that nothing may be published. */
export function hasErrors(files: VFile[]): boolean {
  return files.some(file => file.messages.some(message => message.fatal))
}

/** How much a report tells: `all` includes the infos, which ask nothing of anyone. */
export interface PrintOptions {
  all?: boolean
}

/** All diagnostics as text for people, a line each, with their counts; empty when there is nothing to say. */
export function printReport(files: VFile[], { all = false }: PrintOptions = {}): string {
  const shown = files.flatMap(file =>
    file.messages
      .filter(message => all || severityOf(message) !== 'info')
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
      .map(message => ({ file, message })),
  )
  if (!shown.length) return ''
  const lines = shown.map(({ file, message }) => line(file, message))
  return `${lines.join('\n')}\n${counts(shown.map(({ message }) => severityOf(message)))}\n`
}

function line(file: VFile, message: VFileMessage): string {
  const place = `${relative('', file.path) || '.'}:${message.line ?? 1}:${message.column ?? 1}`
  return `${place}  ${severityOf(message)}  ${message.reason}  ${message.ruleId ?? ''}`
}

function counts(severities: Severity[]): string {
  const count = (severity: Severity) => severities.filter(other => other === severity).length
  const words = (['error', 'warning', 'info'] as const)
    .map(severity => ({ severity, number: count(severity) }))
    .filter(({ number }) => number)
    .map(({ severity, number }) => `${number} ${severity}${number === 1 ? '' : 's'}`)
  return words.join(', ')
}
