import type { Recognized } from '../recognize/index.ts'
import { report } from '../report/report.ts'
import { fold } from '../text/words.ts'
import { groupBy } from '../text/groups.ts'

/** Two write-ups of one event with one title may be the same text twice: the second one gets a message. */
export function reportSameTitles(recognized: Recognized[]): void {
  for (const [first, ...others] of groupBy(
    recognized,
    ({ writeUp }) => `${writeUp.event} ${fold(writeUp.title)}`,
  ).values()) {
    for (const { file, writeUp } of others) {
      report(
        file,
        `Unexpected title “${writeUp.title}”, which ${first?.writeUp.file} has too; expected a title of its own`,
        {
          rule: 'title-is-unique',
          place: { line: 1, column: 1 },
        },
      )
    }
  }
}
