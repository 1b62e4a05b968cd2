import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Finding } from './findings.ts'
import { type RuleId, rules, type Severity } from './rules.ts'

/** What a SARIF log needs to know beside the findings. */
export interface SarifOptions {
  /** The address of docs/diagnostics.md, which has a heading for every rule. */
  docs: string
}

const levelOf = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  Result.level
>

/** Findings as SARIF 2.1.0, which code scanning and editors read; paths are relative to `%SRCROOT%`. */
export function sarifOf(findings: readonly Finding[], { docs }: SarifOptions): Log {
  const used = [...new Set(findings.flatMap(({ rule }) => rule ?? []))].sort()
  const indexes = new Map(used.map((rule, index) => [rule, index]))
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'conference-notes',
            informationUri: docs,
            rules: used.map(rule => descriptorOf(rule, docs)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'Where the check was run' } } },
        results: findings.map(finding => resultOf(finding, indexes)),
      },
    ],
  }
}

function descriptorOf(rule: RuleId, docs: string): ReportingDescriptor {
  const { severity, holds, mend } = rules[rule]
  return {
    id: rule,
    shortDescription: { text: holds },
    help: { text: mend },
    helpUri: `${docs}#${rule}`,
    defaultConfiguration: { level: levelOf[severity] },
  }
}

function resultOf(finding: Finding, indexes: ReadonlyMap<RuleId, number>): Result {
  const { path, line, column, endLine, endColumn, severity, reason, rule } = finding
  const end = endLine !== null && endColumn !== null ? { endLine, endColumn } : {}
  const uri = path.split('/').map(encodeURIComponent).join('/')
  return {
    ...(rule && { ruleId: rule, ruleIndex: indexes.get(rule) ?? -1 }),
    level: levelOf[severity],
    message: { text: reason },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column, ...end },
        },
      },
    ],
  }
}
