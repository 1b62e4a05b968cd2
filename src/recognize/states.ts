import type { RootContent } from 'mdast'
import type { NoteState } from '../model/model.ts'
import { textOf } from '../text/text-of.ts'
import { tidy } from '../text/words.ts'

/** How people say that they were not there, at the beginning of what they write about a talk. */
const absence = [
  /^(?:sadly |unfortunately |sorry,? )?i (?:wasn['’]t|was not) (?:at|in|there|able)\b/i,
  /^(?:sadly |unfortunately |sorry,? )?i (?:missed|skipped|didn['’]t (?:attend|see|make it)|did not (?:attend|see))\b/i,
]

function isComment(node: RootContent): boolean {
  return node.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->$/.test(node.value.trim())
}

/** Whether there are notes at all, and whether their author says not to have seen the talk. */
export function stateOf(body: RootContent[]): NoteState {
  if (body.every(isComment)) return 'no-notes'
  const text = textOf({ type: 'root', children: body.slice(0, 2) }).trim()
  return absence.some(expression => expression.test(text)) ? 'not-attended' : 'notes'
}

/** What stands in place of notes that are yet to be written; `when` is for their author alone. */
export function blankNotes(when = ''): string {
  const words = tidy(when.replace(/[<>]|--+/g, ' '))
  return `<!-- Your notes${words && `: ${words}`} -->`
}

const blank = /^<!-- Your notes(?:: [^<>]*)? -->$/

/** Whether a text has words beside its headings and these blocks: what is only begun has none. */
export function hasWords(blocks: RootContent[], besides: ReadonlySet<RootContent>): boolean {
  return blocks.some(node => node.type !== 'heading' && !isComment(node) && !besides.has(node))
}

/** Whether nobody wrote anything yet where notes were to be written, save who speaks. */
export function isBlank(body: RootContent[]): boolean {
  const mark = body.at(-1)
  const before = body.slice(0, -1)
  return (
    mark?.type === 'html' &&
    blank.test(mark.value) &&
    (!before.length ||
      (before.length === 1 && /^Speakers: /.test(textOf({ type: 'root', children: before }))))
  )
}
