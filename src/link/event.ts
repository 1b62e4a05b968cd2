import type { Digest } from '../digest/index.ts'
import type { Event } from '../model/model.ts'
import type { Session } from '../model/programme.ts'
import type { Corrections } from '../read/facts-files.ts'
import { readCorrections } from './corrections.ts'
import { reportDoubts } from './doubts.ts'
import { type EventLinks, notesAt } from './kept-links.ts'
import type { TalkGroup } from './matching/groups.ts'
import { matchNotes } from './matching/index.ts'
import type { WhoIsWho } from './people.ts'
import { type NotedTalk, talksOf } from './talks.ts'

/** An event with its programme, and the corrections that people made of its write-ups. */
export interface LinkedEvent {
  event: Event
  programme: Session[]
  corrections: Corrections
}

/** The talks of one event, by day and in the order of the programme, and why they are what they are. */
export function linkEvent(
  { event, programme, corrections }: LinkedEvent,
  { digests, who }: { digests: Digest[]; who: WhoIsWho },
): EventLinks {
  const { said, reportProblems } = readCorrections(corrections, { digests, programme })
  const notes = notesAt(digests)
  const { groups, groupOf, matches } = matchNotes({ notes, programme, said, who })
  reportProblems(groupOf)
  reportDoubts(matches, digests)
  const dayIds = new Map(event.days.map(({ date, id }) => [date, id]))
  const order = new Map(programme.map(({ id }, index) => [id, index]))
  const written = groups.flatMap(withoutBlanks)
  return {
    talks: inOrder(talksOf(event.id, { groups: written, dayIds, people: who.people }), order),
    matches,
  }
}

/** What nobody wrote notes on yet is no talk, nor a note beside those of others. */
function withoutBlanks({ session, notes }: TalkGroup): TalkGroup[] {
  const written = notes.filter(({ isBlank }) => !isBlank)
  return written.length ? [{ session, notes: written }] : []
}

/** By day, those without one last; talks of a day in the order of the programme, then in that of the write-ups. */
function inOrder(talks: NotedTalk[], order: ReadonlyMap<string, number>): NotedTalk[] {
  const dayOf = ({ day }: NotedTalk) => day ?? '9999'
  const placeOf = ({ session }: NotedTalk) => order.get(session ?? '') ?? order.size
  return [...talks].sort((a, b) => {
    const [first, second] = [dayOf(a), dayOf(b)]
    return first < second ? -1 : first > second ? 1 : placeOf(a) - placeOf(b)
  })
}
