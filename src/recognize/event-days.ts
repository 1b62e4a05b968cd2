import type { Root } from 'mdast'
import type { Day, Event, WriteUp } from '../model/model.ts'
import { textOf } from '../text/text-of.ts'
import { type DateContext, datesIn } from './dates.ts'
import { dayOfPictures } from './days.ts'
import type { Section } from './outline.ts'

/** How far into a text its author says when the event was. */
const openingBlocks = 6
/** Longer than this after the event, a write-up is seldom published; more days than this, an event seldom has. */
const daysUntilPublished = 120
const longestEvent = 8

/** The year that dates without one are of: that of the event, of the title, of the publication. */
export function yearOf({ title, file, published }: WriteUp, { id, name, days }: Event): number | null {
  const texts = [days[0]?.date, title, file, published, name, id]
  for (const text of texts) {
    const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text ?? '')?.[0]
    if (year) return Number(year)
  }
  return null
}

/** What the days of an event are looked for in. */
export interface DaySources {
  tree: Root
  writeUp: WriteUp
  dates: DateContext
}

/** The days of an event that no `event.yaml` tells, as the write-up itself dates them: in headings, opening or pictures. */
export function daysIn(outline: Section[], { tree, writeUp, dates }: DaySources): Day[] {
  const headings = outline.filter(({ isDay }) => isDay).map(({ text }) => text)
  const inHeadings = datesOf([writeUp.title, ...headings], dates)
  if (inHeadings.length) return asDays(inHeadings)
  const opening = tree.children
    .slice(0, openingBlocks)
    .filter(node => node.type === 'paragraph' || node.type === 'heading')
  const told = datesOf(
    opening.map(node => textOf(node)),
    dates,
  )
  if (areOneEvent(told, writeUp.published)) return asDays(told)
  const pictured = dayOfPictures(tree.children)
  return pictured ? asDays([pictured]) : []
}

function datesOf(texts: string[], context: DateContext): string[] {
  return [...new Set(texts.flatMap(text => datesIn(text, context).map(({ date }) => date)))].sort()
}

/** Dates in running text can be of anything: those of an event are near each other, and not after the publication. */
function areOneEvent(dates: string[], published: string | null): boolean {
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last || daysBetween(first, last) >= longestEvent) return false
  const until = published ? daysBetween(last, published.slice(0, 10)) : 0
  return until >= -1 && until <= daysUntilPublished
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

function asDays(dates: string[]): Day[] {
  return dates.map((date, index) => ({ id: `day-${index + 1}`, date, label: `Day ${index + 1}` }))
}
