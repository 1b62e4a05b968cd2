import type { RootContent } from 'mdast'
import type { NoteState } from '../model/model.ts'
import { textOf } from '../text/text-of.ts'

/** How people say that they were not there, at the beginning of what they write about a talk. */
const absence = [
  /^(?:sadly |unfortunately |sorry,? )?i (?:wasn['’]t|was not) (?:at|in|there|able)\b/i,
  /^(?:sadly |unfortunately |sorry,? )?i (?:missed|skipped|didn['’]t (?:attend|see|make it)|did not (?:attend|see))\b/i,
]

/** Whether there are notes at all, and whether their author says not to have seen the talk. */
export function stateOf(body: RootContent[]): NoteState {
  if (!body.length) return 'no-notes'
  const text = textOf({ type: 'root', children: body.slice(0, 2) }).trim()
  return absence.some(expression => expression.test(text)) ? 'not-attended' : 'notes'
}
