import type { Table, TableRow } from 'mdast'
import { textOf } from '../text/text-of.ts'
import { tidy } from '../text/words.ts'
import { topicOf } from './headings.ts'
import { type MarkedLine, titled } from './marked-line.ts'
import { readSpeakers } from './speakers.ts'

const titleColumn = /^(?:titles?|talks?|sessions?|titre|vortrag|thema|topic|subject)$/i
const speakersColumn =
  /^(?:speakers?|presenters?|who|orateurs?|intervenants?|referent(?:en)?|sprecher|names?)$/i

function textAt({ children }: TableRow, at: number): string {
  const cell = children[at]
  return cell ? tidy(textOf(cell)) : ''
}

/** The rows of a table that has a column for titles and one for speakers; breaks and parties among them are none. */
export function markedRowsOf({ children: [head, ...rows] }: Table): MarkedLine[] {
  const names = head?.children.map(cell => tidy(textOf(cell))) ?? []
  const titleAt = names.findIndex(name => titleColumn.test(name))
  const speakersAt = names.findIndex(name => speakersColumn.test(name))
  if (titleAt < 0 || speakersAt < 0) return []
  return rows.flatMap(node => {
    const [title = '', text = ''] = [titleAt, speakersAt].map(at => textAt(node, at))
    const speakers = text ? (readSpeakers(text, { trusted: true }) ?? []) : []
    const isTalk = title && (speakers.length || topicOf(title, false) === 'unknown')
    return isTalk ? [{ node, form: 'table row' as const, ...titled(title, speakers), inside: [] }] : []
  })
}
