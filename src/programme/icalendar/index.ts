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
import { type Component, type Property, readCalendar } from './lines.ts'
import { readSummaries, type Summary } from './summaries.ts'

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
  const summaries = readSummaries(texts, {
    isPretalx: /pretalx/i.test(firstValue(calendar, 'prodid') ?? ''),
    isBare: events.some(event => attendeesOf(event).length > 0),
  })
  const clock = clockFor(file, zoneOf(calendar, options))
  const entries = events.map((event, index) => {
    reportRecurrence(file, event)
    const start = propertyOf(event, 'dtstart')
    // The library writes what is no date as if it were one.
    const told = start?.values.find(value => /^\d{4}-\d{2}-\d{2}/.test(value)) ?? start?.text ?? null
    const when = clock.read(told, placeIn(event, 'dtstart'))
    return { ...emptyEntry, ...entryOf(file, event, summaries[index]), ...when }
  })
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
  return {
    place: () => ({ line: event.line, column: 1 }),
    id: schedId ?? uid?.split('@')[0] ?? null,
    title: summary?.title ?? null,
    kind: summary?.kind ?? null,
    types: event.properties.filter(({ name }) => name === 'categories').flatMap(({ values }) => values),
    levels: summary?.level ? [summary.level] : [],
    room: firstValue(event, 'location'),
    speakers: attendees.length ? attendees : (summary?.speakers ?? []),
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

function propertyOf({ properties }: Component, wanted: string): Property | undefined {
  return properties.find(({ name }) => name === wanted)
}

function firstValue(component: Component, name: string): string | null {
  return propertyOf(component, name)?.values[0]?.trim() || null
}

/** Where a property of a component stands. */
function placeIn(component: Component, name: string) {
  return () => ({ line: propertyOf(component, name)?.line ?? component.line, column: 1 })
}
