import type { Day } from '../model/model.ts'
import { wordSet, wordsOf } from '../text/words.ts'
import { ancestorsOf, type Section } from './outline.ts'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const dayNumber = /\bday[\s-]*(\d{1,2})\b/i
const isoDate = /\b\d{4}-\d{2}-\d{2}\b/

/** Words that may stand beside a day in a heading that is about nothing else. */
const sessionWords = wordSet(`
  afternoon and conference evening first keynote keynotes main morning notes opening plenary programme program
  recap second session sessions schedule talks technical the third track
`)

/** The day that a text names: "Day 2", "Tuesday", "2018-05-03"; null when it names none of the event's. */
export function dayNamedIn(text: string, days: Day[]): string | null {
  const date = isoDate.exec(text)?.[0]
  if (date) return date
  const number = dayNumber.exec(text)?.[1]
  if (number)
    return days.find(({ label }) => dayNumber.exec(label)?.[1] === String(Number(number)))?.date ?? null
  const words = wordsOf(text)
  const weekday = weekdays.findIndex(name => words.includes(name))
  return weekday < 0 ? null : (days.find(({ date }) => new Date(date).getUTCDay() === weekday)?.date ?? null)
}

/** Whether a text does nothing but name a day, or sessions of a day: "Technical Session Day 1", not a title. */
export function isDayHeading(text: string): boolean {
  const words = wordsOf(text.replace(dayNumber, ' ').replace(isoDate, ' '))
  const namesDay = dayNumber.test(text) || isoDate.test(text) || words.some(word => weekdays.includes(word))
  return namesDay && words.every(word => sessionWords.has(word) || weekdays.includes(word))
}

/** What tells the day of a whole write-up, the surest first; a day named in its title counts more than its date. */
export interface DayEvidence {
  /** What a person wrote into `event.yaml`. */
  stated: string | null
  title: string | null
  fileName: string
  /** ISO 8601. */
  published: string | null
}

/** The day of a write-up that tells of one day. */
export function dayOfWriteUp(
  { stated, title, fileName, published }: DayEvidence,
  days: Day[],
): string | null {
  if (stated) return stated
  const named = dayNamedIn(title ?? '', days) ?? dayNamedIn(fileName.replace(isoDate, ''), days)
  if (named) return named
  if (days.length === 1) return days[0]?.date ?? null
  return days.find(({ date }) => published?.startsWith(date))?.date ?? null
}

/** The day of a section: what it or a section above it names, if that is a heading about a day. */
export function dayOfSection(section: Section, days: Day[]): string | null {
  for (const each of [section, ...ancestorsOf(section)]) {
    const day = isDayHeading(each.text) ? dayNamedIn(each.text, days) : null
    if (day) return day
  }
  return null
}
