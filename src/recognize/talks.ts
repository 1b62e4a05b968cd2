import type { Link } from '../model/model.ts'
import { type Affixes, withoutAffixes, withoutSuffixes } from './affixes.ts'
import { announcesTalks, type HeadingTopic, topicOf } from './headings.ts'
import { type Lead, leadOf } from './lead.ts'
import { fold } from '../text/words.ts'
import { linksOfTalk } from './links.ts'
import { groupBy } from '../text/groups.ts'
import { ancestorsOf, type Section } from './outline.ts'
import { proseTellsOfTalk } from './prose.ts'
import { type Order, type Reading, readingsOf } from './title.ts'

/** A section with what was found out about it, and whether it is a talk. */
export interface Judgement {
  section: Section
  affixes: Affixes
  reading: Reading
  lead: Lead
  topic: HeadingTopic
  links: Link[]
  isTalk: boolean
  /** The sum of the reasons' weights. */
  score: number
  reasons: Reason[]
}

/** Something that speaks for (or, below zero, against) a section being a talk. */
export interface Reason {
  weight: number
  text: string
}

/** What is known of the whole write-up before any heading is judged. */
export interface WholeWriteUp {
  title: string
  /** Its original address. */
  url: string | null
}

/** From this score on, a section is a talk. */
const threshold = 3
/** "Keynote" can be the only one, "Keynotes" are several. */
const isSingular = /^(?:the |la )?keynote$/i
/** What most of a group of sections have, its others are expected to have too. */
const most = 0.5
const nearlyAll = 0.75

/** Judges all sections of a write-up: first each by itself, then by what most of its siblings in form are. */
export function judge(sections: Section[], whole: WholeWriteUp): Judgement[] {
  const orders = commonOrders(sections)
  const recurring = groupBy(sections, ({ text }) => fold(text))
  const judgements = sections.map(section => judgeAlone(section, { whole, common: orders.get(seriesOf(section)) ?? 'title' }))
  for (const judgement of judgements) {
    const count = recurring.get(fold(judgement.section.text))?.length ?? 1
    if (count > 1) add(judgement, -4, `the same heading stands here ${count} times`)
  }
  addGroupEvidence(judgements)
  const verdicts = new Map<Section, Judgement>()
  for (const judgement of judgements) {
    const withinTalk = ancestorsOf(judgement.section).some(above => verdicts.get(above)?.isTalk)
    if (withinTalk && !namesSpeakers(judgement, orders.get(seriesOf(judgement.section)))) add(judgement, -9, 'it is a part of the talk above it')
    judgement.isTalk = judgement.score >= threshold
    verdicts.set(judgement.section, judgement)
  }
  return judgements
}

/** Whether the heading itself names people, and not only words that could be a name. */
function namesSpeakers({ reading: { order, speakers } }: Judgement, common: Order | undefined): boolean {
  return order !== 'title' && (order === 'title, speakers' || order === common || speakers.some(hasFact))
}

/** A write-up keeps to one order of title and speakers: the one that most headings of a level can be read in. */
function commonOrders(sections: Section[]): Map<string, Order> {
  return new Map([...groupBy(sections, seriesOf)].map(([series, alike]) => [series, commonOrder(alike)]))
}

/** Headings of one depth under one heading, the numbered ones ("Talk 3: …") apart, are of one series. */
function seriesOf({ depth, text, parent }: Section): string {
  return `${parent?.line ?? 0} ${depth} ${withoutAffixes(text).isListed}`
}

