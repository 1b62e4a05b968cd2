import { report } from '../report/report.ts'
import { textOf } from '../text/text-of.ts'
import { yamlEntry } from '../text/yaml.ts'
import { threshold } from './evidence.ts'
import type { Recognized } from './index.ts'
import { readSpeakers } from './speakers.ts'
import { type Judgement, scoreOf } from './talks.ts'
import { doubtfulReadingOf, longestLine } from './title.ts'

/** How many headings of one write-up are told of one by one. */
const mostTold = 3
/** From this weight on a reason leaves no doubt: a part of a talk, talks listed beneath, a person's word. */
const sure = -5

/**
 * The headings that may well be talks' though they were not taken for them: those that seem to name speakers, and
 * those that lack one point in a write-up of which no heading was taken.
 */
export function nearMissesOf(judgements: Judgement[]): Judgement[] {
  // Who marks talks so that they are found leaves other headings without marks on purpose.
  const areFound = judgements.some(({ isTalk }) => isTalk)
  const isNear = (judgement: Judgement) => !areFound && scoreOf(judgement) === threshold - 1
  return judgements.filter(
    judgement =>
      !judgement.isTalk &&
      judgement.topic === 'unknown' &&
      judgement.listedTalks === 0 &&
      judgement.reasons.every(({ weight }) => weight > sure) &&
      (isNear(judgement) || seemsNamed(judgement) || seemsNamedBeneath(judgement)),
  )
}

function seemsNamed({ mark }: Judgement): boolean {
  return mark.order === 'title' && doubtfulReadingOf(mark.bare) !== null
}

/** Whether the first line beneath can be read as names, though not for sure. */
function seemsNamedBeneath({ section: { own } }: Judgement): boolean {
  const [first] = own
  const [line = ''] = first?.type === 'paragraph' ? textOf(first).trim().split('\n') : []
  return line.length <= longestLine && readSpeakers(line) !== null
}

/** Warns of headings that nearly were taken for talks, with the lines for `corrections.yaml` that decide it. */
export function reportNearMisses({ judgements, writeUp, file }: Recognized): void {
  const nearMisses = nearMissesOf(judgements)
  const more = nearMisses.length - mostTold
  nearMisses.slice(0, mostTold).forEach(({ section }, index) => {
    const line = (talk: boolean) =>
      `“${yamlEntry({ writeUp: writeUp.file.replace(/^[^/]+\//, ''), at: section.line, talk })}”`
    const others = more > 0 && index === mostTold - 1 ? `; --explain names ${more} more of these` : ''
    report(
      file,
      `Unexpected heading “${section.text}”, which may be a talk’s, expected a word on it in corrections.yaml: ${line(true)} if it is, ${line(false)} if not${others}`,
      { rule: 'talk-is-recognized', place: section.node },
    )
  })
}
