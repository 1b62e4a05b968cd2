import type { ListItem, Paragraph, RootContent, TableRow } from 'mdast'
import type { Kind, Level, Speaker } from '../model/model.ts'
import { tidy } from '../text/words.ts'
import { withoutAffixes, withoutSuffixes } from './affixes.ts'
import { nameLikeness } from './names.ts'
import { titleFirstIn } from './title.ts'

/** What a line that is no heading tells of a talk. */
export interface LineReading {
  title: string | null
  speakers: Speaker[]
  kind: Kind | null
  level: Level | null
}

/** A line, list item or table row that marks a talk as a heading would. */
export interface MarkedLine extends LineReading {
  node: Paragraph | ListItem | TableRow
  form: 'line' | 'bold line' | 'list item' | 'table row'
  /** What stands within the mark beside the line itself. */
  inside: RootContent[]
}

/** More words than this are a sentence and no title. */
export const longTitle = 16

/** Between a title and the speakers on the next line. */
export const speakersLine = /^(?:--+|[-–—]|by:?|par|von)\s+/i

/** A title with what stands around it read, and its speakers. */
export function titled(text: string, speakers: Speaker[]): LineReading {
  const { rest, kind, level } = withoutAffixes(text)
  return { title: rest, speakers, kind: kind === 'talk' ? null : kind, level }
}

/** "Title - Speaker, Organization" or "Title by Speaker", with a name that can hardly be anything else. */
export function surelyNamed(line: string): LineReading | null {
  const { rest, kind, level } = withoutAffixes(tidy(line))
  const reading = titleFirstIn(rest)
  if (!reading?.speakers.every(({ name }) => nameLikeness(name) === 'sure')) return null
  const title = withoutSuffixes(reading.title ?? '')
  return { title: title.rest, speakers: reading.speakers, kind, level: level ?? title.level }
}
