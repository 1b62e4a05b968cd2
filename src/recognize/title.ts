import type { Speaker } from '../model/model.ts'
import { isCompany, isRole, nameLikeness } from './names.ts'
import { unquoted } from './quotation-marks.ts'
import type { Reading } from './reading.ts'
import { readSpeakers } from './speakers.ts'
import { doubtfulTitleFirst, titleFirst } from './title-first.ts'

/** Between speakers and the title that follows them. */
const titleBreak = /\s+[-–—|]\s+|[–—]\s+|:\s+/g
/** Nothing longer than this marks a talk; reading it in all ways would take long. */
export const longestLine = 300
/** More words than this are a title rather than an organization. */
const longName = 4

/** What is known of a line beside its text. */
export interface ReadingOptions {
  /** Whether it is a line of a programme: numbered, timed, or with kind or level. */
  isListed?: boolean
}

/** All ways to read the line that marks a talk, the likeliest first; the last one takes all of it for the title. */
export function readingsOf(text: string, { isListed = false }: ReadingOptions = {}): Reading[] {
  const line = text.trim()
  if (line.length > longestLine) return [{ order: 'title', title: line, speakers: [] }]
  const people = onlySpeakers(line)
  const readings = [
    people,
    titleFirst(line, isListed),
    // What stands behind a name is either a role or a title.
    people?.speakers.some(({ role }) => role) ? null : speakersFirst(line),
    { order: 'title' as const, title: unquoted(line), speakers: [] },
  ]
  return readings.filter(reading => reading !== null)
}

/** The reading with the title first; null where there is none. */
export function titleFirstIn(text: string): Reading | null {
  const line = text.trim()
  return line.length > longestLine ? null : titleFirst(line, false)
}

/** The reading with the title first that only lines beside it, or a person, make likely; null where there is none. */
export function doubtfulReadingOf(text: string): Reading | null {
  const line = text.trim()
  return line.length > longestLine ? null : doubtfulTitleFirst(line)
}

function onlySpeakers(line: string): Reading | null {
  const speakers = readSpeakers(line)
  const facts =
    speakers?.flatMap(({ role, organization }) => [role, organization].filter(fact => fact !== null)) ?? []
  const isFact = (fact: string) => isRole(fact) || isCompany(fact) || isShortName(fact)
  const isTitle = speakers?.some(seemsTitle) ?? false
  return speakers && !isTitle && facts.every(isFact) ? { order: 'speakers', title: null, speakers } : null
}

/** "Handling Errors - Ada Byron": what is taken for an organization looks more like a name than the name itself. */
function seemsTitle({ name, role, organization }: Speaker): boolean {
  const isDoubtful = nameLikeness(name) !== 'sure' && role === null && organization !== null
  return isDoubtful && nameLikeness(organization) === 'sure'
}

/** Whether a text can be an organization's name: a few words, all of them capitalized. */
function isShortName(text: string): boolean {
  const words = text.split(' ').filter(word => !/^(?:at|de|for|la|of|van|&)$/.test(word))
  return (
    words.length <= longName &&
    !/[?!:]/.test(text) &&
    words.every(word => /^[\p{Lu}\p{N}{(]/u.test(word) || words.length === 1)
  )
}

/** "Name - Title", "Name & Name: Title". */
function speakersFirst(line: string): Reading | null {
  for (const match of line.matchAll(titleBreak)) {
    const speakers = readSpeakers(line.slice(0, match.index))
    const title = line.slice(match.index + match[0].length)
    if (speakers && title) return { order: 'speakers, title', title: unquoted(title), speakers }
  }
  return null
}
