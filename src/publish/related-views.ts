import type { Related } from '../link/related.ts'
import type { Material } from './material.ts'
import type { RelatedTalk } from './pages.ts'
import { listed } from './words-of-pages.ts'

/** What people and topics are called, by their ids. */
interface TieNames {
  people: ReadonlyMap<string, string>
  topics: ReadonlyMap<string, string>
}

/** What ties between talks are called. */
export function tieNames({ model }: Material): TieNames {
  const named = (all: { id: string; name: string }[]) => new Map(all.map(({ id, name }) => [id, name]))
  return { people: named(model.people), topics: named(model.topics) }
}

/** A related talk with the reason why it is one: speakers, else topics, else words. */
export function relatedView(
  { talk, ties }: Related,
  { material: { refs }, people, topics }: TieNames & { material: Material },
): RelatedTalk {
  const { title, url, event } = refs.talk(talk.id)
  const speakers = ties.flatMap(tie => ('speaker' in tie ? (people.get(tie.speaker) ?? []) : []))
  const shared = ties.flatMap(tie => ('topic' in tie ? (topics.get(tie.topic) ?? []) : []))
  const words = ties.flatMap(tie => ('word' in tie ? `“${tie.word}”` : []))
  const reason = speakers.length ? `also by ${listed(speakers)}` : (shared.length ? shared : words).join(', ')
  return { title, url, event, reason }
}
