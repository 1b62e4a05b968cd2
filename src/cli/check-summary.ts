import type { Digest } from '../digest/index.ts'
import type { ReadyText } from '../digest/text.ts'
import { counted } from '../publish/words-of-pages.ts'
import type { countsOf } from '../report/findings.ts'

/** How many findings there are, and whether those that ask nothing of anyone are shown. */
export interface SummaryFacts {
  counts: ReturnType<typeof countsOf>
  all: boolean
}

/** What was understood, a line for each write-up; and where to read on. */
export function summaryOf(digests: readonly Digest[], { counts, all }: SummaryFacts): string {
  const lines = digests.map(({ writeUp, notes, text }) => {
    const blank = notes.filter(({ isBlank }) => isBlank).length
    const waiting = blank ? `, ${counted(blank, 'session')} without notes` : ''
    return `${writeUp.file}: ${writeUp.format}, ${counted(notes.length - blank, 'talk')}${waiting}, ${wordsTold(text)}`
  })
  const hidden =
    counts.info && !all ? [`${counted(counts.info, 'info')}, such as missing pictures: --all shows them`] : []
  const rules =
    counts.error + counts.warning ? ['docs/diagnostics.md tells what each rule means'] : ['Nothing to mend']
  return `${[...lines, ...hidden, ...rules, '--explain tells how each talk was found'].join('\n')}\n`
}

/** How many words there are, and how many of them are not shown. */
export function wordsTold({ words: { written, shown } }: Pick<ReadyText, 'words'>): string {
  return `${counted(written, 'word')}${shown < written ? `, ${written - shown} not on the page` : ''}`
}
