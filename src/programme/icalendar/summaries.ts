import type { Kind, Level, Speaker } from '../../model/model.ts'
import { withoutLevel } from '../../recognize/affixes.ts'
import { commonOrder, readLine } from '../../recognize/mark.ts'
import { kindOf } from '../kinds.ts'
import { personOf } from '../people.ts'

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
  const namesSpeakers = !isBare && commonOrder(spoken) === 'title, speakers'
  return texts.map((text, index) => {
    const line = lines[index]
    const reading = line?.readings.find(({ order }) => order === 'title, speakers')
    if (!namesSpeakers || !line || !reading) return bare(text)
    const { rest: title, level } = withoutLevel(reading.title ?? '')
    return { title, speakers: reading.speakers, kind: line.kind, level: line.level ?? level }
  })
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
