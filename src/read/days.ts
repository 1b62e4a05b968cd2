import type { VFile } from 'vfile'
import type { EventFacts } from '../model/facts.ts'
import { report } from '../report/report.ts'
import type { RuleId } from '../report/rules.ts'
import { suggestAmong } from '../text/did-you-mean.ts'
import type { Facts } from './facts.ts'

/** A day that a file of facts names: where it stands, and what it is said of. */
export interface StatedDay {
  day: string | null | undefined
  of: string
  path: PropertyKey[]
}

/** Warns of days that are not the event's, where it is known which days it has. */
export function reportOtherDays(
  file: VFile,
  stated: StatedDay[],
  { days, placeOf, rule }: Pick<EventFacts, 'days'> & Pick<Facts<unknown>, 'placeOf'> & { rule: RuleId },
): void {
  const dates = new Set(days.map(({ date }) => date))
  const suggest = suggestAmong(dates)
  for (const { day, of, path } of stated) {
    if (!day || !dates.size || dates.has(day)) continue
    const reason = `Unexpected day ${day} of “${of}”, expected one of the days in event.yaml${suggest(day)}`
    report(file, reason, { rule, place: placeOf(path) })
  }
}
