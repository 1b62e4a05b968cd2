import type { Speaker } from '../model/model.ts'
import { isCompany, isRole, nameLikeness } from './names.ts'
import { readSpeakers } from './speakers.ts'

/** The order in which a line tells title and speakers. */
export type Order = 'title' | 'title, speakers' | 'speakers, title' | 'speakers'

/** One way to read the line that marks a talk. */
export interface Reading {
  order: Order
  /** Null where the line names speakers alone. */
  title: string | null
  speakers: Speaker[]
}

const dash = /\s+--+\s+|\s+[-–—|]\s*|[–—]\s+/g
/** "by Feeling the Stones" tells how, not who. */
const by =
  /(?:\s+(?:by|par|von|por|door)|(?<=\b(?:[Kk]eynote|[Pp]anel|[Ss]ession|[Tt]alk|[Ww]orkshop|[Cc]hat))\s+(?:with|avec|mit))\s+(?!\p{Lu}\p{Ll}+ing\b)/gu
const comma = /,\s+/g
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
    dashOrBrackets(line) ??
      titleFirst(line, by) ??
      titleThenBrackets(line) ??
      titleThenName(line) ??
      titleThenComma(line, isListed),
    // What stands behind a name is either a role or a title.
    people?.speakers.some(({ role }) => role) ? null : speakersFirst(line),
    { order: 'title' as const, title: unquoted(line), speakers: [] },
  ]
  return readings.filter(reading => reading !== null)
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

/** "Title (Name)" where what stands before the brackets is hardly a name itself. */
function dashOrBrackets(line: string): Reading | null {
  const dashed = titleFirst(line, dash)
  const isSure = dashed?.speakers.every(({ name }) => nameLikeness(name) === 'sure')
  return isSure ? dashed : (titleThenBrackets(line) ?? dashed)
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

/** Titles contain dashes too: the last one behind which people are named parts title and speakers. */
function titleFirst(line: string, separator: RegExp): Reading | null {
  const breaks = [...line.matchAll(separator)].filter(({ index }) => index > 0)
  const readAt = (index: number) => {
    const match = breaks[index]
    return match ? readSpeakers(line.slice(match.index + match[0].length)) : null
  }
  for (let index = breaks.length - 1; index >= 0; index--) {
    const speakers = readAt(index)
    if (!speakers?.every(isSurePerson)) continue
    const before = readAt(index - 1)
    // "Title - Name - Organization": what looked like a name is the organization of the name before it.
    const isOrganization =
      speakers.length === 1 && before?.length === 1 && before[0]?.organization === speakers[0]?.name
    const start = breaks[isOrganization ? index - 1 : index]?.index
    return {
      order: 'title, speakers',
      title: unquoted(line.slice(0, start)),
      speakers: (isOrganization && before) || speakers,
    }
  }
  return null
}

/** A name that stands alone has to look like one more than a name with an organization. */
function isSurePerson({ name, role, organization }: Speaker): boolean {
  return role !== null || organization !== null || nameLikeness(name) === 'sure'
}

/** "Is this a title? Name", "Title (EN) Name": nothing but the end of the sentence parts them. */
function titleThenName(line: string): Reading | null {
  const [, title, name] = /^(.+(?:[?!…]|\([A-Z]{2}\)))\s+([^?!…()]+)$/.exec(line) ?? []
  const speakers = name && nameLikeness(name) === 'sure' ? readSpeakers(name) : null
  return title && speakers ? { order: 'title, speakers', title: unquoted(title), speakers } : null
}

/** "Title (Name)". */
function titleThenBrackets(line: string): Reading | null {
  const [, title, inner] = /^(.+?)\s*\(([^()]+)\)$/.exec(line) ?? []
  const speakers = inner && !isCompany(inner) ? readSpeakers(inner) : null
  return title && speakers ? { order: 'title, speakers', title: unquoted(title), speakers } : null
}

/** "Title, Name, Organization": commas are common in titles, so a name alone does only in a line of a programme. */
function titleThenComma(line: string, isListed: boolean): Reading | null {
  for (const match of line.matchAll(comma)) {
    const speakers = readSpeakers(line.slice(match.index + match[0].length))
    const isEnough = (speaker: Speaker) =>
      speaker.organization !== null || (isListed && isSurePerson(speaker))
    if (!speakers?.every(isEnough)) continue
    return { order: 'title, speakers', title: unquoted(line.slice(0, match.index)), speakers }
  }
  return null
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

/** The titles of a line that is nothing but titles in quotation marks: "A" and "B". */
export function quotedTitles(line: string): string[] {
  const titles = [...line.matchAll(/["“«„]\s*([^"“”«»„]+?)\s*["”»]/g)]
  const between = line.replace(/["“«„][^"“”«»„]+["”»]/g, '').trim()
  return /^(?:[\s,;&]|and\b|et\b|und\b|y\b)*$/.test(between) ? titles.map(([, title = '']) => title) : []
}

/** A title without quotation marks around the whole of it. */
function unquoted(title: string): string {
  const [, inner] = /^["“«„]\s*([^"“”«»„]*)\s*["”»“]$/.exec(title.trim()) ?? []
  return (inner ?? title).replace(/[\s,;]+$/, '').trim()
}
