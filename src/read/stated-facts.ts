import type { EventFacts } from '../model/facts.ts'
import { report } from '../report/report.ts'
import { suggestAmong } from '../text/did-you-mean.ts'
import { reportOtherDays } from './days.ts'
import type { Corrections, FileFacts } from './facts-files.ts'
import { isWriteUp } from './write-ups.ts'

/** Days that facts and corrections name should be the event's. */
export function reportStatedDays(
  { file, value: { days, writeUps }, placeOf }: FileFacts<EventFacts>,
  corrections: Corrections,
): void {
  const rule = 'day-is-of-event'
  const ofWriteUps = Object.entries(writeUps).map(([of, facts]) => {
    return { day: facts?.day, of, path: ['writeUps', of, 'day'] }
  })
  const ofPlaces = corrections.value.map(({ day, at }, index) => {
    return { day, of: String(at), path: [index, 'day'] }
  })
  reportOtherDays(file, ofWriteUps, { days, placeOf, rule })
  reportOtherDays(corrections.file, ofPlaces, { days, placeOf: corrections.placeOf, rule })
}

/** What is said of a write-up should be said of one that is there; `names` are those of all files of the event. */
export function reportFactsWithoutFile(
  { file, value, placeOfKey }: FileFacts<EventFacts>,
  names: Set<string>,
): void {
  const suggest = suggestAmong([...names].filter(isWriteUp))
  for (const name of Object.keys(value.writeUps)) {
    if (names.has(name)) continue
    const reason = `Unexpected facts of “${name}”, expected the name of a file in this folder${suggest(name)}`
    report(file, reason, {
      rule: 'event-fact-has-write-up',
      place: placeOfKey(['writeUps', name]),
    })
  }
}
