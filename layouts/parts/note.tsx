import type { NoteView } from '../../src/publish/pages.ts'
import { ArchivedLinks } from './archived-links.tsx'
import { useLang } from './facts.tsx'
import { Prose } from './prose.tsx'
import { Authors, Provenance } from './provenance.tsx'
import { Row } from './row.tsx'
import { nameList } from './words.ts'

/** What one write-up says of a talk, with its provenance in the margin. */
export function Note({ note }: { note: NoteView }) {
  const { anchor, writeUp, place, line, ownTitle, body, edit } = note
  return (
    <article class="note" id={anchor}>
      <Row
        mark={writeUp.authors[0]?.mark}
        margin={
          <>
            <h2 class="authors">
              <span class="unseen">{note.state === 'notes' ? 'Notes by ' : 'Named by '}</span>
              <Authors writeUp={writeUp} />
            </h2>
            <Provenance writeUp={writeUp} place={place} line={line} edit={edit} />
          </>
        }
      >
        {ownTitle && <OwnTitle title={ownTitle} language={writeUp.language} />}
        <State note={note} />
        {body && <Prose html={body} language={writeUp.language} />}
        <ArchivedLinks links={note.archived} language={writeUp.language} />
      </Row>
    </article>
  )
}

function OwnTitle({ title, language }: { title: string; language: string | null }) {
  return (
    <p class="own-title">
      Here called <q lang={useLang(language)}>{title}</q>
    </p>
  )
}

function State({ note: { state, writeUp } }: { note: NoteView }) {
  if (state === 'notes') return null
  const who = nameList(writeUp.authors.map(({ name }) => name)) || 'The author'
  return (
    <p class="state">
      {state === 'not-attended'
        ? `${who} did not attend this session.`
        : `${who} named this session, and wrote nothing about it.`}
    </p>
  )
}
