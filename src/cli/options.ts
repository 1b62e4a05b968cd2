import { isTimeZone } from '../programme/times.ts'
import { Problem } from './problem.ts'

/** The content folder. */
export const content = { type: 'string', default: 'content' } as const

/** The folder for the pages. */
export const output = { type: 'string', default: '_site' } as const

/** A switch that is off where it is not given. */
export const off = { type: 'boolean', default: false } as const

/** A text. */
export const text = { type: 'string' } as const

/** The site's address, in place of the one in `site.yaml`. */
export function baseUrlOf(url: string | undefined): string | undefined {
  if (url === undefined || (/^https?:\/\//.test(url) && URL.canParse(url))) return url
  throw new Problem(`Unexpected --base-url ${url}, expected an address such as https://example.org/notes/`, 2)
}

/** Where a server listens: as the option says, else the variable PORT, else at 8080. */
export function portOf(text = process.env.PORT ?? '8080'): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Problem(`Unexpected port ${text}, expected a number from 0 to 65535`, 2)
}

/** Where an event is. */
export function timeZoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined || isTimeZone(zone)) return zone
  throw new Problem(`Unexpected --time-zone ${zone}, expected one such as Europe/Copenhagen`, 2)
}

/** The forms in which messages can be printed. */
const formats = ['text', 'json', 'sarif', 'github'] as const
export type ReportFormat = (typeof formats)[number]

/** What `--help` says of them. */
export const formatsUsage =
  'text, json, sarif (for code scanning and editors) or github (annotations of GitHub Actions)'

/** The form with a name. */
export function reportFormatOf(name: string): ReportFormat {
  const format = formats.find(each => each === name)
  if (!format) throw new Problem(`Unexpected --format ${name}, expected one of ${formats.join(', ')}`, 2)
  return format
}

/** Whether a text can be the name of an event's folder. */
export function isFolderName(text: string): boolean {
  return /^[^./\\][^/\\]*$/.test(text)
}
