import type { VFile } from 'vfile'
import { type Place, report } from '../report/report.ts'
import type { Entry } from './format.ts'
import { momentOf } from './times.ts'

/** When a session is. */
export type When = Pick<Entry, 'day' | 'start' | 'at'>

/** Reads the days and times of one file, whose times are told in one way. */
export interface Clock {
  /** Reads ISO 8601; what is none becomes a warning at the place. */
  read(text: string | null, place: () => Place | undefined): When
}

/** A clock at the place of an event; that a file's times are in UTC, and no zone is known, is said once. */
export function clockFor(file: VFile, timeZone: string | null): Clock {
  let isSaid = false
  return {
    read(text, place) {
      const moment = text?.trim() ? momentOf(text, timeZone) : null
      if (text?.trim() && !moment) reportTime(file, text, place())
      if (!moment) return { day: null, start: null, at: null }
      if (moment.isUtc && !isSaid) reportUtc(file, place())
      isSaid ||= moment.isUtc
      const { day, start } = moment
      return { day, start: moment.isUtc ? null : start, at: start ? `${day}T${start}` : day }
    },
  }
}

function reportTime(file: VFile, text: string, place: Place | undefined): void {
  const isDay = /^\d{4}-?\d{2}-?\d{2}$/.test(text.trim())
  const [what, example] = isDay ? ['day', '2018-05-02'] : ['time', '2018-05-02T09:30']
  report(file, `Unexpected ${what} “${text}”, expected one such as ${example}`, {
    rule: 'session-fact-is-usable',
    place,
  })
}

function reportUtc(file: VFile, place: Place | undefined): void {
  report(
    file,
    'Unexpected times in UTC, expected to know the event’s zone: --time-zone Europe/Copenhagen; days are taken as in UTC, and hours are left out',
    { rule: 'time-zone-is-known', place },
  )
}
