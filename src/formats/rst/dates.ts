const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const zones: Record<string, string> = { z: 'Z', utc: 'Z', gmt: 'Z', cet: '+01:00', cest: '+02:00', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', pst: '-08:00', pdt: '-07:00' }

const isoLike = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/
const monthFirst = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i
const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/
const clock = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?/i
const offset = /(?:\b(?:UTC|GMT)\s*)?([+-])(\d{2}):?(\d{2})\b|\b(Z|UTC|GMT|CES?T|E[SD]T|C[SD]T|P[SD]T)\b/i

/** Reads a date as people write it (`May 11, 2018`, `2018-05-11 10:00`) as ISO 8601, as precise as it is; null if it is none. */
export function parseDate(text: string): string | null {
  const date = readDay(text.slice(0, 200))
  if (!date) return null
  const { year, month, day } = date
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (month < 1 || month > 12 || day < 1 || day > last) return null
  const iso = `${year}-${pad(month)}-${pad(day)}`
  const rest = text.slice(0, 200).replace(date.text, ' ').replace(/^\s*T(?=\d)/, '')
  return iso + readTime(rest)
}

function readDay(text: string): { year: number; month: number; day: number; text: string } | null {
  const iso = isoLike.exec(text)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), text: iso[0] }
  const named = monthFirst.exec(text)
  const month = named && monthOf(named[1])
  if (named && month) return { year: Number(named[3]), month, day: Number(named[2]), text: named[0] }
  const british = dayFirst.exec(text)
  const second = british && monthOf(british[2])
  if (british && second) return { year: Number(british[3]), month: second, day: Number(british[1]), text: british[0] }
  const german = dotted.exec(text)
  return german && { year: Number(german[3]), month: Number(german[2]), day: Number(german[1]), text: german[0] }
}

function monthOf(name = ''): number {
  const short = name.toLowerCase()
  return months.findIndex(month => month === short || month.slice(0, 3) === short || (short === 'sept' && month === 'september')) + 1
}

/** A time counts only with its offset: without one nobody knows when it was. */
function readTime(text: string): string {
  const match = clock.exec(text)
  const zone = offset.exec(text)
  if (!match || !zone) return ''
  const half = match[4]?.toLowerCase()
  const hour = (Number(match[1]) % (half ? 12 : 24)) + (half === 'pm' ? 12 : 0)
  const named = zones[(zone[4] ?? '').toLowerCase()]
  return `T${pad(hour)}:${match[2]}:${match[3] ?? '00'}${named ?? `${zone[1]}${zone[2]}:${zone[3]}`}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** Writes an ISO date in a format of strftime; unknown letters stay. */
export function formatDate(iso: string, format: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  const time = /T(\d{2}):(\d{2}):(\d{2})/.exec(iso)
  const month = months[date.getUTCMonth()] ?? ''
  const name = month.charAt(0).toUpperCase() + month.slice(1)
  const day = days[date.getUTCDay()] ?? ''
  const values: Record<string, string> = {
    Y: iso.slice(0, 4),
    y: iso.slice(2, 4),
    m: iso.slice(5, 7),
    d: iso.slice(8, 10),
    B: name,
    b: name.slice(0, 3),
    A: day,
    a: day.slice(0, 3),
    H: time?.[1] ?? '00',
    M: time?.[2] ?? '00',
    S: time?.[3] ?? '00',
    '%': '%',
  }
  return format.replace(/%([a-zA-Z%])/g, (whole, letter: string) => values[letter] ?? whole)
}
