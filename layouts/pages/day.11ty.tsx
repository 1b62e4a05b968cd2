import type { DayPage } from '../../src/publish/pages.ts'
import { PlainDate } from '../parts/dates.tsx'
import { Key, uniqueTakers } from '../parts/marks.tsx'
import { Neighbors } from '../parts/neighbors.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { RoundUps } from '../parts/round-up.tsx'
import { Row } from '../parts/row.tsx'
import { TalkList } from '../parts/talk-list.tsx'
import { pageForEach } from '../parts/template.ts'
import { UnnotedSessions } from '../parts/unnoted-sessions.tsx'

export default pageForEach('days', (page, { facts }) => (
  <PageShell page={page} facts={facts}>
    <PageHead title={page.label}>
      <p class="lead">
        <PlainDate iso={page.date} style="weekday" />, at <a href={page.event.url}>{page.event.title}</a>
      </p>
      <Key takers={takersOf(page)} />
    </PageHead>
    {page.talks.length > 0 ? (
      <TalkList talks={page.talks} />
    ) : (
      <Row>
        <p class="state">No single talk was noted on this day.</p>
      </Row>
    )}
    <RoundUps roundUps={page.roundUps} />
    <UnnotedSessions sessions={page.unnoted} folder={page.folder} />
    <Neighbors label="Days of the event" previous={page.previous} next={page.next} />
  </PageShell>
))

function takersOf({ talks, roundUps }: DayPage) {
  return uniqueTakers([
    ...talks.map(({ notedBy }) => notedBy),
    ...roundUps.map(({ writeUp }) => writeUp.authors),
  ])
}
