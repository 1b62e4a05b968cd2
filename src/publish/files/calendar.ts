import type { Event } from '../../model/model.ts'
import { tidy } from '../../text/words.ts'
import type { Material } from '../material.ts'
import { onlyModel, type SiteFile } from '../pages.ts'
import { speakersIn } from '../words-of-pages.ts'
import { type Component, icalendarOf, textValue } from './icalendar.ts'
import { placesBeside } from './places.ts'
import { type ScheduleEntry, scheduleOf } from './schedule.ts'
import { absolute, type FileSources } from './site-file.ts'

/** The calendar of each event of which any day is known. */
export function calendarFiles(material: Material, sources: FileSources): SiteFile[] {
  return material.model.events
    .filter(event => hasCalendar(event, material))
    .map(event => ({
      permalink: placesBeside(material.urls.event(event.id)).calendar.permalink,
      shows: onlyModel,
      content: () => calendarOf(event, { material, sources }),
    }))
}

/** Whether anything of an event has a day: a calendar with nothing in it is none. */
export function hasCalendar(event: Event, material: Material): boolean {
  return scheduleOf(event, material).some(isInCalendar)
}

/** Breaks are not among what pages list either. */
function isInCalendar({ day, kind }: ScheduleEntry): boolean {
  return day !== null && kind !== 'break'
}

interface CalendarContext {
  material: Material
  sources: FileSources
}

/**
 * An event as iCalendar. Everything takes whole days: programmes tell neither when something ended nor in which zone
 * it began, and a time that is told stands in the description.
 */
function calendarOf(event: Event, context: CalendarContext): string {
  const { material, sources } = context
  const name = textValue(tidy(event.name))
  return icalendarOf({
    name: 'VCALENDAR',
    properties: {
      VERSION: '2.0',
      PRODID: '-//conference-notes//EN',
      URL: uriOf(absolute(material.urls.event(event.id).url, sources)),
      NAME: name,
      'X-WR-CALNAME': name,
    },
    parts: scheduleOf(event, material)
      .filter(isInCalendar)
      .map(entry => entryOf(entry, { event, ...context })),
  })
}

function entryOf(
  entry: ScheduleEntry,
  { event, material, sources }: CalendarContext & { event: Event },
): Component {
  const { title, room, notes } = entry
  const day = entry.day?.replaceAll('-', '') ?? ''
  const page = notes ?? dayUrl(event, { day: entry.day, material })
  const places = [room, event.place].flatMap(place => (place ? tidy(place) : []))
  return {
    name: 'VEVENT',
    properties: {
      UID: uidOf(entry, sources),
      SEQUENCE: '0',
      // When an entry was made is not known; its day changes with nothing but its content.
      DTSTAMP: `${day}T000000Z`,
      'DTSTART;VALUE=DATE': day,
      'X-MICROSOFT-CDO-ALLDAYEVENT': 'TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT': 'TRUE',
      SUMMARY: textValue(tidy(title)),
      LOCATION: textValue(places.join(', ')) || null,
      DESCRIPTION: textValue(descriptionOf(entry, sources)) || null,
      'URL;VALUE=URI': page && uriOf(absolute(page, sources)),
    },
  }
}

function dayUrl(event: Event, { day, material }: { day: string | null; material: Material }): string | null {
  return material.refs.day(event.id, day)?.url ?? null
}

/** The same whenever the site is made. */
function uidOf({ event, id }: ScheduleEntry, { facts }: FileSources): string {
  return `${encodeURI(`${event}/${id}`)}@${new URL(facts.url).host}`
}

function descriptionOf({ start, speakers, notes, links }: ScheduleEntry, sources: FileSources): string {
  const lines = [
    start && `At ${start}, local time`,
    speakers.length && `By ${speakersIn({ speakers })}`,
    notes && `Notes: ${absolute(notes, sources)}`,
    ...links.map(({ kind, url }) => `${kind}: ${url}`),
  ]
  return lines.flatMap(line => (line ? tidy(line) : [])).join('\n')
}

/** Some programs take for ends of a value what a URI may have. */
function uriOf(url: string): string {
  return url.replaceAll(',', '%2C').replaceAll(';', '%3B')
}
