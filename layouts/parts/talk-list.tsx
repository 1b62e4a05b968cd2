import type { ComponentChildren } from 'preact'
import type { TalkRef } from '../../src/publish/pages.ts'
import { Marks } from './marks.tsx'
import { SpeakerLine } from './speaker-line.tsx'
import { TalkTitle } from './talk-title.tsx'
import { classes, kindWords } from './words.ts'

/** Which talks to list, and how. */
export interface TalkListProps {
  talks: readonly TalkRef[]
  /** Whether to say on which day each was: on a page that is not about one day. */
  withDay?: boolean
  /** Whether to say where each was. */
  withRoom?: boolean
}

/** Talks, a row each: who noted it in the margin; title, kind and speakers in the text. */
export function TalkList({ talks, withDay = false, withRoom = false }: TalkListProps) {
  return (
    <ol class="talks">
      {talks.map(talk => (
        <li key={talk.url} class={classes('row', 'talk', !talk.hasNotes && 'without-notes')}>
          <div class="text">
            <p class="title">
              <TalkTitle talk={talk} />
            </p>
            <Facts talk={talk} withDay={withDay} withRoom={withRoom} />
          </div>
          {talk.notedBy.length > 0 && (
            <div class="margin">
              <Marks by={talk.notedBy} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

function Facts({ talk, withDay, withRoom }: { talk: TalkRef; withDay: boolean; withRoom: boolean }) {
  const facts: ComponentChildren[] = [
    withRoom && talk.room && <span>{talk.room}</span>,
    talk.kind !== 'talk' && <span class="kind">{kindWords[talk.kind]}</span>,
    talk.speakers.length > 0 && <SpeakerLine speakers={talk.speakers} />,
    withDay && talk.day && (
      <span>
        <a href={talk.day.url}>{talk.day.title}</a>
      </span>
    ),
    !talk.hasNotes && <span class="state">no notes</span>,
  ].filter(Boolean)
  return facts.length ? <p class="facts">{facts}</p> : null
}
