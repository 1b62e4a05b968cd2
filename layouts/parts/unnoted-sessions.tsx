import type { ComponentChildren } from 'preact'
import type { SessionView, UnnotedSpeaker } from '../../src/publish/pages.ts'
import { Row } from './row.tsx'
import { count, kindWords, linkWords } from './words.ts'

/** The sessions of a day that nobody noted, and the folder that takes notes on them. */
export interface UnnotedSessionsProps {
  sessions: readonly SessionView[]
  folder: string
}

/** What else was on the programme of a day, folded, and how to add notes on it; nothing when all was noted. */
export function UnnotedSessions({ sessions, folder }: UnnotedSessionsProps) {
  if (!sessions.length) return null
  return (
    <section>
      <Row class="section-head">
        <h2>No notes yet</h2>
      </Row>
      <Row class="unnoted">
        <p>
          Were you there? Put your write-up, just as you wrote it, into <code>{folder}</code>, and your notes
          stand here beside the others.
        </p>
        <details>
          <summary>{count(sessions.length, 'session')} of the programme that nobody noted</summary>
          <ul>
            {sessions.map(session => (
              <Session key={session.anchor} session={session} />
            ))}
          </ul>
        </details>
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
