import type { Digest } from '../digest/index.ts'
import { report } from '../report/report.ts'
import { groupBy } from '../text/groups.ts'
import { yamlEntry } from '../text/yaml.ts'
import type { Match } from './matching/index.ts'

/** How many candidates a message names. */
const mostNamed = 3

/** What was hardly decided is proposed: a warning at the note says what it may be of, and how to say so. */
export function reportDoubts(matches: Match[], digests: Digest[]): void {
  const sources = new Map(digests.map(each => [each.writeUp.id, each]))
  const doubts = groupBy(
    matches.filter(({ verdict }) => verdict === 'proposed'),
    ({ note: { note } }) => `${note.writeUp} ${note.line}`,
  )
  for (const candidates of doubts.values()) {
    const [first] = candidates
    const source = first && sources.get(first.note.note.writeUp)
    if (!source) continue
    const { line, title } = first.note.note
    const named = candidates.slice(0, mostNamed).map(titleOf).join(' or ')
    const more = candidates.length > mostNamed ? ` or ${candidates.length - mostNamed} more` : ''
    const [yes, no] = linesFor(first, sources)
    const reason = `Unexpected likeness of “${title}” to ${named}${more}, expected a word on it in corrections.yaml: ${yes} if it is, ${no} if not`
    report(source.file, reason, { rule: 'talk-is-certain', place: { line, column: 1 } })
  }
}

function titleOf({ session, other }: Match): string {
  return session ? `the session “${session.title}”` : `“${other?.note.title}”`
}

/** The lines that say that a match holds, and that it does not. */
function linesFor(
  { note, session, other }: Match,
  sources: ReadonlyMap<string, Digest>,
): [yes: string, no: string] {
  const placeOf = ({ note: { writeUp, line } }: Match['note']) => ({
    writeUp: sources.get(writeUp)?.writeUp.file.replace(/^[^/]+\//, ''),
    at: line,
  })
  const line = (said: object) => `“${yamlEntry({ ...placeOf(note), ...said })}”`
  if (!other) return [line({ session: session?.id }), line({ session: null })]
  return [line({ sameAs: placeOf(other) }), line({ notSameAs: placeOf(other) })]
}
