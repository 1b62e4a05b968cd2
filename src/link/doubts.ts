import type { Recognized } from '../recognize/index.ts'
import { report } from '../report/report.ts'
import { groupBy } from '../text/groups.ts'
import type { Match } from './matching/index.ts'

/** How many candidates a message names. */
const mostNamed = 3

/** What was hardly decided is proposed: a warning at the note says what it may be of, and how to say so. */
export function reportDoubts(matches: Match[], recognized: Recognized[]): void {
  const files = new Map(recognized.map(({ writeUp, file }) => [writeUp.id, file]))
  const doubts = groupBy(
    matches.filter(({ isMade }) => !isMade),
    ({ note: { note } }) => `${note.writeUp} ${note.line}`,
  )
  for (const [first, ...others] of doubts.values()) {
    const file = first && files.get(first.note.note.writeUp)
    if (!file) continue
    const { line, title } = first.note.note
    const named = [first, ...others].slice(0, mostNamed).map(describe)
    const more = others.length + 1 - named.length
    const candidates = `${named.join(' or ')}${more ? ` or ${more} more` : ''}`
    report(file, `Unexpected likeness of “${title}” to ${candidates}, expected a word in corrections.yaml`, {
      rule: 'talk-is-certain',
      place: { line, column: 1 },
    })
  }
}

function describe({ session, other }: Match): string {
  if (session) return `the session “${session.title}” (session: ${session.id})`
  if (!other) return 'nothing'
  const { title, line, writeUp } = other.note
  return `“${title}” (sameAs or notSameAs: ${writeUp}, line ${line})`
}
