import type { VFile } from 'vfile'
import { type Place, report } from './report.ts'

/** Tells, once of a file, that something in it turns the direction of text: `turn` is “U+202E”. */
export function reportTurn(file: VFile, turn: string, place: Place | undefined): void {
  const rule = 'text-reads-as-written'
  if (file.messages.some(({ ruleId }) => ruleId === rule)) return
  report(
    file,
    `Unexpected ${turn}, which turns the direction of text unseen, expected text alone; shown as “�”`,
    {
      rule,
      place,
    },
  )
}
