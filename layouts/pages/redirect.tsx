import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { pageForEach } from '../parts/template.ts'

export default pageForEach(
  site => site.redirects,
  (page, { facts }) => (
    <PageShell page={page} facts={facts} leadsTo={page.target}>
      <PageHead title={page.title} margin={<p class="label">Moved</p>}>
        <p class="lead">
          This page is at another address now: <a href={page.target.url}>{page.target.title}</a>
        </p>
      </PageHead>
    </PageShell>
  ),
)
