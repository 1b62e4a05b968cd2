import type { Digest } from '../digest/index.ts'
import { report } from '../report/report.ts'
import { groupBy } from '../text/groups.ts'
import { fold } from '../text/words.ts'

const top = { line: 1, column: 1 }

/** Two write-ups with the same words are one text twice, and two of one event with one title may be: each gets a message. */
export function reportRepeated(digests: Digest[]): void {
  const repeated = reportSameTexts(digests)
  const titled = groupBy(digests, ({ writeUp }) => `${writeUp.event} ${fold(writeUp.title)}`)
  for (const [first, ...others] of titled.values())
    for (const { file, writeUp } of others.filter(each => !repeated.has(each))) {
      const reason = `Unexpected title “${writeUp.title}”, which ${first?.writeUp.file} has too; expected a title of its own`
      report(file, reason, { rule: 'title-is-unique', place: top })
    }
}

/** The write-ups whose text another one has already, however it is marked up. */
function reportSameTexts(digests: Digest[]): Set<Digest> {
  const same = groupBy(
    digests.filter(({ wordsHash }) => wordsHash !== null),
    ({ wordsHash }) => wordsHash ?? '',
  )
  const repeated = new Set<Digest>()
  for (const [first, ...others] of same.values())
    for (const each of others) {
      const reason = `Unexpected text, which ${first?.writeUp.file} has too; expected one of the two files to be deleted`
      report(each.file, reason, { rule: 'write-up-is-unique', place: top })
      repeated.add(each)
    }
  return repeated
}
