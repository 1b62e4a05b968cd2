import type { ComponentChildren } from 'preact'
import type { Page, SiteFacts } from '../../src/publish/pages.ts'
import { PageHead } from './page-head.tsx'
import { PageShell } from './page-shell.tsx'

/** A page that lists all of one kind, below what it says of them. */
export function ListPage({
  page,
  facts,
  children,
}: {
  page: Page & { title: string }
  facts: SiteFacts
  children: ComponentChildren
}) {
  return (
    <PageShell page={page} facts={facts}>
      <PageHead title={page.title}>
        <p class="lead">{page.description}</p>
      </PageHead>
      {children}
    </PageShell>
  )
}
