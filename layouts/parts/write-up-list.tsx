import type { FormatId } from '../../src/model/document.ts'
import type { Ref, WriteUpRef } from '../../src/publish/pages.ts'
import { PlainDate } from './dates.tsx'
import { Marks } from './marks.tsx'
import { WriteUpLink } from './provenance.tsx'
import { count, formatWords, nameList } from './words.ts'

/** A write-up as a list names it: with the event on the home page, with its format on the event's. */
type Entry = WriteUpRef & { talkCount: number; event?: Ref; format?: FormatId }

/** Write-ups, a row each: its authors' marks in the margin; title, authors, date and extent in the text. */
export function WriteUpList({ writeUps }: { writeUps: readonly Entry[] }) {
  return (
    <ol class="write-ups">
      {writeUps.map(writeUp => (
        <li key={writeUp.url} class="row">
          <div class="text">
            <p class="title">
              <WriteUpLink writeUp={writeUp} />
            </p>
            <Facts entry={writeUp} />
          </div>
          <div class="margin">
            <Marks by={writeUp.authors} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function Facts({ entry: { authors, published, talkCount, event, format } }: { entry: Entry }) {
  return (
    <p class="facts">
      {authors.length > 0 && <span>{nameList(authors.map(({ name }) => name))}</span>}
      {published && (
        <span>
          <PlainDate iso={published} />
        </span>
      )}
      <span>{count(talkCount, 'talk')}</span>
      {format && <span>{formatWords[format]}</span>}
      {event && (
        <span>
          <a href={event.url}>{event.title}</a>
        </span>
      )}
    </p>
  )
}
