import type { VFile } from 'vfile'
import * as z from 'zod'
import { isoDate } from '../model/fact.ts'
import type { LinkKind } from '../model/model.ts'
import { type Place, report } from '../report/report.ts'
import { type Entry, emptyEntry } from './format.ts'
import { listOf, text } from './json.ts'
import { type FoundAddress, linksOf } from './links.ts'
import type { Clock } from './moments.ts'
import { personOf } from './people.ts'
import { timeOf } from './times.ts'

/** A name alone stands for a person. */
const person = z.preprocess(
  value => (typeof value === 'string' ? { name: value } : value),
  z
    .object({ public_name: text, full_public_name: text, name: text, role: text, organization: text })
    .nullable(),
)
const link = z.object({ url: text, href: text, title: text }).nullable()

/**
 * An event of a schedule as frab, pretalx and c3voc write it; XML is brought into the same shape. Sites made by this
 * program tell the level too, and what speakers are.
 */
export const frabEvent = z.object({
  guid: text,
  id: text,
  code: text,
  date: text,
  start: text,
  room: text,
  title: text,
  track: text,
  type: text,
  level: text,
  url: text,
  video_download_url: text,
  persons: listOf(person),
  links: listOf(link),
  attachments: listOf(link),
  recording: z.object({ url: text }).nullish(),
})
export type FrabEvent = z.infer<typeof frabEvent>

/** What is known around an event of a schedule. */
export interface FrabContext {
  file: VFile
  clock: Clock
  /** The day and the room in which the event is listed. */
  day: string | null
  room: string | null
  /** The address from which relative ones are read. */
  base: string | null
  place(): Place | undefined
}

/** The entry of one event. Its day is the one in which it is listed: what begins after midnight belongs to the day before. */
export function frabEntry(event: FrabEvent, context: FrabContext): Entry {
  const { file, clock, base, place } = context
  const start = event.start && timeOf(event.start)
  const isDay = isoDate.safeParse(context.day).success
  // Where day and time are told as they are at the place, a date in UTC does no more than order the events.
  const date = isDay && start ? event.date?.replace(/(?:Z|[+-]00:?00)$/i, '') : event.date
  const when = clock.read(date ?? null, place)
  if (event.start && !start)
    report(file, `Unexpected start “${event.start}”, expected a time such as 09:30`, {
      rule: 'session-fact-is-usable',
      place: place(),
    })
  const day = isDay ? context.day : when.day
  return {
    ...emptyEntry,
    place,
    id: event.code || event.id || event.guid,
    title: event.title,
    types: event.type ? [event.type] : [],
    tracks: event.track ? [event.track] : [],
    levels: event.level ? [event.level] : [],
    day,
    start: start || when.start,
    at: when.at ?? (day && start ? `${day}T${start}` : day),
    room: event.room || context.room,
    speakers: event.persons.flatMap(person => {
      const name = person?.public_name || person?.full_public_name || person?.name || ''
      return personOf(name, { role: person?.role ?? null, organization: person?.organization ?? null }) ?? []
    }),
    links: linksOf(file, addressesOf(event, base), place),
  }
}

function addressesOf(
  { url, links, attachments, recording, video_download_url }: FrabEvent,
  base: string | null,
) {
  const listed = (list: FrabEvent['links'], otherwise: LinkKind): FoundAddress[] =>
    list.map(link => ({ address: link?.url || link?.href, text: link?.title, base, otherwise }))
  return [
    { address: url, base, otherwise: 'schedule' as const },
    { address: recording?.url, base, otherwise: 'video' as const },
    { address: video_download_url, base, otherwise: 'video' as const },
    ...listed(links, 'other'),
    ...listed(attachments, 'slides'),
  ]
}
