import ical from 'ical-generator'
import type { Event } from '../../model/model.ts'
import { tidy } from '../../text/words.ts'
import type { Material } from '../material.ts'
import type { SiteFile } from '../pages.ts'
import { speakersIn } from '../words-of-pages.ts'
import { placesBeside } from './places.ts'
import { type ScheduleEntry, scheduleOf } from './schedule.ts'
import { absolute, type FileSources } from './site-file.ts'

/** The calendar of each event of which any day is known. */
export function calendarFiles(material: Material, sources: FileSources): SiteFile[] {
  return material.model.events
    .filter(event => hasCalendar(event, material))
    .map(event => ({
      permalink: placesBeside(material.urls.event(event.id)).calendar.permalink,
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
  const calendar = ical({
    // The library escapes all texts but this one.
    name: tidy(event.name).replace(/[\\;,]/g, '\\$&'),
    prodId: '//conference-notes//EN',
    url: uriOf(absolute(material.urls.event(event.id).url, sources)),
  })
  for (const entry of scheduleOf(event, material).filter(isInCalendar)) {
    const { day, title, room, notes } = entry
    // When an entry was made is not known; its day changes with nothing but its content.
    const start = new Date(`${day}T00:00:00Z`)
    const page = notes ?? dayUrl(event, { day, material })
    calendar.createEvent({
      id: uidOf(entry, sources),
      stamp: start,
      start,
      allDay: true,
      summary: tidy(title),
      location: [room, event.place].flatMap(place => (place ? tidy(place) : [])).join(', ') || null,
      description: descriptionOf(entry, sources) || null,
      url: page && uriOf(absolute(page, sources)),
    })
  }
  return `${calendar}`
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

/** The library escapes as in a text what a URI must not have escaped so. */
function uriOf(url: string): string {
  return url.replaceAll(',', '%2C').replaceAll(';', '%3B')
}
