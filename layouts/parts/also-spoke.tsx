import type { SpeakerPage } from '../../src/publish/pages.ts'
import { Row } from './row.tsx'

/** What else a person was on the programme with; nothing when all of it was noted. */
export function AlsoSpoke({ sessions }: { sessions: SpeakerPage['unnoted'] }) {
  if (!sessions.length) return null
  return (
    <section>
      <Row class="section-head">
        <h2>Also spoke, no notes yet</h2>
      </Row>
      <Row class="related">
        <ul>
          {sessions.map(({ title, url, event, day }) => (
            <li key={url}>
              <a class="name" href={url}>
                {title}
              </a>
              <span class="facts">
                {day && <span>{day.title}</span>}
                <span>{event.title}</span>
              </span>
            </li>
          ))}
        </ul>
      </Row>
    </section>
  )
}
