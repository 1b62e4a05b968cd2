import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { pageFor } from '../parts/template.ts'

export default pageFor('notFound', (page, { facts, home }) => (
  <PageShell page={page} facts={facts}>
    <PageHead title={page.title} margin={<p class="label">404</p>}>
      <p class="lead">Nobody noted anything under this address. Perhaps it is in one of these:</p>
      <ul class="ways">
        {[...home.events, facts.speakers, facts.organizations].map(({ title, url }) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ul>
    </PageHead>
  </PageShell>
))
