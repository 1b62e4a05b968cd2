import type { Speaker } from '../model/model.ts'
import { wordsOf } from '../text/words.ts'
import { isCompany, nameLikeness } from './names.ts'
import { unquoted } from './quotation-marks.ts'
import type { Reading } from './reading.ts'
import { readSpeakers, type SpeakersOptions } from './speakers.ts'

const dash = /\s+--+\s+|\s+[-–—|]\s*|[–—]\s+/g
/** "by Feeling the Stones" tells how, not who. */
const by =
  /(?:\s+(?:by|par|von|por|door)|(?<=\b(?:[Kk]eynote|[Pp]anel|[Ss]ession|[Tt]alk|[Ww]orkshop|[Cc]hat))\s+(?:with|avec|mit))\s+(?!\p{Lu}\p{Ll}+ing\b)/gu
const comma = /,\s+/g

/** "Title - Name", "Title by Name", "Title (Name)", and rarer forms of title and speakers. */
export function titleFirst(line: string, isListed: boolean): Reading | null {
  return (
    dashOrBrackets(line) ??
    titleThen(line, by) ??
    titleThenBrackets(line) ??
    titleThenName(line) ??
    titleThenComma(line, isListed)
  )
}

/** The same with last names that other words mostly are: "Title - Carl New, Organization". */
export function doubtfulTitleFirst(line: string): Reading | null {
  const doubtful = { isExpected: true }
  const reading =
    titleThen(line, dash, doubtful) ?? titleThen(line, by, doubtful) ?? titleThenBrackets(line, doubtful)
  return reading?.speakers.every(hasFact) ? reading : null
}

/** "Title (Name)" where what stands before the brackets is hardly a name itself. */
function dashOrBrackets(line: string): Reading | null {
  const dashed = titleThen(line, dash)
  const isSure = dashed?.speakers.every(({ name }) => nameLikeness(name) === 'sure')
  return isSure ? dashed : (titleThenBrackets(line) ?? dashed)
}

/** Titles contain dashes too: the last one behind which people are named parts title and speakers. */
function titleThen(line: string, separator: RegExp, options?: SpeakersOptions): Reading | null {
  const breaks = [...line.matchAll(separator)].filter(({ index }) => index > 0)
  const readAt = (index: number) => {
    const match = breaks[index]
    return match ? readSpeakers(line.slice(match.index + match[0].length), options) : null
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
function isSurePerson(speaker: Speaker): boolean {
  return hasFact(speaker) || nameLikeness(speaker.name) === 'sure'
}

function hasFact({ role, organization }: Speaker): boolean {
  return role !== null || organization !== null
}

/** "Is this a title? Name", "Title (EN) Name": nothing but the end of the sentence parts them. */
function titleThenName(line: string): Reading | null {
  const [, title, name] = /^(.+(?:[?!…]|\([A-Z]{2}\)))\s+([^?!…()]+)$/.exec(line) ?? []
  const speakers = name && nameLikeness(name) === 'sure' ? readSpeakers(name) : null
  return title && speakers ? { order: 'title, speakers', title: unquoted(title), speakers } : null
}

/** "Title (Name)", "Title (Name, Organization)". */
function titleThenBrackets(line: string, options?: SpeakersOptions): Reading | null {
  const [, title, inner] = /^(.+?)\s*\(([^()]+)\)$/.exec(line) ?? []
  if (!title || !inner || isSpelledOut(title, inner)) return null
  const speakers = readSpeakers(inner, options)
  const arePeople = speakers?.every(({ name }) => !isCompany(name))
  return arePeople && speakers ? { order: 'title, speakers', title: unquoted(title), speakers } : null
}

/** "RPC (Remote Procedure Call)": the brackets hold what the word before them is short for. */
function isSpelledOut(title: string, inner: string): boolean {
  const initials = wordsOf(inner).map(([initial]) => initial)
  return initials.length > 1 && wordsOf(title).at(-1) === initials.join('')
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
