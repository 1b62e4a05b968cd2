/** How much of a date a page says. */
type Style = 'full' | 'weekday' | 'month'

const formats: Record<Style, Intl.DateTimeFormat> = {
  full: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  weekday: new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** A date as the author's own calendar showed it: a time of day and its offset must not move it. */
function calendarDay(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`)
}

/** An ISO 8601 date for people and for machines; a date nobody can read stands as it was written. */
export function PlainDate({ iso, style = 'full' }: { iso: string; style?: Style }) {
  const words = dateWords(iso, style)
  if (words === iso) return <>{iso}</>
  return <time datetime={iso}>{words}</time>
}

/** An ISO 8601 date in words: `4 May 2018`; a date nobody can read stays as it was written. */
export function dateWords(iso: string, style: Style = 'full'): string {
  const date = calendarDay(iso)
  return Number.isNaN(date.getTime()) ? iso : formats[style].format(date)
}

/** The days from the first to the last, both ISO 8601: `1–4 May 2018`. */
export function DateSpan({ from, to }: { from: string; to: string }) {
  return <>{spanWords(from, to)}</>
}

/** The days from the first to the last in words. */
export function spanWords(from: string, to: string): string {
  return formats.full.formatRange(calendarDay(from), calendarDay(to))
}
