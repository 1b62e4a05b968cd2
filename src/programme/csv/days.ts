import { isoDate } from '../../model/fact.ts'
import { datesIn } from '../../recognize/dates.ts'

/** Reads the days of a column; null where a text is none, or may be either of two. */
export function dayReader(texts: string[]): (text: string) => string | null {
  const pairs = texts.flatMap(text => {
    const [, first, second] = slashed.exec(text.trim()) ?? []
    return first && second ? [[Number(first), Number(second)] as const] : []
  })
  // A column keeps to one order: 13/5/2018 tells that 4/5/2018 is in May.
  const isDayFirst = pairs.some(([first]) => first > 12)
  const isMonthFirst = pairs.some(([, second]) => second > 12)
  return text => {
    const [, first, second, year] = slashed.exec(text.trim()) ?? []
    if (first && second && year) {
      if (isDayFirst === isMonthFirst) return first === second ? dateOf(year, first, second) : null
      return isDayFirst ? dateOf(year, second, first) : dateOf(year, first, second)
    }
    const [, day, month, dotted] = pointed.exec(text.trim()) ?? []
    if (day && month && dotted) return dateOf(dotted, month, day)
    const found = new Set(datesIn(text, { language: 'en', year: null }).map(({ date }) => date))
    return found.size === 1 ? ([...found][0] ?? null) : null
  }
}

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/
/** With points, the day is first everywhere. */
const pointed = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/

function dateOf(year: string, month: string, day: string): string | null {
  return isoDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).data ?? null
}