function commonOrder(sections: Section[]): Order {
  const counts = new Map<Order, number>()
  for (const { text } of sections) {
    for (const { order } of readingsOf(withoutAffixes(text).rest)) counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  const count = (order: Order) => counts.get(order) ?? 0
  const orders: Order[] = ['title, speakers', 'speakers, title', 'speakers']
  const best = orders.reduce((first, second) => (count(second) > count(first) ? second : first))
  return count(best) >= sections.length * most ? best : 'title'
}

interface AloneContext {
  whole: WholeWriteUp
  common: Order
}

function judgeAlone(section: Section, { whole, common }: AloneContext): Judgement {
  const affixes = withoutAffixes(section.text)
  const lead = leadOf(section.own)
  const reading = chooseReading(readingsOf(affixes.rest), lead.speakers.length ? 'title' : common)
  const topic = topicOf(affixes.rest)
  const links = linksOfTalk(section.own, whole.url)
  const judgement: Judgement = { section, affixes, reading, lead, topic, links, isTalk: false, score: 0, reasons: [] }
  const { parent } = section
  const above = parent?.text ?? whole.title
  if (section.form === 'day line') add(judgement, -9, 'it names a day')
  if (topic === 'programme' && isSingular.test(affixes.rest)) add(judgement, -3, 'it names no title')
  else if (topic !== 'unknown') add(judgement, -6, `its words are those of a heading about ${topics[topic]}`)
  addSpeakerEvidence(judgement)
  if (affixes.kind) add(judgement, 3, 'a word before the title says what kind of session it is')
  if (isTitleOfWhole(section, whole) && reading.order !== 'title, speakers') add(judgement, -6, 'it is the title of the whole')
  if (affixes.level) add(judgement, 3, 'it names a skill level')
  if (affixes.isListed) add(judgement, 2, 'a number or time before the title')
  if (links.length) add(judgement, 3, `it has the talk’s ${links[0]?.kind}`)
  if (topicOf(above) !== 'unknown' && announcesTalks(above)) add(judgement, 3, 'the heading above it announces talks')
  else if (parent && topicOf(above) === 'day') add(judgement, 2, 'the heading above it is about a day')
  if (proseTellsOfTalk(section.own)) add(judgement, 1, 'its text speaks of a talk')
  return judgement
}

function addSpeakerEvidence(judgement: Judgement): void {
  const { order, speakers } = judgement.reading
  if (order === 'speakers' && !speakers.some(hasFact)) add(judgement, 1, 'it can be a name')
  else if (order !== 'title') add(judgement, 4, 'it names speakers')
  if (judgement.lead.speakers.length) add(judgement, 4, 'the line beneath it names speakers')
  if (judgement.lead.title) add(judgement, 4, 'the line beneath it is the official title')
}

function isTitleOfWhole({ text, parent }: Section, { title }: WholeWriteUp): boolean {
  return parent === null && fold(text) === fold(title)
}

function hasFact({ role, organization }: Reading['speakers'][number]): boolean {
  return role !== null || organization !== null
}

/** The common order where the line can be read so; a bare name counts only where most lines are names. */
function chooseReading(readings: Reading[], common: Order): Reading {
  const inCommon = common === 'title' ? undefined : readings.find(({ order }) => order === common)
  const likely = readings.find(({ order, speakers }) => order === 'title, speakers' || order === 'title' || speakers.some(hasFact))
  const reading = inCommon ?? likely ?? { order: 'title', title: '', speakers: [] }
  return reading.title === null ? reading : { ...reading, title: withoutSuffixes(reading.title).rest }
}

const topics: Record<HeadingTopic, string> = {
  aside: 'something else',
  day: 'a day',
  programme: 'several talks',
  social: 'what happens beside the talks',
  unknown: 'a talk',
}

/** A write-up keeps to one way of marking talks: what stands like most talks is one, what lacks their marks is none. */
function addGroupEvidence(judgements: Judgement[]): void {
  const strong = new Set(judgements.filter(({ score }) => score >= threshold).map(({ section }) => section))
  const candidates = judgements.filter(
    ({ topic, section }) =>
      topic === 'unknown' && section.form === 'heading' && !ancestorsOf(section).some(above => strong.has(above)),
  )
  for (const alike of groupBy(candidates, ({ section }) => String(section.depth)).values()) {
    if (alike.length < 2) continue
    const areTalks = alike.filter(({ score }) => score >= threshold).length >= alike.length * most
    const areMarked = alike.filter(hasMark).length >= alike.length * nearlyAll
    for (const judgement of alike) {
      if (areTalks) add(judgement, 3, 'most headings of its level are talks')
      if (areMarked && !hasMark(judgement)) add(judgement, -4, 'the others of its level name speakers or kind, it does not')
    }
  }
}

function hasMark({ reading, affixes, lead }: Judgement): boolean {
  const isNamed = reading.order !== 'title' || lead.speakers.length > 0 || lead.title !== null
  return isNamed || affixes.kind !== null || affixes.level !== null || affixes.isListed
}

function add(judgement: Judgement, weight: number, text: string): void {
  judgement.reasons.push({ weight, text })
  judgement.score += weight
}
