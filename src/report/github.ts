import type { Finding } from './findings.ts'
import type { Severity } from './rules.ts'

const commandOf: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Findings as commands that GitHub Actions shows at their lines of a change: `::error file=…::…`, a line each. */
export function githubCommands(findings: readonly Finding[]): string {
  return findings.map(finding => `${commandIn(finding)}\n`).join('')
}

function commandIn({ path, line, column, endLine, endColumn, severity, reason, rule }: Finding): string {
  // GitHub takes columns within one line only.
  const isOnOneLine = endLine === null || endLine === line
  const properties = {
    file: path,
    line,
    endLine: endLine ?? line,
    ...(isOnOneLine && { col: column, endColumn: endColumn ?? column }),
    title: rule ?? '',
  }
  const told = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${commandOf[severity]} ${told.join(',')}::${escapeData(reason)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
