import type { AuthorPage } from '../../src/publish/pages.ts'
import { NoteTakerMark } from '../parts/marks.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { hostOf } from '../parts/provenance.tsx'
import { Row } from '../parts/row.tsx'
import { TalksByEvent } from '../parts/talks-by-event.tsx'
import { pageForEach } from '../parts/template.ts'
import { count } from '../parts/words.ts'
import { WriteUpList } from '../parts/write-up-list.tsx'

export default pageForEach(
  site => site.authors,
  (page, { facts }) => (
    <PageShell page={page} facts={facts}>
      <PageHead title={page.title} margin={<Margin page={page} />}>
        <Links page={page} />
      </PageHead>
      <section>
        <Row class="section-head">
          <h2>Write-ups</h2>
        </Row>
        <WriteUpList writeUps={page.writeUps} />
      </section>
      <TalksByEvent talks={page.talks} />
    </PageShell>
  ),
)

function Margin({ page: { taker, talks, writeUps, aliases } }: { page: AuthorPage }) {
  return (
    <>
      <NoteTakerMark by={taker} />
      <ul class="margin-facts">
        <li class="kind">Note-taker</li>
        <li>{count(writeUps.length, 'write-up')}</li>
        <li>{count(talks.length, 'talk')}</li>
        {aliases.length > 0 && <li>Also written {aliases.join(', ')}</li>}
      </ul>
    </>
  )
}

function Links({ page: { taker, speaker } }: { page: AuthorPage }) {
  if (!taker.url && !speaker) return null
  return (
    <ul class="links" aria-label="Links">
      {taker.url && (
        <li>
          <a href={taker.url}>
            Own site <span class="host">{hostOf(taker.url)}</span>
          </a>
        </li>
      )}
      {speaker && (
        <li>
          <a href={speaker.url}>Talks by {speaker.title}</a>
        </li>
      )}
    </ul>
  )
}
