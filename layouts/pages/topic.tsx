import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { TalksByEvent } from '../parts/talks-by-event.tsx'
import { pageForEach } from '../parts/template.ts'
import { TopicLinks } from '../parts/topic-links.tsx'
import { count } from '../parts/words.ts'

export default pageForEach(
  site => site.topics,
  (page, { facts }) => (
    <PageShell page={page} facts={facts}>
      <PageHead
        title={page.title}
        margin={
          <ul class="margin-facts">
            <li class="kind">Topic</li>
            <li>{count(page.talks.length, 'talk')}</li>
            {page.aliases.length > 0 && <li>Also {page.aliases.join(', ')}</li>}
          </ul>
        }
      >
        <TopicLinks topics={page.related} label="See also" />
      </PageHead>
      <TalksByEvent talks={page.talks} />
    </PageShell>
  ),
)
