import type { Event, Link } from '../../model/model.ts'
import { groupBy } from '../../text/groups.ts'
import type { Material } from '../material.ts'
import { onlyModel, type SiteFile } from '../pages.ts'
import { placesBeside } from './places.ts'
import { type ScheduleEntry, scheduleOf } from './schedule.ts'
import { absolute, type FileSources, jsonFile } from './site-file.ts'

/** The schedule of each event, as frab, pretalx and c3voc write it. */
export function scheduleFiles(material: Material, sources: FileSources): SiteFile[] {
  return material.model.events.map(event => {
    const page = material.urls.event(event.id)
    const { permalink } = placesBeside(page).schedule
    const json = jsonFile(permalink, () =>
      frabOf(event, { entries: scheduleOf(event, material), page: page.url, sources }),
    )
    return { ...json, shows: onlyModel }
  })
}

interface FrabContext {
  entries: ScheduleEntry[]
  /** Root-relative. */
  page: string
  sources: FileSources
}

/** What is not known is null, not invented: there are no durations and no time zone, and times are local. */
function frabOf({ id, name, url, days: eventDays }: Event, { entries, page, sources }: FrabContext) {
  const dates = eventDays.map(({ date }) => date).sort()
  const byDay = groupBy(entries, ({ day }) => day ?? '')
  // What has no day comes last.
  const days = [...byDay].sort(([a], [b]) => ((a || '~') < (b || '~') ? -1 : 1))
  return {
    schedule: {
      version: '1',
      url: url ?? absolute(page, sources),
      generator: { name: 'conference-notes' },
      conference: {
        acronym: id,
        title: name,
        start: dates[0] ?? null,
        end: dates.at(-1) ?? null,
        daysCount: dates.length,
        time_zone_name: null,
        url: url ?? absolute(page, sources),
        days: days.map(([date, own], index) => ({
          index: index + 1,
          date: date || null,
          rooms: Object.fromEntries(
            [...groupBy(own, ({ room }) => room ?? '')].map(([room, here]) => [
              room,
              here.map(entry => eventOf(entry, sources)),
            ]),
          ),
        })),
      },
    },
  }
}

function eventOf(entry: ScheduleEntry, sources: FileSources) {
  const { id, title, kind, level, day, start, room, speakers, links, notes } = entry
  const [page, ...others] = [...links].sort((a, b) => Number(isSchedule(b)) - Number(isSchedule(a)))
  const url = page && isSchedule(page) ? page : null
  return {
    code: id,
    title,
    type: kind,
    level,
    date: day && start ? `${day}T${start}:00` : day,
    start,
    duration: null,
    room,
    url: url?.url ?? null,
    persons: speakers.map(({ name, role, organization }) => ({ public_name: name, role, organization })),
    links: (url ? others : links).map(link => ({ url: link.url, title: link.kind })),
    attachments: [],
    notes_url: notes && absolute(notes, sources),
  }
}

function isSchedule({ kind }: Link): boolean {
  return kind === 'schedule'
}
