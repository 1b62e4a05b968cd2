import { groupBy } from '../text/groups.ts'
import { fold } from '../text/words.ts'
import { type Findings, isMarked, type Reason, reasonsOf, threshold } from './evidence.ts'
import { topicOf } from './headings.ts'
import { leadOf } from './lead.ts'
import { markedLinesOf } from './lines.ts'
import { linksOfTalk } from './links.ts'
import { commonOrder, isBareName, readMark } from './mark.ts'
import { ancestorsOf, type Section } from './outline.ts'
import { proseTellsOfTalk } from './prose.ts'
import type { Order } from './title.ts'

/** A section with what was found out about it, and whether it is a talk. */
export interface Judgement extends Findings {
  isTalk: boolean
  reasons: Reason[]
}

/** What is known of the whole write-up before any heading is judged. */
export interface WholeWriteUp {
  title: string
  /** Its original address. */
  url: string | null
}

/** What most sections of a group have, its others are expected to have too. */
const most = 0.5
const nearlyAll = 0.65

/** The sum of what speaks for and against a section being a talk. */
export function scoreOf({ reasons }: Pick<Judgement, 'reasons'>): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0)
}

/** Judges all sections of a write-up: first each by itself, then by what most of its siblings in form are. */
export function judge(sections: Section[], whole: WholeWriteUp): Judgement[] {
  const orders = commonOrders(sections)
  const recurring = groupBy(sections, ({ text }) => fold(text))
  const judgements = sections.map(section => {
    const common = orders.get(seriesOf(section)) ?? 'title'
    const recurs = recurring.get(fold(section.text))?.length ?? 1
    const findings = findingsOf(section, { whole, common, recurs })
    return { ...findings, reasons: reasonsOf(findings), isTalk: false }
  })
  addGroupEvidence(judgements)
  const talks = new Set<Section>()
  for (const judgement of judgements) {
    const { section, mark, reasons } = judgement
    const isWithinTalk = ancestorsOf(section).some(above => talks.has(above))
    const namesSpeakers = mark.order === 'title, speakers' || (mark.order !== 'title' && !isBareName(mark))
    const isInCommon = mark.order !== 'title' && mark.order === orders.get(seriesOf(section))
    if (isWithinTalk && !namesSpeakers && !isInCommon) reasons.push({ weight: -9, text: 'it is a part of the talk above it' })
    judgement.isTalk = scoreOf(judgement) >= threshold
    if (judgement.isTalk) talks.add(section)
  }
  return judgements
}

/** A write-up keeps to one order of title and speakers: the one that most headings of a series can be read in. */
function commonOrders(sections: Section[]): Map<string, Order> {
  const series = groupBy(sections, seriesOf)
  return new Map([...series].map(([key, alike]) => [key, commonOrder(alike.map(({ text }) => text))]))
}

/** Headings of one depth under one heading, the numbered ones ("Talk 3: …") apart, are of one series. */
function seriesOf({ depth, text, parent }: Section): string {
  return `${parent?.line ?? 0} ${depth} ${readMark(text).isListed}`
}

interface FindingsContext {
  whole: WholeWriteUp
  common: Order
  recurs: number
}

function findingsOf(section: Section, { whole, common, recurs }: FindingsContext): Findings {
  const { text, own, parent } = section
  const lead = leadOf(own)
  const mark = readMark(text, { common, hasLead: lead.speakers.length > 0 })
  const above = parent?.text ?? whole.title
  return {
    section,
    mark,
    lead,
    topic: topicOf(mark.bare, section.isDay),
    links: linksOfTalk(own, whole.url),
    above: { text: above, topic: topicOf(above, parent?.isDay ?? false) },
    isTitleOfWhole: parent === null && fold(text) === fold(whole.title),
    recurs,
    listedTalks: markedLinesOf(own, text).length,
    speaksOfTalk: proseTellsOfTalk(own),
  }
}

/** A write-up keeps to one way of marking talks: what stands like most talks is one, what lacks their marks is none. */
function addGroupEvidence(judgements: Judgement[]): void {
  const isStrong = (judgement: Judgement) => scoreOf(judgement) >= threshold
  const strong = new Set(judgements.filter(isStrong).map(({ section }) => section))
  const candidates = judgements.filter(
    ({ topic, section }) =>
      topic === 'unknown' && section.form === 'heading' && !ancestorsOf(section).some(above => strong.has(above)),
  )
  for (const alike of groupBy(candidates, ({ section }) => String(section.depth)).values()) {
    if (alike.length < 2) continue
    const share = (holds: (judgement: Judgement) => boolean) => alike.filter(holds).length / alike.length
    if (alike.length > 2 && share(({ speaksOfTalk }) => speaksOfTalk) >= nearlyAll) {
      for (const { reasons } of alike) reasons.push({ weight: 2, text: 'nearly all texts of its level speak of talks' })
    }
    const areMarked = share(isMarked) >= nearlyAll
    if (share(isStrong) >= most) {
      for (const { reasons } of alike) reasons.push({ weight: 3, text: 'most headings of its level are talks' })
    }
    for (const judgement of areMarked ? alike.filter(each => !isMarked(each)) : []) {
      judgement.reasons.push({ weight: -4, text: 'the others of its level name speakers or kind, it does not' })
    }
  }
}
