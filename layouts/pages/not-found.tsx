import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { pageFor } from '../parts/template.ts'
import { Ways } from '../parts/ways.tsx'

export default pageFor(
  site => site.notFound,
  (page, { facts, home }) => (
    <PageShell page={page} facts={facts}>
      <PageHead title={page.title} margin={<p class="label">404</p>}>
        <p class="lead">Nobody noted anything under this address. Perhaps it is in one of these:</p>
        <Ways events={home.events} facts={facts} />
      </PageHead>
    </PageShell>
  ),
)
