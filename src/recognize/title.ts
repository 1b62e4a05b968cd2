import type { Kind, Level, Speaker } from '../model/model.ts'
import { tidy } from '../text/words.ts'
import { kindOfPrefix } from './kinds.ts'
import { levelOf, levelSuffix } from './levels.ts'
import { readSpeakers } from './speakers.ts'

/** What the line that marks a talk tells: "Keynote: Title - Speaker, Role, Organization (Any Skill Level)". */
export interface TitleLine {
  title: string
  kind: Kind | null
  level: Level | null
  speakers: Speaker[]
  /** The number of the part where a talk is told in several: "(Part2)". */
  part: number
}

const partSuffix = /\s*[([]?\s*part\s*(\d+)\s*[)\]]?$/i
const handle = /\s+@[\w.]+$/
const dash = /\s+[-–—|]\s*|[–—]\s+/g
/** "by Feeling the Stones" tells how, not who. */
const by = /\s+by\s+(?!\p{Lu}\p{Ll}+ing\b)/gu
const comma = /,\s+/g

/** Reads the line that marks a talk; every part but the title may be missing. */
export function readTitleLine(text: string): TitleLine {
  const { kind, rest: line } = kindOfPrefix(tidy(text))
  const part = Number(partSuffix.exec(line)?.[1] ?? 1)
  const bare = line.replace(partSuffix, '').replace(levelSuffix, '').replace(handle, '')
  const split = lastWithSpeakers(bare, dash) ??
    lastWithSpeakers(bare, by) ??
    firstWithOrganization(bare) ?? { title: bare, speakers: [] }
  return { title: unquoted(split.title), speakers: split.speakers, kind, level: levelOf(line), part }
}

interface Split {
  title: string
  speakers: Speaker[]
}

/** Titles contain dashes too: the last one behind which people are named parts title and speakers. */
function lastWithSpeakers(text: string, separator: RegExp): Split | null {
  for (const match of [...text.matchAll(separator)].reverse()) {
    const speakers = readSpeakers(text.slice(match.index + match[0].length))
    if (speakers && match.index > 0) return { title: text.slice(0, match.index), speakers }
  }
  return null
}

/** "Title, Name, Organization": commas are common in titles, so a name alone does not do. */
function firstWithOrganization(text: string): Split | null {
  for (const match of text.matchAll(comma)) {
    const speakers = readSpeakers(text.slice(match.index + match[0].length))
    if (speakers?.every(({ organization }) => organization))
      return { title: text.slice(0, match.index), speakers }
  }
  return null
}

/** A title without quotation marks around the whole of it. */
function unquoted(title: string): string {
  const [, inner] = /^["“«]\s*([^"“”«»]*)\s*["”»]$/.exec(title.trim()) ?? []
  return inner ?? title.trim()
}
