import type { ComponentChildren } from 'preact'
import type { DayPage, SessionView, UnnotedSpeaker } from '../../src/publish/pages.ts'
import { Row } from './row.tsx'
import { count, kindWords, linkWords } from './words.ts'

/** What else was on the programme, folded; nothing when all was noted. */
export function UnnotedSessions({ sessions }: { sessions: readonly SessionView[] }) {
  if (!sessions.length) return null
  return (
    <Row class="unnoted">
      <details>
        <summary>{count(sessions.length, 'session')} that nobody noted</summary>
        <ul>
          {sessions.map(session => (
            <Session key={session.anchor} session={session} />
          ))}
        </ul>
      </details>
    </Row>
  )
}

/** How to add notes on what nobody noted, as an event's folder takes them; nothing when all was noted. */
export function AddNotes({ unnoted, folder, addTo }: Pick<DayPage, 'unnoted' | 'folder' | 'addTo'>) {
  if (!unnoted.length) return null
  return (
    <section>
      <Row class="section-head">
        <h2>No notes yet</h2>
      </Row>
      <Row class="unnoted">
        <p>
          {count(unnoted.length, 'session')} of the programme {unnoted.length === 1 ? 'waits' : 'wait'} for
          notes. Were you there? Put your write-up, just as you wrote it, into{' '}
          {addTo ? (
            <a href={addTo}>
              <code>{folder}</code>
            </a>
          ) : (
            <code>{folder}</code>
          )}
          , and your notes stand here beside the others.
        </p>
      </Row>
    </section>
  )
}

function Session({
  session: { anchor, title, kind, start, room, speakers, links },
}: {
  session: SessionView
}) {
  const facts: ComponentChildren[] = [
    start && <time>{start}</time>,
    room && <span>{room}</span>,
    kind !== 'talk' && <span class="kind">{kindWords[kind]}</span>,
    speakers.length > 0 && <Speakers speakers={speakers} />,
    ...links.map(link => (
      <span key={link.url}>
        <a href={link.url} aria-label={`${linkWords[link.kind]} of ${title}`}>
          {linkWords[link.kind]}
        </a>
      </span>
    )),
  ].filter(Boolean)
  return (
    <li id={anchor}>
      <p class="title">{title}</p>
      {facts.length > 0 && <p class="facts">{facts}</p>}
    </li>
  )
}

function Speakers({ speakers }: { speakers: readonly UnnotedSpeaker[] }) {
  return (
    <span>
      {speakers.map(({ name, url, organization }, index) => (
        <>
          {index > 0 && '; '}
          {url ? <a href={url}>{name}</a> : name}
          {organization && `, ${organization}`}
        </>
      ))}
    </span>
  )
}
