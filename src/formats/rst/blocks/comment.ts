import { type Place, type Read, textAt } from '../context.ts'
import { takeIndented } from './indented.ts'

const fact = /^([A-Za-z][\w-]*) *: +(.*)$/

/**
 * Reads a comment, which is no text of the document; Nikola's comments `.. name: value` say facts about it.
 * An empty comment (`..` and a blank line) does not hide the indented text after it.
 */
export function readComment({ lines, index, context }: Place): Read {
  if (/^\.\. *$/.test(textAt(lines, index)) && textAt(lines, index + 1) === '') return { nodes: [], next: index + 1 }
  const marker = /^\.\. */.exec(textAt(lines, index))?.[0].length ?? 2
  const block = takeIndented(lines, index, { first: marker })
  const [first] = block.lines
  const match = first && context.hasTitles ? fact.exec(first.text) : null
  if (match) context.state.facts.push({ from: 'comment', name: (match[1] ?? '').toLowerCase(), value: match[2] ?? '' })
  return { nodes: [], next: block.next }
}
