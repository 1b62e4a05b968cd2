import type { RoundUp } from '../model/model.ts'
import { joinParts, type Marked, type Surroundings } from './notes.ts'
import { ancestorsOf } from './outline.ts'
import type { Judgement } from './talks.ts'

/** Notes on a part of the programme, with their text. */
export interface RecognizedRoundUp extends Marked {
  roundUp: RoundUp
}

/** The notes of a write-up that belong to several talks at once, or to what happens beside them. */
export function roundUpsOf(judgements: Judgement[], surroundings: Surroundings): RecognizedRoundUp[] {
  const talks = judgements.filter(({ isTalk }) => isTalk)
  const holdTalks = new Set(talks.flatMap(({ section }) => ancestorsOf(section)))
  const found = judgements.filter(each => isRoundUp(each) && !holdTalks.has(each.section))
  return joinParts(found).map(parts => roundUpOf(parts, surroundings))
}

function isRoundUp({ section, topic, isTalk }: Judgement): boolean {
  const isAbout = topic === 'social' || topic === 'programme' || topic === 'day'
  return isAbout && !isTalk && section.form === 'heading' && section.own.length > 0
}

function roundUpOf(parts: Judgement[], { writeUp, dayOf }: Surroundings): RecognizedRoundUp {
  const [{ section, mark }] = parts as [Judgement]
  return {
    roundUp: {
      event: writeUp.event,
      title: mark.bare,
      day: dayOf(section),
      writeUp: writeUp.id,
      line: section.line,
    },
    marks: parts.map(part => part.section.node),
    body: parts.flatMap(part => part.section.own),
  }
}
