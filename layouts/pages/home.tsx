import type { EventSummary } from '../../src/publish/pages.ts'
import { DateSpan } from '../parts/dates.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { Row } from '../parts/row.tsx'
import { pageFor } from '../parts/template.ts'
import { TopicLinks } from '../parts/topic-links.tsx'
import { count } from '../parts/words.ts'
import { WriteUpList } from '../parts/write-up-list.tsx'

export default pageFor(
  site => site.home,
  (page, { facts }) => (
    <PageShell page={page} facts={facts}>
      <PageHead title={page.title}>
        <p class="lead">{facts.description}</p>
      </PageHead>
      {page.events.map(event => (
        <EventEntry key={event.url} event={event} />
      ))}
      {page.topics.length > 0 && (
        <>
          <Row class="section-head">
            <h2>
              <a href={facts.topics.url}>{facts.topics.title}</a>
            </h2>
          </Row>
          <Row>
            <TopicLinks topics={page.topics} label="Topics" hideLabel />
          </Row>
        </>
      )}
      <Row class="section-head">
        <h2>Write-ups, newest first</h2>
      </Row>
      <WriteUpList writeUps={page.writeUps} />
    </PageShell>
  ),
)

function EventEntry({ event: { title, url, place, from, to, ...counts } }: { event: EventSummary }) {
  return (
    <Row
      class="event"
      after
      margin={
        <ul class="margin-facts">
          {from && (
            <li>
              <DateSpan from={from} to={to ?? from} />
            </li>
          )}
          {place && <li>{place}</li>}
        </ul>
      }
    >
      <h2>
        <a href={url}>{title}</a>
      </h2>
      <p class="facts">
        <span>{count(counts.talkCount, 'talk')}</span>
        <span>{count(counts.speakerCount, 'speaker')}</span>
        <span>{count(counts.writeUpCount, 'write-up')}</span>
      </p>
    </Row>
  )
}
