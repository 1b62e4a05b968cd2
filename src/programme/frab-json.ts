import type { VFile } from 'vfile'
import * as z from 'zod'
import { countSigns, type Draft, type Entry, type ImportOptions, type ProgrammeFormat } from './format.ts'
import { type FrabContext, frabEntry, frabEvent } from './frab.ts'
import { itemsOf, type Json, type Part, readJson, readPart, text } from './json.ts'
import { clockFor } from './moments.ts'
import { isTimeZone } from './times.ts'

/** The `schedule.json` of frab, pretalx and c3voc. */
export const frabJson: ProgrammeFormat = {
  name: 'schedule.json of frab, pretalx or c3voc',
  weigh: json =>
    countSigns(json, /^\s*\{/, [/"conference"\s*:/, /"days"\s*:/, /"schedule"\s*:/, /"rooms"\s*:/]),
  read: readFrabJson,
}

const conferenceFacts = z.object({
  title: text,
  url: text,
  time_zone_name: text,
  days: z.unknown().optional(),
})
const scheduleFacts = z.object({ url: text, base_url: text, conference: z.unknown().optional() })
const dayFacts = z.object({ date: text, rooms: z.record(z.string(), z.unknown()).nullish() })

function readFrabJson(file: VFile, options: ImportOptions): Draft | null {
  const json = readJson(file)
  if (!json) return null
  const inner = z.object({ schedule: z.looseObject({}) }).safeParse(json.value).data?.schedule
  const top = inner ? { value: inner, path: ['schedule'] } : { value: json.value, path: [] }
  const schedule = readPart(json, scheduleFacts, top)
  const path = [...top.path, 'conference']
  const conference = schedule && readPart(json, conferenceFacts, { value: schedule.conference, path })
  if (!schedule || !conference) return null
  const zone = options.timeZone ?? conference.time_zone_name
  const source = schedule.url ?? conference.url
  const context = {
    file,
    clock: clockFor(file, zone && isTimeZone(zone) ? zone : null),
    base: schedule.base_url ?? source,
  }
  const days = itemsOf(json, { value: conference.days, path: [...path, 'days'] })
  return { event: conference.title, source, entries: days.flatMap(day => entriesOfDay(json, day, context)) }
}

function entriesOfDay(
  json: Json,
  part: Part,
  context: Pick<FrabContext, 'file' | 'clock' | 'base'>,
): Entry[] {
  const day = readPart(json, dayFacts, part)
  return Object.entries(day?.rooms ?? {}).flatMap(([room, value]) =>
    itemsOf(json, { value, path: [...part.path, 'rooms', room] }).flatMap(event => {
      const facts = readPart(json, frabEvent, event)
      const place = () => json.placeOf(event.path)
      return facts ? frabEntry(facts, { ...context, day: day?.date ?? null, room, place }) : []
    }),
  )
}
