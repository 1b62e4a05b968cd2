import type { VFile } from 'vfile'
import * as z from 'zod'
import type { Speaker } from '../model/model.ts'
import { countSigns, type Draft, type ImportOptions, type ProgrammeFormat } from './format.ts'
import { itemsOf, type Json, listOf, readJson, readPart, text } from './json.ts'
import { clockFor } from './moments.ts'
import { factsOfTagLine, personOf } from './people.ts'
import { type SessionizeCategory, sessionizeEntry, sessionizeSession } from './sessionize.ts'

/** The view "All data" of Sessionize: sessions that name speakers, rooms and categories by their ids. */
export const sessionizeAll: ProgrammeFormat = {
  name: 'JSON of Sessionize, all data',
  weigh: json =>
    countSigns(json, /^\s*\{/, [
      /"sessions"\s*:/,
      /"speakers"\s*:/,
      /"startsAt"\s*:/,
      /"isServiceSession"\s*:/,
    ]),
  read: readAll,
}

const all = z.object({
  sessions: z.unknown().optional(),
  speakers: z.unknown().optional(),
  questions: listOf(z.object({ id: text, question: text })),
  categories: listOf(z.object({ title: text, items: listOf(z.object({ id: text, name: text })) })),
  rooms: listOf(z.object({ id: text, name: text })),
})

const sessionFacts = sessionizeSession.extend({
  speakers: listOf(text),
  categoryItems: listOf(text),
  roomId: text,
})

const speakerFacts = z.object({
  id: text,
  fullName: text,
  firstName: text,
  lastName: text,
  tagLine: text,
  questionAnswers: listOf(z.object({ questionId: text, answerValue: text })),
})

function readAll(file: VFile, { timeZone }: ImportOptions): Draft | null {
  const json = readJson(file)
  const data = json && readPart(json, all, { value: json.value, path: [] })
  if (!json || !data) return null
  const clock = clockFor(file, timeZone ?? null)
  const speakers = speakersOf(json, data)
  const rooms = new Map(data.rooms.map(({ id, name }) => [id, name]))
  const entries = itemsOf(json, { value: data.sessions, path: ['sessions'] }).flatMap(part => {
    const session = readPart(json, sessionFacts, part)
    if (!session) return []
    return sessionizeEntry(session, {
      json,
      part,
      clock,
      room: rooms.get(session.roomId) ?? null,
      speakers: session.speakers.flatMap(id => speakers.get(id) ?? []),
      categories: categoriesOf(session.categoryItems, data),
    })
  })
  return { event: null, source: null, entries }
}

type All = z.infer<typeof all>

function speakersOf(json: Json, { speakers, questions }: All): Map<string | null, Speaker> {
  const isAboutCompany = /^(?:your |current )?(?:company|organi[sz]ation|employer|affiliation)\b/i
  const companies = new Set(
    questions.filter(({ question }) => isAboutCompany.test(question ?? '')).map(({ id }) => id),
  )
  const known = itemsOf(json, { value: speakers, path: ['speakers'] }).flatMap(part => {
    const facts = readPart(json, speakerFacts, part)
    const name = facts?.fullName ?? [facts?.firstName, facts?.lastName].filter(Boolean).join(' ')
    const company = facts?.questionAnswers.find(({ questionId }) => companies.has(questionId))?.answerValue
    const told = factsOfTagLine(facts?.tagLine ?? '')
    const speaker = personOf(name, { ...told, ...(company && { organization: company }) })
    return facts && speaker ? [[facts.id, speaker] as const] : []
  })
  return new Map(known)
}

function categoriesOf(ids: (string | null)[], { categories }: All): SessionizeCategory[] {
  const wanted = new Set(ids)
  return categories.map(({ title, items }) => ({
    title: title ?? '',
    items: items.flatMap(({ id, name }) => (wanted.has(id) && name ? [name] : [])),
  }))
}
