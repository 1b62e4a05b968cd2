import type { DayPage, SlotView } from '../../src/publish/pages.ts'
import { PlainDate } from '../parts/dates.tsx'
import { Key, uniqueTakers } from '../parts/marks.tsx'
import { Neighbors } from '../parts/neighbors.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { RoundUps } from '../parts/round-up.tsx'
import { Row } from '../parts/row.tsx'
import { TalkList } from '../parts/talk-list.tsx'
import { pageForEach } from '../parts/template.ts'
import { AddNotes, UnnotedSessions } from '../parts/unnoted-sessions.tsx'

export default pageForEach(
  site => site.days,
  (page, { facts }) => (
    <PageShell page={page} facts={facts}>
      <PageHead title={page.label}>
        <p class="lead">
          <PlainDate iso={page.date} style="weekday" />, at <a href={page.event.url}>{page.event.title}</a>
        </p>
        <Key takers={takersOf(page)} />
      </PageHead>
      {page.talks.length === 0 && (
        <Row>
          <p class="state">No single talk was noted on this day.</p>
        </Row>
      )}
      {page.slots.map(slot => (
        <Slot key={slot.start} slot={slot} isOnly={page.slots.length === 1} />
      ))}
      <RoundUps roundUps={page.roundUps} />
      <AddNotes {...page} />
      <Neighbors label="Days of the event" previous={page.previous} next={page.next} />
    </PageShell>
  ),
)

/** What began at one time; where no times are known, the whole day. */
function Slot({ slot: { start, talks, unnoted }, isOnly }: { slot: SlotView; isOnly: boolean }) {
  return (
    <section>
      {!isOnly && (
        <Row class="slot">
          <h2>{start ? <time>{start}</time> : 'At another time'}</h2>
        </Row>
      )}
      {talks.length > 0 && <TalkList talks={talks} at="room" />}
      <UnnotedSessions sessions={unnoted} />
    </section>
  )
}

function takersOf({ talks, roundUps }: DayPage) {
  return uniqueTakers([
    ...talks.map(({ notedBy }) => notedBy),
    ...roundUps.map(({ writeUp }) => writeUp.authors),
  ])
}
