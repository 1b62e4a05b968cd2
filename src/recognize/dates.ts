import * as chrono from 'chrono-node'

/** The languages whose dates are read, by BCP 47 tag; English dates are read in all of them. */
const readers = new Map([
  ['de', chrono.de.strict],
  ['en', chrono.en.strict],
  ['es', chrono.es.strict],
  ['fr', chrono.fr.strict],
  ['it', chrono.it.strict],
  ['ja', chrono.ja.strict],
  ['nl', chrono.nl.strict],
  ['pt', chrono.pt.strict],
  ['sv', chrono.sv.strict],
])

/** Conferences with write-ups are of these years; what is read as another is no date of theirs. */
const [firstYear, lastYear] = [1950, 2100]

/** What a text's dates are read with. */
export interface DateContext {
  /** A BCP 47 tag. */
  language: string | null
  /** The year of dates that name none. */
  year: number | null
}

/** A date in a text, as ISO 8601, and where it stands. */
export interface FoundDate {
  date: string
  start: number
  end: number
}

/** All dates in a text that name day and month; those without a year are of the context's, or left out. */
export function datesIn(text: string, { language, year }: DateContext): FoundDate[] {
  if (!/\d/.test(text)) return []
  const tag = language?.split('-')[0] ?? 'en'
  const own = [readers.get(tag), readers.get('en')].filter(
    (reader, index, all) => reader && all.indexOf(reader) === index,
  )
  // Dates without a year are read as of the middle of this one, so that they do not fall into the next.
  const reference = new Date(Date.UTC(year ?? 2000, 6, 1, 12))
  const results = own.flatMap(reader => reader?.parse(text, reference) ?? [])
  return results.flatMap(({ index, text: found, start, end }) => {
    const place = { start: index, end: index + found.length }
    return [start, end].flatMap(part => {
      const date = part && isoDateOf(part, year)
      return date ? [{ date, ...place }] : []
    })
  })
}

function isoDateOf(part: chrono.ParsedComponents, year: number | null): string | null {
  if (!part.isCertain('day') || !part.isCertain('month')) return null
  const known = part.isCertain('year') ? part.get('year') : year
  const digits = (value: number | null) => String(value).padStart(2, '0')
  return known === null || known < firstYear || known > lastYear
    ? null
    : `${known}-${digits(part.get('month'))}-${digits(part.get('day'))}`
}
