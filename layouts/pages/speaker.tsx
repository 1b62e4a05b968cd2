import { AlsoSpoke } from '../parts/also-spoke.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { Quotations } from '../parts/quotations.tsx'
import { Affiliation } from '../parts/speaker-line.tsx'
import { TalksByEvent } from '../parts/talks-by-event.tsx'
import { pageForEach } from '../parts/template.ts'
import { count } from '../parts/words.ts'

export default pageForEach(
  site => site.speakers,
  (page, { facts }) => (
    <PageShell page={page} facts={facts}>
      <PageHead
        title={page.name}
        margin={
          <ul class="margin-facts">
            <li class="kind">Speaker</li>
            <li>{count(page.talks.length, 'talk')}</li>
            {page.aliases.length > 0 && <li>Also written {page.aliases.join(', ')}</li>}
          </ul>
        }
      >
        {page.affiliations.map(affiliation => (
          <p key={`${affiliation.role} ${affiliation.organization?.url}`} class="lead">
            <Affiliation {...affiliation} />
          </p>
        ))}
      </PageHead>
      <TalksByEvent talks={page.talks} />
      <AlsoSpoke sessions={page.unnoted} />
      <Quotations title="Quotations" quotations={page.quotations} withTalk />
    </PageShell>
  ),
)
