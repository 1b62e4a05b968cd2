import type { Kind, Level, Speaker } from '../../model/model.ts'
import { withoutLevel } from '../../recognize/affixes.ts'
import { commonOrder, type Line, readLine } from '../../recognize/mark.ts'
import { nameLikeness } from '../../recognize/names.ts'
import type { Reading } from '../../recognize/reading.ts'
import { kindOf } from '../kinds.ts'
import { personOf, withoutOrganizations } from '../people.ts'

/** What a summary tells: "Keynote: Title - Speaker, Role, Organization (Any Skill Level)". */
export interface Summary {
  title: string
  speakers: Speaker[]
  kind: Kind | null
  level: Level | null
}

/** How a calendar writes its summaries. */
export interface SummariesOptions {
  /** pretalx always writes "Title - Name, Name", be it without names. */
  isPretalx: boolean
  /** Whether speakers are named elsewhere. */
  isBare: boolean
}

/** Reads the summaries of a calendar together: where most do not name speakers, " - " is part of a title. */
export function readSummaries(texts: string[], { isPretalx, isBare }: SummariesOptions): Summary[] {
  if (isPretalx) return texts.map(titleThenNames)
  const lines = texts.map(readLine)
  const spoken = lines.filter((_, index) => isSpoken(texts[index] ?? ''))
  const dashed = spoken.filter(line => isDashed(line.bare))
  const isCommon = commonOrder(spoken) === 'title, speakers'
  // Where few talks name speakers, those are read that leave no doubt of it, if dashes mostly stand before speakers.
  const isUsual = dashed.filter(isTelling).length >= dashed.length / 2
  const namesSpeakers = (line: Line) => !isBare && (isCommon || (isUsual && isTelling(line)))
  return lines.map((line, index) => {
    const reading = spokenReading(line)
    if (!reading || !namesSpeakers(line)) return bare(texts[index] ?? '')
    const { rest: title, level } = withoutLevel(reading.title ?? '')
    const speakers = withoutOrganizations(reading.speakers)
    return { title, speakers, kind: line.kind, level: line.level ?? level }
  })
}

function spokenReading({ readings }: Line): Reading | undefined {
  return readings.find(({ order }) => order === 'title, speakers')
}

/** Whether a title has a dash that can stand before speakers. */
export function isDashed(title: string): boolean {
  return /\s[-–—]\s/.test(title) && isSpoken(title)
}

/** Whether a line names people with what they do, so that a dash before them is none of the title's. */
function isTelling(line: Line): boolean {
  const people = spokenReading(line)?.speakers ?? []
  const isTold = ({ name, role, organization }: Speaker) =>
    nameLikeness(name) === 'sure' && (role !== null || organization !== null)
  return isDashed(line.bare) && people.length > 0 && people.every(isTold)
}

/** Breaks and parties say nothing of how talks are written. */
function isSpoken(title: string): boolean {
  return kindOf({ title, types: [], tracks: [], hasSpeakers: false }) === null
}

function titleThenNames(text: string): Summary {
  const [, title = text, names = ''] = /^(.*\S)\s+-(?:\s+(.*))?$/s.exec(text.trim()) ?? []
  return { ...bare(title), speakers: names.split(/,\s+/).flatMap(name => personOf(name) ?? []) }
}

function bare(title: string): Summary {
  return { title, speakers: [], kind: null, level: null }
}
