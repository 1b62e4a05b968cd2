import type { VFile } from 'vfile'
import { report } from '../../report/report.ts'
import {
  countSigns,
  type Draft,
  type Entry,
  emptyEntry,
  type ImportOptions,
  type ProgrammeFormat,
} from '../format.ts'
import { linksOf } from '../links.ts'
import { clockFor } from '../moments.ts'
import { personOf } from '../people.ts'
import { plainText } from '../plain-text.ts'
import { isTimeZone } from '../times.ts'
import { speakersInDescription } from './descriptions.ts'
import { type Component, firstValue, type Property, placeIn, propertyOf, readCalendar } from './lines.ts'
import { isDashed, readSummaries, type Summary } from './summaries.ts'
import { reportRepeatedUids } from './uids.ts'

/** iCalendar as Sched, pretalx, Pentabarf and FOSDEM write it. */
export const icalendar: ProgrammeFormat = {
  name: 'iCalendar (.ics) of Sched, pretalx or FOSDEM',
  weigh: text =>
    countSigns(text, /^\s*BEGIN:VCALENDAR/i, [
      /^BEGIN:VCALENDAR/im,
      /^BEGIN:VEVENT/im,
      /^END:VEVENT/im,
      /^DTSTART/im,
    ]),
  read: readICalendar,
}

function readICalendar(file: VFile, options: ImportOptions): Draft | null {
  const calendar = readCalendar(file)
  const events = calendar.events.filter(event => firstValue(event, 'status')?.toUpperCase() !== 'CANCELLED')
  const texts = events.map(event => plainText(firstValue(event, 'summary') ?? ''))
  const isPretalx = /pretalx/i.test(firstValue(calendar, 'prodid') ?? '')
  const isBare = events.some(event => attendeesOf(event).length > 0)
  const summaries = readSummaries(texts, { isPretalx, isBare })
  reportRepeatedUids(file, events)
  const clock = clockFor(file, zoneOf(calendar, options))
  const entries = events.map((event, index) => {
    reportRecurrence(file, event)
    const start = propertyOf(event, 'dtstart')
    // The library writes what is no date as if it were one.
    const told = start?.values.find(value => /^\d{4}-\d{2}-\d{2}/.test(value)) ?? start?.text ?? null
    const when = clock.read(told, placeIn(event, 'dtstart'))
    return { ...emptyEntry, ...entryOf(file, event, summaries[index]), ...when }
  })
  const isSplit = isPretalx || isBare || summaries.some(({ speakers }) => speakers.length > 0)
  if (!isSplit) reportDash(file, { entries, events })
  const source = [firstValue(calendar, 'url'), firstValue(calendar, 'x-original-url')].find(Boolean)
  return { event: firstValue(calendar, 'x-wr-calname'), source: source ?? null, entries }
}

/** The zone of the calendar; that it is UTC says nothing of the place. */
function zoneOf(calendar: Component, { timeZone }: ImportOptions): string | null {
  const told = firstValue(calendar, 'x-wr-timezone')
  const isPlace = told && isTimeZone(told) && !/^(?:Etc\/)?(?:UTC|GMT|Zulu|UCT)$/i.test(told)
  return isPlace ? told : (timeZone ?? null)
}

function entryOf(file: VFile, event: Component, summary: Summary | undefined): Partial<Entry> {
  const address = firstValue(event, 'url')
  const uid = firstValue(event, 'uid')
  // Sched's own ids stand in its addresses, where people find them.
  const [, schedId] = /^https?:\/\/[\w.-]*sched\.(?:com|org)\/event\/([\w-]+)/i.exec(address ?? '') ?? []
  const attendees = attendeesOf(event).flatMap(name => personOf(name) ?? [])
  const inSummary = summary?.speakers ?? []
  const inDescription = speakersInDescription(firstValue(event, 'description') ?? '')
  return {
    place: () => ({ line: event.line, column: 1 }),
    id: schedId ?? uid?.split('@')[0] ?? null,
    title: summary?.title ?? null,
    kind: summary?.kind ?? null,
    types: event.properties.filter(({ name }) => name === 'categories').flatMap(({ values }) => values),
    levels: summary?.level ? [summary.level] : [],
    room: firstValue(event, 'location'),
    speakers: [attendees, inSummary, inDescription].find(people => people.length) ?? [],
    links: event.properties.flatMap(property => linksIn(file, property)),
  }
}

function linksIn(file: VFile, { name, values, line }: Property): Entry['links'] {
  if (name !== 'url' && name !== 'attach') return []
  const otherwise = name === 'url' ? 'schedule' : 'slides'
  return linksOf(file, [{ address: values[0], otherwise }], () => ({ line, column: 1 }))
}

/** FOSDEM names speakers as attendees. */
function attendeesOf({ properties }: Component): string[] {
  return properties.flatMap(({ name, parameters }) => (name === 'attendee' ? (parameters.cn ?? []) : []))
}

/** Says once where speakers may have been left in titles. */
function reportDash(file: VFile, { entries, events }: { entries: Entry[]; events: Component[] }): void {
  const index = entries.findIndex(({ title, speakers }) => !speakers.length && isDashed(title ?? ''))
  const event = events[index]
  if (event)
    report(
      file,
      `Unexpected “ - ” in “${entries[index]?.title}”, expected speakers behind it in most summaries: titles are left whole`,
      { rule: 'session-fact-is-usable', place: placeIn(event, 'summary')() },
    )
}

function reportRecurrence(file: VFile, event: Component): void {
  if (propertyOf(event, 'rrule'))
    report(
      file,
      'Unexpected recurrence, expected an entry for each session: the first one alone is imported',
      {
        rule: 'session-fact-is-usable',
        place: placeIn(event, 'rrule')(),
      },
    )
}
