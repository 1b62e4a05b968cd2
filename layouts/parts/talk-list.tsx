import type { ComponentChildren } from 'preact'
import type { TalkRef } from '../../src/publish/pages.ts'
import { Marks } from './marks.tsx'
import { ready } from './ready.tsx'
import { SpeakerLine } from './speaker-line.tsx'
import { TalkTitle } from './talk-title.tsx'
import { classes, kindWords } from './words.ts'

/** Which talks to list, and how. */
export interface TalkListProps {
  talks: readonly TalkRef[]
  /** What to say of where each was: the room, on the page of a day, and on others the day. */
  at: 'day' | 'room'
}

/** Talks, a row each: who noted it in the margin; title, kind and speakers in the text. */
export function TalkList({ talks, at }: TalkListProps) {
  return (
    <ol class="talks">
      {talks.map(talk =>
        at === 'day' ? (
          <EntryWithDay key={talk.url} of={talk} />
        ) : (
          <Entry key={talk.url} talk={talk} at="room" />
        ),
      )}
    </ol>
  )
}

/** The same on the pages of its speakers, their organizations, its topics and those who noted it. */
const EntryWithDay = ready<TalkRef>(({ of }) => <Entry talk={of} at="day" />)

interface EntryProps extends Pick<TalkListProps, 'at'> {
  talk: TalkRef
}

function Entry({ talk, at }: EntryProps) {
  return (
    <li class={classes('row', 'talk', !talk.hasNotes && 'without-notes')}>
      <div class="text">
        <p class="title">
          <TalkTitle talk={talk} />
        </p>
        <Facts talk={talk} at={at} />
      </div>
      {talk.notedBy.length > 0 && (
        <div class="margin">
          <Marks by={talk.notedBy} />
        </div>
      )}
    </li>
  )
}

function Facts({ talk, at }: EntryProps) {
  const facts: ComponentChildren[] = [
    at === 'room' && talk.room && <span>{talk.room}</span>,
    talk.kind !== 'talk' && <span class="kind">{kindWords[talk.kind]}</span>,
    talk.speakers.length > 0 && <SpeakerLine speakers={talk.speakers} />,
    at === 'day' && talk.day && (
      <span>
        <a href={talk.day.url}>{talk.day.title}</a>
      </span>
    ),
    !talk.hasNotes && <span class="state">no notes</span>,
  ].filter(Boolean)
  return facts.length ? <p class="facts">{facts}</p> : null
}
