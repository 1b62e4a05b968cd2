import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { TalksByEvent } from '../parts/talks-by-event.tsx'
import { pageForEach } from '../parts/template.ts'
import { count } from '../parts/words.ts'

export default pageForEach(
  site => site.organizations,
  (page, { facts }) => (
    <PageShell page={page} facts={facts}>
      <PageHead
        title={page.title}
        margin={
          <ul class="margin-facts">
            <li class="kind">Organization</li>
            <li>{count(page.talks.length, 'talk')}</li>
          </ul>
        }
      >
        <ul class="speakers" aria-label="People">
          {page.people.map(({ title, url, roles }) => (
            <li key={url}>
              <a class="name" href={url}>
                {title}
              </a>
              {roles.length > 0 && <span class="affiliation">{roles.join('; ')}</span>}
            </li>
          ))}
        </ul>
      </PageHead>
      <TalksByEvent talks={page.talks} />
    </PageShell>
  ),
)
