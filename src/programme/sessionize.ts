import * as z from 'zod'
import type { Speaker } from '../model/model.ts'
import { type Entry, emptyEntry } from './format.ts'
import { type Json, type Part, text } from './json.ts'
import { linksOf } from './links.ts'
import type { Clock } from './moments.ts'

/** What the sessions of all views of Sessionize have in common. */
export const sessionizeSession = z.object({
  id: text,
  title: text,
  startsAt: text,
  isServiceSession: z.boolean().nullish(),
  liveUrl: text,
  recordingUrl: text,
})

/** A category and those of its items that a session has: "Session format", "Keynote". */
export interface SessionizeCategory {
  title: string
  items: string[]
}

/** What stands elsewhere in the file, or is written otherwise in each view. */
export interface SessionizeContext {
  json: Json
  part: Part
  clock: Clock
  room: string | null
  speakers: Speaker[]
  categories: SessionizeCategory[]
}

/** The entry of one session. */
export function sessionizeEntry(
  session: z.infer<typeof sessionizeSession>,
  { json, part, clock, room, speakers, categories }: SessionizeContext,
): Entry {
  const place = () => json.placeOf(part.path)
  const itemsNamed = (name: RegExp) =>
    categories.filter(({ title }) => name.test(title)).flatMap(({ items }) => items)
  const formats = itemsNamed(/\b(?:formats?|types?|kinds?)\b/i)
  const videos = [session.recordingUrl, session.liveUrl].map(address => ({
    address,
    otherwise: 'video' as const,
  }))
  return {
    ...emptyEntry,
    ...clock.read(session.startsAt, place),
    place,
    id: session.id,
    title: session.title,
    types: session.isServiceSession ? [...formats, 'Service session'] : formats,
    tracks: itemsNamed(/\btracks?\b/i),
    levels: categories.flatMap(({ items }) => items),
    room,
    speakers,
    links: linksOf(json.file, videos, place),
  }
}
