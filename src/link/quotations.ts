import type { Digest } from '../digest/index.ts'
import type { Note, Quotation, Talk } from '../model/model.ts'
import { groupBy } from '../text/groups.ts'

/** What quotations are linked to. */
export interface QuotationTargets {
  talks: Talk[]
  personOf(name: string): string | null
}

/** The quotations of all write-ups, in order, each with the talk it is from and the people who said it. */
export function quotationsOf(digests: Digest[], { talks, personOf }: QuotationTargets): Quotation[] {
  const talkOfNote = new Map<Note, Talk>(talks.flatMap(talk => talk.notes.map(note => [note, talk] as const)))
  const onlyTalkOf = onlyTalkFinder(talks)
  return digests.flatMap(({ writeUp: { id: writeUp, event }, quotations }) =>
    quotations.map(({ text, people: quoted, line, note, roundUp }) => {
      const noted = note && talkOfNote.get(note)
      const speakers = quoted.map(({ name }) => ({ name, person: personOf(name) }))
      const talk = noted ?? (roundUp && onlyTalkOf(speakers, roundUp))
      return { text, speakers, talk: talk?.id ?? null, event, writeUp, line }
    }),
  )
}

/** Finds the one talk that people gave together on a day; null where they gave none, or several. */
function onlyTalkFinder(talks: Talk[]): (speakers: Quotation['speakers'], at: Dated) => Talk | null {
  const given = groupBy(
    talks.flatMap(talk => talk.speakers.map(({ person }) => ({ talk, person }))),
    ({ talk, person }) => `${talk.event} ${talk.day} ${person}`,
  )
  return ([first, ...others], { event, day }) => {
    const together = (given.get(`${event} ${day} ${first?.person}`) ?? []).filter(({ talk }) =>
      others.every(other => talk.speakers.some(({ person }) => person === other.person)),
    )
    return day && together.length === 1 ? (together[0]?.talk ?? null) : null
  }
}

type Dated = Pick<Talk, 'event' | 'day'>
