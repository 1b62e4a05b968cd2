import type { Ref, SiteFacts } from '../../src/publish/pages.ts'

/** The lists that lead to everything: events, speakers, organizations, topics, note-takers. */
export function Ways({ events, facts }: { events: readonly Ref[]; facts: SiteFacts }) {
  return (
    <ul class="ways">
      {[...events, facts.speakers, facts.organizations, facts.topics, facts.authors].map(({ title, url }) => (
        <li key={url}>
          <a href={url}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
