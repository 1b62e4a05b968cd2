import type { Note, Person, Quotation, Talk } from '../model/model.ts'
import type { Recognized } from '../recognize/index.ts'
import { groupBy } from '../text/groups.ts'
import { personKey } from './people.ts'

/** What quotations are linked to. */
export interface QuotationTargets {
  talks: Talk[]
  people: Person[]
}

/** The quotations of all write-ups, in order, each with the talk it is from and the people who said it. */
export function quotationsOf(recognized: Recognized[], { talks, people }: QuotationTargets): Quotation[] {
  const talkOfNote = new Map<Note, Talk>(talks.flatMap(talk => talk.notes.map(note => [note, talk] as const)))
  const onlyTalkOf = onlyTalkFinder(talks)
  const personOf = personFinder(talks, people)
  return recognized.flatMap(({ writeUp: { id: writeUp, event }, quotations }) =>
    quotations.map(({ text, people: quoted, line, note, roundUp }) => {
      const noted = note && talkOfNote.get(note)
      const speakers = quoted.map(({ name }) => ({ name, person: personOf(name, { talk: noted, event }) }))
      const talk = noted ?? (roundUp && onlyTalkOf(speakers, roundUp))
      return { text, speakers, talk: talk?.id ?? null, event, writeUp, line }
    }),
  )
}

/** Where a name was quoted. */
interface QuotedAt {
  talk: Talk | null | undefined
  event: string
}

/** Finds the person of a name among the speakers of the talk, else of the event, else of all events. */
function personFinder(talks: Talk[], people: Person[]): (name: string, at: QuotedAt) => string | null {
  const ofTalks = new Map<string, string>()
  for (const { id, event, speakers } of talks)
    for (const { name, person } of speakers)
      for (const scope of [id, `${event}/`]) ofTalks.set(`${scope} ${personKey(name)}`, person)
  const ofAll = new Map(
    people.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map(each => [personKey(each), id] as const).reverse(),
    ),
  )
  return (name, { talk, event }) => {
    const key = personKey(name)
    return ofTalks.get(`${talk?.id} ${key}`) ?? ofTalks.get(`${event}/ ${key}`) ?? ofAll.get(key) ?? null
  }
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
