import type { Ref, SiteFacts } from '../../src/publish/pages.ts'
import type { Finding } from '../../src/report/findings.ts'
import { rules, type Severity } from '../../src/report/rules.ts'
import { groupBy } from '../../src/text/groups.ts'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { Row } from '../parts/row.tsx'

/** What the page of the preview shows that tells what is wrong in the content. */
export interface CheckPageProps {
  facts: SiteFacts
  findings: readonly Finding[]
  home: Ref
}

const severities = ['error', 'warning', 'info'] as const satisfies Severity[]

/** Every finding, by file: files with errors first, and what asks nothing of anyone folded. */
export function CheckPage({ facts, findings, home }: CheckPageProps) {
  const url = `${facts.basePath}_check/`
  const page = {
    title: 'Check',
    description: 'What is wrong in the content, and how to mend it.',
    url,
    permalink: '_check/index.html',
    breadcrumbs: [{ title: home.title, url: home.url }],
  }
  const files = [...groupBy(findings, ({ path }) => path)].sort(([, a], [, b]) => worst(a) - worst(b))
  const styles = <link rel="stylesheet" href={`${url}check.css`} />
  return (
    <PageShell page={page} facts={facts} head={styles}>
      <PageHead title={page.title} margin={<p class="label">Preview</p>}>
        <p class="lead">{leadOf(findings)}</p>
      </PageHead>
      {files.map(([path, own]) => (
        <FileFindings key={path} path={path} findings={own} />
      ))}
    </PageShell>
  )
}

function leadOf(findings: readonly Finding[]): string {
  if (!findings.length) return 'All is well: nothing in the content is missing, misspelled or broken.'
  const counts = `${countsIn(findings)}.`
  const isBroken = findings.some(({ severity }) => severity === 'error')
  if (isBroken) return `${counts} Nothing can be published until the errors are mended.`
  const asks = findings.some(({ severity }) => severity === 'warning')
  return asks
    ? `${counts} The site can be published as it is.`
    : `${counts} None of them asks anything of you.`
}

/** “1 error, 2 warnings”. */
function countsIn(findings: readonly Finding[]): string {
  const counts = severities.map(severity => ofSeverity(findings, severity).length)
  return severities
    .flatMap((severity, index) => (counts[index] ? [counted(counts[index], severity)] : []))
    .join(', ')
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

function ofSeverity(findings: readonly Finding[], severity: Severity): Finding[] {
  return findings.filter(each => each.severity === severity)
}

function worst(findings: readonly Finding[]): number {
  return Math.min(...findings.map(({ severity }) => severities.indexOf(severity)))
}

function FileFindings({ path, findings }: { path: string; findings: Finding[] }) {
  const infos = ofSeverity(findings, 'info')
  const others = [...ofSeverity(findings, 'error'), ...ofSeverity(findings, 'warning')]
  return (
    <section>
      <Row class="checked-file" margin={<p>{countsIn(findings)}</p>}>
        <h2>{path}</h2>
        <FindingList findings={others} />
        {infos.length > 0 && (
          <details>
            <summary>{counted(infos.length, 'info')}, nothing to do</summary>
            <FindingList findings={infos} />
          </details>
        )}
      </Row>
    </section>
  )
}

function FindingList({ findings }: { findings: Finding[] }) {
  if (!findings.length) return null
  return (
    <ol class="findings">
      {findings.map((finding, index) => (
        <FindingItem key={index} finding={finding} />
      ))}
    </ol>
  )
}

function FindingItem({ finding: { line, column, severity, reason, rule, excerpt } }: { finding: Finding }) {
  return (
    <li class={`finding ${severity}`}>
      <p class="finding-head">
        <strong>{severity}</strong>{' '}
        <span>
          line {line}, column {column}
        </span>{' '}
        {rule && <code>{rule}</code>}
      </p>
      <p>{reason}</p>
      {excerpt && (
        <pre>
          <code>
            <span class="line-number">{line}</span>
            {excerpt.before}
            <mark>{excerpt.marked || ' '}</mark>
            {excerpt.after}
          </code>
        </pre>
      )}
      {rule && severity !== 'info' && <p class="mend">{rules[rule].mend}</p>}
    </li>
  )
}
