import type { VFile } from 'vfile'
import * as z from 'zod'
import { countSigns, type Draft, type Entry, type ImportOptions, type ProgrammeFormat } from './format.ts'
import { itemsOf, type Json, listOf, type Part, readJson, readPart, text } from './json.ts'
import { type Clock, clockFor } from './moments.ts'
import { personOf } from './people.ts'
import { sessionizeEntry, sessionizeSession } from './sessionize.ts'

/** The views "Sessions" and "Grid" of Sessionize: groups or days and rooms, with all that is told of a session in it. */
export const sessionizeViews: ProgrammeFormat = {
  name: 'JSON of Sessionize, sessions or grid',
  weigh: json =>
    countSigns(json, /^\s*\[/, [
      /"sessions"\s*:/,
      /"startsAt"\s*:/,
      /"(?:groupName|rooms)"\s*:/,
      /"isServiceSession"\s*:/,
    ]),
  read: readViews,
}

const group = z.object({ sessions: z.unknown().optional(), rooms: z.unknown().optional(), name: text })

const sessionFacts = sessionizeSession.extend({
  room: text,
  speakers: listOf(z.object({ name: text }).nullable()),
  categories: listOf(z.object({ name: text, categoryItems: listOf(z.object({ name: text })) })),
})

function readViews(file: VFile, { timeZone }: ImportOptions): Draft | null {
  const json = readJson(file)
  if (!json) return null
  const clock = clockFor(file, timeZone ?? null)
  const groups = itemsOf(json, { value: json.value, path: [] })
  return { event: null, source: null, entries: groups.flatMap(part => entriesOf(json, part, clock)) }
}

/** The sessions of a group, or of a day and its rooms. */
function entriesOf(json: Json, part: Part, clock: Clock): Entry[] {
  const facts = readPart(json, group, part)
  if (!facts) return []
  const rooms = itemsOf(json, { value: facts.rooms, path: [...part.path, 'rooms'] }).flatMap(room => {
    const known = readPart(json, group, room)
    return known ? [{ ...known, path: room.path }] : []
  })
  return [{ ...facts, name: null, path: part.path }, ...rooms].flatMap(({ sessions, name, path }) =>
    itemsOf(json, { value: sessions, path: [...path, 'sessions'] }).flatMap(session => {
      const told = readPart(json, sessionFacts, session)
      return told
        ? sessionizeEntry(told, {
            json,
            part: session,
            clock,
            room: told.room || name,
            speakers: told.speakers.flatMap(speaker => personOf(speaker?.name ?? '') ?? []),
            categories: told.categories.map(({ name: title, categoryItems }) => ({
              title: title ?? '',
              items: categoryItems.flatMap(item => item.name ?? []),
            })),
          })
        : []
    }),
  )
}
