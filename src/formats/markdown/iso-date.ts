const isoLike =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?<offset>Z|UTC|[+-]\d{2}:?\d{2})?)?$/i

/**
 * A date as tools write it, in ISO 8601 and as precise as it was: `2015-03-09 12:10:46 +0900` becomes
 * `2015-03-09T12:10:46+09:00`. Null when it is no date.
 */
export function isoDateOf(value: string | number | Date): string | null {
  if (value instanceof Date) return isoDateOf(value.toISOString())
  const match = isoLike.exec(String(value).trim())
  if (!match?.groups) return null
  const { day = '', time, offset } = match.groups
  if (Number.isNaN(Date.parse(day))) return null
  if (!time) return day
  const padded = time.padStart(time.length === 4 || time.length === 7 ? time.length + 1 : time.length, '0')
  return `${day}T${padded.length === 5 ? `${padded}:00` : padded}${isoOffset(offset)}`
}

function isoOffset(offset: string | undefined): string {
  if (!offset) return ''
  if (/^(?:Z|UTC)$/i.test(offset)) return 'Z'
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
}
