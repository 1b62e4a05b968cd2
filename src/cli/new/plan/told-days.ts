import { dayNumberIn } from '../../../recognize/days.ts'
import type { Recognized } from '../../../recognize/index.ts'
import { dayLength, weekday } from '../ask/answers.ts'

/** The days of an event as its write-ups date them, where nothing else tells them. */
export interface ToldDays {
  days: { date: string; label: string }[]
  /**
   * Whether these are all of its days, as far as can be told. A write-up of “Day 3” alone tells of others, which a list
   * without them would deny.
   */
  areAll: boolean
}

/** Gathers the days that write-ups tell, called as they do. */
export function toldDays(recognized: Recognized[]): ToldDays {
  const labels = new Map(
    recognized.flatMap(each =>
      each.days.map(({ date, label }) => [date, labelOf(date, { label, of: each })]),
    ),
  )
  const days = [...labels]
    .map(([date, label]) => ({ date, label }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  const first = dayNumberIn(days[0]?.label ?? '')
  const areCounted = first !== null && days.every(({ label }, index) => dayNumberIn(label) === first + index)
  return { days, areAll: days.length > 1 && areCounted && first <= 1 && areInRow(days) }
}

/** Days of an event are in a row; others are days that a text names for another reason. */
function areInRow(days: ToldDays['days']): boolean {
  return days.every(({ date }, index) => {
    const before = days[index - 1]
    return !before || Date.parse(date) - Date.parse(before.date) === dayLength
  })
}

/** A write-up of one day may say which one it was; the days of several are counted. */
function labelOf(
  date: string,
  { label, of: { writeUp, judgements, days } }: { label: string; of: Recognized },
): string {
  if (days.length > 1) return label
  const headings = judgements.filter(({ section }) => section.isDay).map(({ section }) => section.text)
  const number = [writeUp.title, ...headings].map(dayNumberIn).find(each => each !== null)
  return number === undefined ? weekday(date) : `Day ${number}`
}
