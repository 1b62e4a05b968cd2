import type { VFile } from 'vfile'
import { report } from '../../report/report.ts'
import { distinct, groupBy } from '../../text/groups.ts'
import { type Component, firstValue, placeIn } from './lines.ts'

/** Warns where several events have one UID: ids are for good, and which of them gets it depends on their order. */
export function reportRepeatedUids(file: VFile, events: Component[]): void {
  // An event that is there twice becomes one session, and the days of a series have ids of their own.
  const different = distinct(events, event => valuesOf(event, ['uid', 'recurrence-id', 'summary', 'dtstart']))
  for (const same of groupBy(different, event => valuesOf(event, ['uid', 'recurrence-id'])).values())
    for (const event of same.slice(1)) {
      const uid = firstValue(event, 'uid')
      if (uid)
        report(file, `Unexpected UID “${uid}” again, expected one of its own: its id may change`, {
          rule: 'session-fact-is-usable',
          place: placeIn(event, 'uid')(),
        })
    }
}

function valuesOf(event: Component, names: string[]): string {
  return JSON.stringify(names.map(name => firstValue(event, name)))
}
