import type * as z from 'zod'
import { isoDate, webAddress } from '../../../model/fact.ts'
import type { Day } from '../../../model/model.ts'
import { isTaken } from '../../../read/taken-names.ts'
import { slugOf } from '../../../text/slugs.ts'

/** What is wrong with an answer or an option's value; undefined if nothing is. */
export type Validate = (value: string) => string | undefined

/** The name of an event's folder, which is its address too. */
export const eventSlugProblem: Validate = value => {
  if (!value) return 'expected a name for its folder such as kubecon-na-2018'
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value))
    return `expected lower case letters, digits and hyphens, such as ${slugOf(value).replace(/[^a-z0-9-]/g, '') || 'kubecon-na-2018'}`
  return isTaken(value) ? 'expected another name: the site has pages of its own there' : undefined
}

/** A day: 2018-05-02. */
export const dayProblem: Validate = problemBy(isoDate)

/** An address on the web. */
export const addressProblem: Validate = problemBy(webAddress)

/** A tag such as "pt-BR". */
export const languageProblem: Validate = value =>
  /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(value) ? undefined : 'expected a language tag: en, fr, pt-BR'

/** Several days: "2018-12-11..2018-12-13", or one after the other. */
export const daysProblem: Validate = value =>
  datesIn(value)
    ? undefined
    : 'expected 2018-12-11..2018-12-13, or dates between commas: 2018-12-11,2018-12-13'

/** The rest of a problem's sentence, where nothing else than an empty answer is right too. */
export function optional(problem: Validate): Validate {
  return value => (value.trim() ? problem(value.trim()) : undefined)
}

function problemBy(schema: z.ZodType): Validate {
  return value => schema.safeParse(value).error?.issues[0]?.message
}

const mostDays = 31
/** In milliseconds. */
export const dayLength = 86_400_000

/** The days that a text lists, in order, called "Day 1" and so on; null where it lists none. */
export function daysIn(text: string): { date: string; label: string }[] | null {
  return datesIn(text)?.map((date, index) => ({ date, label: `Day ${index + 1}` })) ?? null
}

function datesIn(text: string): string[] | null {
  const parts = text.split(/[\s,]+/).filter(Boolean)
  const dates = parts.map(part => {
    const [from = '', to = from, ...others] = part.split('..')
    return others.length || dayProblem(from) || dayProblem(to) ? null : datesBetween(from, to)
  })
  if (!dates.length || !dates.every(each => each !== null)) return null
  return [...new Set(dates.flat())].sort()
}

function datesBetween(from: string, to: string): string[] | null {
  const count = (Date.parse(to) - Date.parse(from)) / dayLength + 1
  if (count < 1 || count > mostDays) return null
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(from) + index * dayLength).toISOString().slice(0, 10),
  )
}

/** The day of an event that an answer means: a date, or a label such as "Day 2"; null if it is none. */
export function dayIn(text: string, days: Day[]): Day | null {
  const known = days.find(({ date, label }) => date === text || label.toLowerCase() === text.toLowerCase())
  if (known) return known
  return dayProblem(text) ? null : { id: text, date: text, label: weekday(text) }
}

/** The day of the week, where nobody said which day of the event it is. */
export function weekday(date: string): string {
  return new Date(date).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
}
