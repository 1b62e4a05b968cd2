import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding } from '../report/findings.ts'
import { githubCommands } from '../report/github.ts'
import { sarifOf } from '../report/sarif.ts'
import { printFindings } from '../report/text.ts'
import type { ReportFormat } from './options.ts'

/** Findings in the form that was asked for, for standard output. */
export function formatFindings(findings: readonly Finding[], format: ReportFormat): string {
  if (format === 'json') return json(findings)
  if (format === 'sarif') return json(sarifOf(findings, { docs: docsAddress() }))
  if (format === 'github') return githubCommands(findings)
  const annotations = process.env.GITHUB_ACTIONS === 'true' ? githubCommands(findings) : ''
  return `${printFindings(findings, { to: process.stdout })}${annotations}`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Where people can read on: on GitHub while its actions run, else on this machine. */
function docsAddress(): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = process.env
  if (server && repository && commit) return `${server}/${repository}/blob/${commit}/docs/diagnostics.md`
  return pathToFileURL(join(import.meta.dirname, '..', '..', 'docs', 'diagnostics.md')).href
}
