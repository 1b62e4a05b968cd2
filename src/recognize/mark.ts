import type { Kind, Level, Speaker } from '../model/model.ts'
import { type Affixes, withoutAffixes, withoutSuffixes } from './affixes.ts'
import type { Order, Reading } from './reading.ts'
import { doubtfulReadingOf, readingsOf } from './title.ts'

/** What the line that marks a talk tells of it: "Keynote: Title - Speaker, Role, Organization (Any Skill Level)". */
export interface Mark {
  /** Empty where the line names speakers alone. */
  title: string
  speakers: Speaker[]
  order: Order
  kind: Kind | null
  level: Level | null
  /** The number of the part where a talk is told in several: "(Part2)". */
  part: number
  /** Whether a number or time before the title lists it: "Talk 3:", "10h30 :". */
  isListed: boolean
  /** The line without what stands before and after title and speakers. */
  bare: string
}

/** A line with all ways to read it. */
export interface Line extends Omit<Affixes, 'rest'> {
  bare: string
  readings: Reading[]
}

/** Parts a line from what stands around it, and reads it in all ways. */
export function readLine(text: string): Line {
  const { rest: bare, ...affixes } = withoutAffixes(text)
  const isListed = affixes.isListed || affixes.kind !== null || affixes.level !== null
  return { ...affixes, bare, readings: readingsOf(bare, { isListed }) }
}

/** What is known beside the line itself. */
export interface MarkOptions {
  /** The order of title and speakers that most lines beside it have. */
  common?: Order
  /** Whether the lines beneath it name the speakers. */
  hasLead?: boolean
  /** Whether a person says that it marks a talk. */
  isSaid?: boolean
}

/** Reads the line that marks a talk, in the order that the lines beside it have where it can be read so. */
export function readMark(
  line: Line,
  { common = 'title', hasLead = false, isSaid = false }: MarkOptions = {},
): Mark {
  const { readings, ...affixes } = line
  const { order, title, speakers } = choose(line, { common, hasLead, isSaid })
  const { rest, level } = withoutSuffixes(title ?? '')
  return { ...affixes, order, speakers, title: rest, level: affixes.level ?? level }
}

/**
 * A bare name counts only where most lines begin with names; what could be both is in the common order. A doubtful
 * name behind a title counts where most lines have one there, or a person says that the line marks a talk.
 */
function choose({ readings, bare }: Line, { common, hasLead, isSaid }: Required<MarkOptions>): Reading {
  const beginsWithSpeakers = common.startsWith('speakers') && !hasLead
  const possible = readings.filter(reading => beginsWithSpeakers || !isBareName(reading))
  const named = beginsWithSpeakers ? possible.find(({ order }) => order.startsWith('speakers')) : undefined
  const inCommon = possible.find(({ order }) => order === common) ?? named
  const likely = possible.find(({ order }) => order !== 'speakers, title')
  const isNamed = (common === 'title, speakers' || isSaid) && !hasLead && likely?.order === 'title'
  const doubtful = isNamed ? doubtfulReadingOf(bare) : null
  const all: Reading = { order: 'title', title: '', speakers: [] }
  return (common === 'title' ? undefined : inCommon) ?? doubtful ?? likely ?? all
}

/** Whether a line is nothing but what can be a name, so that it can be anything else too. */
export function isBareName({ order, speakers }: Pick<Mark, 'order' | 'speakers'>): boolean {
  return (
    order === 'speakers' && !speakers.some(({ role, organization }) => role !== null || organization !== null)
  )
}

/** What most of some lines have, the others are expected to have too. */
const most = 0.5

/** The order of title and speakers in which most of some lines can be read; `title` where there is none. */
export function commonOrder(lines: Line[]): Order {
  const counts = new Map<Order, number>()
  for (const { order } of lines.flatMap(({ readings }) => readings)) {
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  const count = (order: Order) => counts.get(order) ?? 0
  const orders: Order[] = ['title, speakers', 'speakers, title', 'speakers']
  const best = orders.reduce((first, second) => (count(second) > count(first) ? second : first))
  return count(best) >= lines.length * most ? best : 'title'
}
