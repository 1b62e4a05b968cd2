import { isoDate } from '../model/fact.ts'

/** A day and a time at the place of the event. */
export interface Moment {
  /** ISO 8601. */
  day: string | null
  /** "09:30". */
  start: string | null
  /** Whether the text told the time in UTC and no zone was known, so that day and time may be others at the place. */
  isUtc: boolean
}

const date = /^(\d{4})-?(\d{2})-?(\d{2})$/
const dateAndTime =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ]\s*(\d{1,2}):?(\d{2})(?::?\d{2}(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i
const time = /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?|h)?\s*([ap])?\.?(?:m\.?)?$/i

/** Reads ISO 8601 in both of its forms: "2018-05-02T09:30:00+02:00", "20180502T073000Z", "2018-05-02". */
export function momentOf(text: string, timeZone: string | null): Moment | null {
  const only = date.exec(text.trim())
  if (only) return momentIf({ day: only.slice(1).join('-'), start: null, isUtc: false })
  const [whole, year, month, day, hour = '', minute, offset] = dateAndTime.exec(text.trim()) ?? []
  if (!whole) return null
  const written = {
    day: `${year}-${month}-${day}`,
    start: `${hour.padStart(2, '0')}:${minute}`,
    isUtc: false,
  }
  if (!offset) return momentIf(written)
  const isUtc = /^(?:Z|UTC|[+-]00(?::?00)?)$/i.test(offset)
  const zone = isUtc ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`
  const instant = new Date(`${written.day}T${written.start}:00${zone}`)
  // An offset other than that of UTC is the one at the place: the time is already the one that clocks there show.
  if (!timeZone) return momentIf({ ...written, isUtc })
  return Number.isNaN(instant.getTime()) ? null : { ...clockAt(instant, timeZone), isUtc: false }
}

function momentIf(moment: Moment): Moment | null {
  const isRight =
    isoDate.safeParse(moment.day).success && (moment.start === null || timeOf(moment.start) !== null)
  return isRight ? moment : null
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockAt(instant: Date, timeZone: string): Pick<Moment, 'day' | 'start'> {
  const clock = clocks.get(timeZone) ?? newClock(timeZone)
  clocks.set(timeZone, clock)
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    start: `${part('hour')}:${part('minute')}`,
  }
}

function newClock(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit' as const
  return new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
  })
}

/** Reads a time of day as "09:30": "9:30", "9.30", "9:30 am", "9h30", "9 pm", "09:30:00"; null if it is none. */
export function timeOf(text: string): string | null {
  const [whole, hours, minutes, half] = time.exec(text.trim()) ?? []
  // A number alone can be anything.
  if (!whole || /^\d+$/.test(whole)) return null
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours)
  const minute = Number(minutes ?? 0)
  if (hour > 23 || minute > 59 || (half && (Number(hours) > 12 || Number(hours) < 1))) return null
  return [hour, minute].map(number => String(number).padStart(2, '0')).join(':')
}

/** Whether a text names a time zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
