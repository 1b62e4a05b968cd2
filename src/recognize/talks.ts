import { groupBy } from '../text/groups.ts'
import { fold } from '../text/words.ts'
import { type Findings, isMarked, type Reason, reasonsOf, threshold } from './evidence.ts'
import { topicOf } from './headings.ts'
import { type Lead, leadOf, noLead } from './lead.ts'
import { markedLinesOf } from './lines.ts'
import { linksOfTalk } from './links.ts'
import { commonOrder, isBareName, type Line, readLine, readMark } from './mark.ts'
import { ancestorsOf, type Section } from './outline.ts'
import { proseTellsOfTalk } from './prose.ts'
import type { Order } from './reading.ts'

/** A section with what was found out about it, and whether it is a talk. */
export interface Judgement extends Findings {
  isTalk: boolean
  reasons: Reason[]
}

/** What other write-ups of the event are sure of. */
export interface Known {
  title(text: string): boolean
  person(text: string): boolean
}

/** What is known of the whole write-up before any heading is judged. */
export interface WholeWriteUp {
  title: string
  /** Its original address. */
  url: string | null
  /** What a person says of a section: it is a talk, it is none, or nothing. */
  isSaid(section: Section, title: string): boolean | null
  known: Known
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
  const lines = new Map(sections.map(section => [section, readLine(section.text)]))
  const seriesOf = seriesIn(lines)
  const orders = commonOrders(lines, seriesOf)
  const recurring = groupBy(sections, ({ text }) => fold(text))
  const judgements = sections.map(section => {
    const common = orders.get(seriesOf(section)) ?? 'title'
    const recurs = recurring.get(fold(section.text))?.length ?? 1
    const findings = findingsOf(section, {
      line: lines.get(section) ?? readLine(section.text),
      whole,
      common,
      recurs,
    })
    return { ...findings, reasons: reasonsOf(findings), isTalk: false }
  })
  addGroupEvidence(judgements)
  const talks = new Set<Section>()
  for (const judgement of judgements) {
    const { section, mark, reasons } = judgement
    const isWithinTalk = ancestorsOf(section).some(above => talks.has(above))
    const namesSpeakers = mark.order === 'title, speakers' || (mark.order !== 'title' && !isBareName(mark))
    const isInCommon = mark.order !== 'title' && mark.order === orders.get(seriesOf(section))
    const isLead =
      mark.order === 'speakers' && section.parent?.own.length === 0 && section.parent.children[0] === section
    if (isWithinTalk && (isLead || (!namesSpeakers && !isInCommon)))
      reasons.push({ weight: -9, text: 'it is a part of the talk above it' })
    const said = whole.isSaid(section, mark.title)
    if (said !== null) reasons.push({ weight: said ? 99 : -99, text: 'corrections.yaml says so' })
    judgement.isTalk = scoreOf(judgement) >= threshold
    if (judgement.isTalk) talks.add(section)
  }
  return judgements
}

type SeriesOf = (section: Section) => string

/** Headings of one depth under one heading, the numbered ones ("Talk 3: …") apart, are of one series. */
function seriesIn(lines: ReadonlyMap<Section, Line>): SeriesOf {
  return section => `${section.parent?.line ?? 0} ${section.depth} ${lines.get(section)?.isListed}`
}

/** A write-up keeps to one order of title and speakers: the one that most headings of a series can be read in. */
function commonOrders(lines: ReadonlyMap<Section, Line>, seriesOf: SeriesOf): Map<string, Order> {
  const series = groupBy(lines, ([section]) => seriesOf(section))
  return new Map([...series].map(([key, alike]) => [key, commonOrder(alike.map(([, line]) => line))]))
}

interface FindingsContext {
  line: Line
  whole: WholeWriteUp
  common: Order
  recurs: number
}

function findingsOf(section: Section, { line, whole, common, recurs }: FindingsContext): Findings {
  const { text, own, parent } = section
  const topic = topicOf(line.bare, section.isDay)
  // What stands under a heading over several talks tells of one of them.
  const lead = topic === 'day' || topic === 'aside' ? noLead : leadOfSection(section)
  const mark = readMark(line, {
    common,
    hasLead: lead.speakers.length > 0,
    isSaid: whole.isSaid(section, line.bare) === true,
  })
  const above = parent?.text ?? whole.title
  return {
    section,
    mark,
    lead,
    topic,
    links: linksOfTalk(own, whole.url),
    above: { text: above, topic: topicOf(above, parent?.isDay ?? false) },
    isTitleOfWhole: parent === null && fold(text) === fold(whole.title),
    recurs,
    isKnownTitle: whole.known.title(mark.title),
    isKnownPerson: whole.known.person(mark.bare),
    listedTalks: markedLinesOf(own, text).length,
    speaksOfTalk: proseTellsOfTalk(own),
  }
}

/** The lines beneath a heading; where a smaller heading follows at once, that is one of them. */
function leadOfSection({ own, children: [first] }: Section): Lead {
  return own.length || !first
    ? leadOf(own)
    : leadOf([{ type: 'paragraph', children: [{ type: 'text', value: first.text }] }])
}

/** A write-up keeps to one way of marking talks: what stands like most talks is one, what lacks their marks is none. */
function addGroupEvidence(judgements: Judgement[]): void {
  const isStrong = (judgement: Judgement) => scoreOf(judgement) >= threshold
  const strong = new Set(judgements.filter(isStrong).map(({ section }) => section))
  const candidates = judgements.filter(
    ({ topic, section }) =>
      topic === 'unknown' &&
      section.form === 'heading' &&
      !ancestorsOf(section).some(above => strong.has(above)),
  )
  for (const alike of groupBy(candidates, ({ section }) => String(section.depth)).values()) {
    if (alike.length < 2) continue
    const share = (holds: (judgement: Judgement) => boolean) => alike.filter(holds).length / alike.length
    if (alike.length > 2 && share(({ speaksOfTalk }) => speaksOfTalk) >= nearlyAll) {
      for (const { reasons } of alike)
        reasons.push({ weight: 2, text: 'nearly all texts of its level speak of talks' })
    }
    const areMarked = share(isMarked) >= nearlyAll
    if (share(isStrong) >= most && alike.filter(isStrong).length > 1) {
      for (const { reasons } of alike)
        reasons.push({ weight: 3, text: 'most headings of its level are talks' })
    }
    for (const judgement of areMarked ? alike.filter(each => !isMarked(each)) : []) {
      judgement.reasons.push({
        weight: -4,
        text: 'the others of its level name speakers or kind, it does not',
      })
    }
  }
}
