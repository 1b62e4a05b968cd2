import type { EventPage } from '../../src/publish/pages.ts'
import { DateSpan, PlainDate } from '../parts/dates.tsx'
import { Key, uniqueTakers } from '../parts/marks.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { RoundUps } from '../parts/round-up.tsx'
import { Row } from '../parts/row.tsx'
import { TalkGrid } from '../parts/talk-grid.tsx'
import { pageForEach } from '../parts/template.ts'
import { AddNotes, UnnotedSessions } from '../parts/unnoted-sessions.tsx'
import { count } from '../parts/words.ts'
import { WriteUpList } from '../parts/write-up-list.tsx'

export default pageForEach(
  site => site.events,
  (page, { facts }) => (
    <PageShell page={page} facts={facts}>
      <PageHead title={page.title} margin={<Margin page={page} />}>
        <p class="lead">
          {count(page.summary.talkCount, 'talk')} and {count(page.summary.speakerCount, 'speaker')}, as noted
          in {count(page.summary.writeUpCount, 'write-up')}.
        </p>
        <Key takers={uniqueTakers(page.writeUps.map(({ authors }) => authors))} />
      </PageHead>
      {page.days.map(day => (
        <DaySection key={day.url} day={day} columns={page.columns} />
      ))}
      {page.undated.length > 0 && (
        <section>
          <Row class="section-head">
            <h2>On a day nobody noted</h2>
          </Row>
          <TalkGrid title={page.title} talks={page.undated} columns={page.columns} />
        </section>
      )}
      <RoundUps roundUps={page.roundUps} />
      <AddNotes {...page} />
      <UnnotedSessions sessions={page.unnoted} />
      <section>
        <Row class="section-head">
          <h2>Write-ups</h2>
        </Row>
        <WriteUpList writeUps={page.writeUps} />
      </section>
    </PageShell>
  ),
)

function Margin({ page: { summary, site } }: { page: EventPage }) {
  return (
    <ul class="margin-facts">
      {summary.from && (
        <li>
          <DateSpan from={summary.from} to={summary.to ?? summary.from} />
        </li>
      )}
      {summary.place && <li>{summary.place}</li>}
      {site && (
        <li>
          <a href={site}>The event’s own site</a>
        </li>
      )}
    </ul>
  )
}

function DaySection({ day, columns }: { day: EventPage['days'][number] } & Pick<EventPage, 'columns'>) {
  return (
    <section>
      <Row class="section-head">
        <h2>
          <a href={day.url}>{day.title}</a>
        </h2>
        <p class="facts">
          <span>
            <PlainDate iso={day.date} style="weekday" />
          </span>
          {day.talks.length > 0 && <span>{count(day.talks.length, 'talk')}</span>}
          {day.unnotedCount > 0 && <span>{count(day.unnotedCount, 'more session')} without notes</span>}
          {day.roundUpCount > 0 && <span>{count(day.roundUpCount, 'note')} around the talks</span>}
        </p>
      </Row>
      <TalkGrid title={day.title} talks={day.talks} columns={columns} />
    </section>
  )
}
