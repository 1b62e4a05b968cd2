import { assetUrl } from '../parts/assets.ts'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { searchPolicy } from '../parts/policy.ts'
import { Row } from '../parts/row.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { pageForEach } from '../parts/template.ts'
import { Ways } from '../parts/ways.tsx'

export default pageForEach(
  site => site.searchPages,
  (page, { facts, home }) => (
    <PageShell
      page={page}
      facts={facts}
      policy={searchPolicy}
      head={<script type="module" src={assetUrl(facts, 'search.js')} />}
    >
      <PageHead title={page.title}>
        <noscript>
          <p class="lead">
            Your browser would do the searching, and needs JavaScript for it. Without, these lists lead to
            everything:
          </p>
        </noscript>
        <SearchForm page={page} />
        <p class="search-status" role="status" />
      </PageHead>
      <ol class="talks results" />
      <Row class="after-results">
        <button type="button" class="more" hidden>
          More results
        </button>
        <Ways events={home.events} facts={facts} />
      </Row>
    </PageShell>
  ),
)
