import type { Ref, RelatedTalk } from '../../src/publish/pages.ts'
import { Row } from './row.tsx'

/** Talks that have something in common with the page's, and the event that this one was at. */
export interface RelatedTalksProps {
  related: readonly RelatedTalk[]
  event: Ref
}

/** Where to read on, each with the reason; nothing when there is nothing. */
export function RelatedTalks({ related, event: own }: RelatedTalksProps) {
  if (!related.length) return null
  return (
    <section>
      <Row class="section-head">
        <h2>Related talks</h2>
      </Row>
      <Row class="related">
        <ul>
          {related.map(({ title, url, event, reason }) => (
            <li key={url}>
              <a class="name" href={url}>
                {title}
              </a>
              <span class="facts">
                <span>{reason}</span>
                {event.url !== own.url && <span>{event.title}</span>}
              </span>
            </li>
          ))}
        </ul>
      </Row>
    </section>
  )
}
