import type { RootContent } from 'mdast'
import type { Day } from '../model/model.ts'
import { walk } from '../text/walk.ts'
import { wordSet, wordsOf } from '../text/words.ts'
import { type DateContext, datesIn } from './dates.ts'
import { ancestorsOf, type Section } from './outline.ts'

/** The names of the days of the week in the languages that write-ups are most often in, from Sunday on. */
const weekdays = [
  'sunday dimanche sonntag domingo domenica zondag 日曜日',
  'monday lundi montag lunes lunedì maandag 月曜日',
  'tuesday mardi dienstag martes martedì dinsdag 火曜日',
  'wednesday mercredi mittwoch miércoles mercoledì woensdag 水曜日',
  'thursday jeudi donnerstag jueves giovedì donderdag 木曜日',
  'friday vendredi freitag viernes venerdì vrijdag 金曜日',
  'saturday samedi samstag sábado sabato zaterdag 土曜日',
].map(wordSet)

const dayNumber =
  /\b(?:day|jour|tag|día|dia|dag)[\s-]*#?\s*(\d{1,2})\b|\b(\d{1,2})(?:\.|st|nd|rd|th|ère|e|ème)?\s*(?:day|journée|jour|tag|日目)/i

/** Words that may stand beside a day in a heading that is about nothing else. */
const sessionWords = wordSet(`
  a afternoon am and at conference der ème ère erster evening first jour journée keynote keynotes le main matin morning notes
  of on opening plenary pm première programme program recap second session sessions schedule tag talks technical the
  third track zweiter
`)

/** The days that a text can name: those of the event, and how its dates are read. */
export interface DayContext extends DateContext {
  days: Day[]
}

/** The day that a text names: "Day 2", "Tuesday", "3 May"; null when it names none that is known. */
export function dayNamedIn(text: string, context: DayContext): string | null {
  const { days } = context
  const [date] = datesIn(text, context)
  if (date) return date.date
  const number = dayNumberIn(text)
  if (number) return days.find(({ label }) => dayNumberIn(label) === number)?.date ?? null
  const weekday = weekdayIn(wordsOf(text))
  return weekday < 0 ? null : (days.find(({ date }) => new Date(date).getUTCDay() === weekday)?.date ?? null)
}

/** The number of the day that a text names: 2 of “Day 2”. */
export function dayNumberIn(text: string): number | null {
  const [, after, before] = dayNumber.exec(text) ?? []
  const digits = after ?? before
  return digits === undefined ? null : Number(digits)
}

function weekdayIn(words: string[]): number {
  return weekdays.findIndex(names => words.some(word => names.has(word)))
}

/** Whether a text does nothing but name a day, or sessions of a day: "Technical Session Day 1", not a title. */
export function isDayHeading(text: string, context: DateContext): boolean {
  // Which year it is does not matter for telling that a text is a date.
  const dates = datesIn(text, { ...context, year: context.year ?? 2000 })
  const rest = dates.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  )
  const words = wordsOf(rest.replace(dayNumber, ' ')).filter(word => !/^\d+\p{L}{0,3}$/u.test(word))
  const namesDay = dates.length > 0 || dayNumber.test(text) || weekdayIn(words) >= 0
  return namesDay && words.every(word => sessionWords.has(word) || weekdayIn([word]) >= 0)
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
  context: DayContext,
): string | null {
  const { days } = context
  if (stated) return stated
  const name = fileName.replace(/\d{4}-\d{2}-\d{2}/, '')
  const named = dayNamedIn(title ?? '', context) ?? dayNamedIn(name, { ...context, language: null })
  if (named) return named
  if (days.length === 1) return days[0]?.date ?? null
  return days.find(({ date }) => published?.startsWith(date))?.date ?? null
}

/** Cameras name their pictures after the day: `IMG_20180504_092956.jpg`. */
const dayInPicture = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[_-]\d{6}|\D)/

/** The day on which the pictures among some blocks were taken; null when they are of several days, or of none. */
export function dayOfPictures(blocks: RootContent[]): string | null {
  const dates = new Set<string>()
  walk({ type: 'root', children: blocks }, node => {
    const [, year, month, day] = (node.type === 'image' && dayInPicture.exec(node.url)) || []
    const date = `${year}-${month}-${day}`
    if (year && isDate(date)) dates.add(date)
  })
  const [only, ...others] = dates
  return only && !others.length ? only : null
}

function isDate(date: string): boolean {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

/** The days of all sections that are about a day: what they name, else when their pictures were taken. */
export function daysOfSections(sections: Section[], context: DayContext): Map<Section, string> {
  const days = sections
    .filter(({ isDay }) => isDay)
    .map(section => [section, dayNamedIn(section.text, context) ?? dayOfPictures(section.all)] as const)
  return new Map(days.flatMap(([section, day]) => (day ? [[section, day] as const] : [])))
}

/** The day of a section: its own, or that of the nearest section above it that has one. */
export function dayOfSection(section: Section, days: ReadonlyMap<Section, string>): string | null {
  const nearest = [section, ...ancestorsOf(section)].find(each => days.has(each))
  return (nearest && days.get(nearest)) ?? null
}
