import type { TalkRef } from '../../src/publish/pages.ts'
import { groupBy } from '../../src/text/groups.ts'
import { Row } from './row.tsx'
import { TalkList } from './talk-list.tsx'

/** Talks of several events, under a heading for each. */
export function TalksByEvent({ talks }: { talks: readonly TalkRef[] }) {
  const events = new Map(talks.map(({ event }) => [event.url, event.title]))
  const groups = groupBy(talks, ({ event }) => event.url)
  return (
    <>
      {[...groups].map(([url, talksOfEvent]) => (
        <section key={url}>
          <Row class="section-head">
            <h2>
              <a href={url}>{events.get(url)}</a>
            </h2>
          </Row>
          <TalkList talks={talksOfEvent} at="day" />
        </section>
      ))}
    </>
  )
}
