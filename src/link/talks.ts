import type { Kind, Speaker, Talk } from '../model/model.ts'
import type { RecognizedNote } from '../recognize/index.ts'
import { distinct, groupBy, mostCommon } from '../text/groups.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { fold } from '../text/words.ts'
import type { SaidSameness } from './corrections.ts'
import { personKey } from './people.ts'

/** What talks are made from: an event's notes, the ids of its days, and what a person says of notes being of one talk. */
export interface TalkSources {
  notes: RecognizedNote[]
  /** From date to id. */
  dayIds: ReadonlyMap<string, string>
  said: SaidSameness
}

/** The talks of one event: notes of the same title on the same day are of one talk, unless a person says otherwise. */
export function talksOf(event: string, { notes, dayIds, said }: TalkSources): Talk[] {
  const keyOf = (each: RecognizedNote) => {
    const { title, day, writeUp, line } = each.note
    return `${fold(title)} ${day ?? ''}${said.standsAlone(each) ? ` ${writeUp} ${line}` : ''}`
  }
  const groups = said.join([...groupBy(notes, keyOf).values()])
  const unique = uniqueSlugs()
  const sameTitle = groupBy(groups, ([first]) => fold(first?.note.title ?? ''))
  return groups.flatMap(group => {
    const [first] = group
    if (!first) return []
    const { title, day } = first.note
    const isRepeated = (sameTitle.get(fold(title))?.length ?? 0) > 1
    const slug = unique(isRepeated && day ? `${title} ${dayIds.get(day) ?? day}` : title)
    return [talkOf({ id: `${event}/${slug}`, event, group })]
  })
}

function talkOf({ id, event, group }: { id: string; event: string; group: RecognizedNote[] }): Talk {
  const notes = group.map(({ note }) => note)
  return {
    id,
    event,
    title: mostCommon(notes.map(({ title }) => title)) ?? '',
    kind: kindOf(notes.map(({ kind }) => kind)),
    level: mostCommon(notes.map(({ level }) => level)),
    day: mostCommon(notes.map(({ day }) => day)),
    session: null,
    speakers: speakersOf(notes.flatMap(({ speakers }) => speakers)),
    links: distinct(
      group.flatMap(({ links }) => links),
      ({ url }) => url,
    ),
    notes,
  }
}

/** "talk" is what a note says that knows nothing more. */
function kindOf(kinds: Kind[]): Kind {
  return mostCommon(kinds.filter(kind => kind !== 'talk')) ?? 'talk'
}

/** Each person once, with the role and organization that any of the notes tells. */
function speakersOf(speakers: Speaker[]): Talk['speakers'] {
  return [...groupBy(speakers, ({ name }) => personKey(name)).entries()].map(([person, same]) => ({
    person,
    name: mostCommon(same.map(({ name }) => name)) ?? '',
    role: mostCommon(same.map(({ role }) => role)),
    organization: mostCommon(same.map(({ organization }) => organization)),
  }))
}
