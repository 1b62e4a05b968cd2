import type { Link } from '../model/model.ts'
import { announcesTalks, type HeadingTopic, topicOf } from './headings.ts'
import { linksOfTalk } from './links.ts'
import { ancestorsOf, type Section } from './outline.ts'
import { readTitleLine, type TitleLine } from './title.ts'

/** A section with what was found out about it, and whether it is a talk. */
export interface Judgement {
  section: Section
  line: TitleLine
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

/** From this score on, a section is a talk. */
const threshold = 3
/** What most of a group of sections have, its others are expected to have too. */
const most = 0.5

/** Judges all sections of a write-up: first each by itself, then by what most of its siblings in form are. */
export function judge(sections: Section[], original: string | null): Judgement[] {
  const judgements = sections.map(section => judgeAlone(section, original))
  addGroupEvidence(judgements)
  const verdicts = new Map<Section, Judgement>()
  for (const judgement of judgements) {
    const withinTalk = ancestorsOf(judgement.section).some(above => verdicts.get(above)?.isTalk)
    if (withinTalk && !judgement.line.speakers.length) add(judgement, -9, 'it is a part of the talk above it')
    judgement.isTalk = judgement.score >= threshold
    verdicts.set(judgement.section, judgement)
  }
  return judgements
}

function judgeAlone(section: Section, original: string | null): Judgement {
  const line = readTitleLine(section.text)
  const topic = topicOf(line.title)
  const links = linksOfTalk(section.own, original)
  const judgement: Judgement = { section, line, topic, links, isTalk: false, score: 0, reasons: [] }
  if (section.form === 'day line') add(judgement, -9, 'it names a day')
  if (topic !== 'unknown') add(judgement, -6, `its words are those of a heading about ${topics[topic]}`)
  if (line.speakers.length) add(judgement, 4, 'it names speakers')
  if (line.kind) add(judgement, 3, 'a word before the title says what kind of session it is')
  if (line.level) add(judgement, 3, 'it names a skill level')
  if (links.length) add(judgement, 3, `it has the talk’s ${links[0]?.kind}`)
  if (isUnderTalks(section)) add(judgement, 3, 'the heading above it announces talks')
  else if (isUnderDay(section)) add(judgement, 2, 'the heading above it is about a day')
  return judgement
}

const topics: Record<HeadingTopic, string> = {
  aside: 'something else',
  day: 'a day',
  programme: 'several talks',
  social: 'what happens beside the talks',
  unknown: 'a talk',
}

function isUnderTalks({ parent }: Section): boolean {
  return parent !== null && topicOf(parent.text) !== 'unknown' && announcesTalks(parent.text)
}

function isUnderDay({ parent }: Section): boolean {
  return parent !== null && topicOf(parent.text) === 'day'
}

/** A write-up keeps to one way of marking talks: what stands like most talks is one, what lacks their marks is none. */
function addGroupEvidence(judgements: Judgement[]): void {
  const candidates = judgements.filter(
    ({ topic, section }) => topic === 'unknown' && section.form === 'heading',
  )
  const talks = candidates.filter(({ score }) => score >= threshold)
  const talksNameSpeakers = talks.filter(({ line }) => line.speakers.length).length > talks.length * most
  const [alike, talksAlike] = [candidates, talks].map(countByDepth)
  for (const judgement of candidates) {
    const { section, line } = judgement
    const count = alike?.get(section.depth) ?? 0
    const share = (talksAlike?.get(section.depth) ?? 0) / count
    if (count > 1 && share >= most) add(judgement, 2, 'most headings of its level are talks')
    const hasMark = line.speakers.length || line.kind || line.level
    if (talksNameSpeakers && !hasMark) add(judgement, -3, 'most talks here name speakers, it does not')
  }
}

function countByDepth(judgements: Judgement[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { section } of judgements) counts.set(section.depth, (counts.get(section.depth) ?? 0) + 1)
  return counts
}

function add(judgement: Judgement, weight: number, text: string): void {
  judgement.reasons.push({ weight, text })
  judgement.score += weight
}
