import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { textOf } from '../text/text-of.ts'
import { tidy } from '../text/words.ts'
import { announcesLightningTalks } from './headings.ts'
import { markedItemsOf } from './list-items.ts'
import { longTitle, type MarkedLine, speakersLine, surelyNamed, titled } from './marked-line.ts'
import { nameLikeness } from './names.ts'
import { readSpeakers } from './speakers.ts'
import { markedRowsOf } from './table-rows.ts'

/** What people list in the form of titles and names, and is no talk. */
const listsNoTalks =
  /\b(?:books?|bookshelf|reading list|restaurants?|to eat|team|attendees|people|sponsors?|contents)\b/i

/** All lines, list items and table rows of a section that mark talks; `heading` is that of the section. */
export function markedLinesOf(nodes: RootContent[], heading: string): MarkedLine[] {
  if (listsNoTalks.test(heading)) return []
  const isOfLightningTalks = announcesLightningTalks(heading)
  return nodes.flatMap<MarkedLine>(node => {
    if (node.type === 'paragraph') return boldLine(node) ?? pairOfLines(node) ?? []
    if (node.type === 'list') return markedItemsOf(node, { isOfLightningTalks })
    return node.type === 'table' ? markedRowsOf(node) : []
  })
}

/** A paragraph that is one bold line with title and speakers. */
function boldLine(node: Paragraph): MarkedLine | null {
  const [only, ...others] = node.children.filter(child => child.type !== 'text' || child.value.trim())
  if (only?.type !== 'strong' || others.length) return null
  const reading = surelyNamed(textOf(only))
  return reading && { node, form: 'bold line', ...reading, inside: [] }
}

/** Two lines: a title, and beneath it "-- Speakers" or a name with a handle. */
function pairOfLines(node: Paragraph): MarkedLine | null {
  const [first = [], second = [], ...others] = linesOf(node)
  const [title, speakers] = [first, second].map(line => tidy(textOf({ type: 'paragraph', children: line })))
  if (!title || !speakers || title.split(' ').length > longTitle) return null
  const [marker] = speakersLine.exec(speakers) ?? []
  const named = readSpeakers(speakers.slice(marker?.length ?? 0), { trusted: marker !== undefined })
  const hasHandle = /\s@[\w.]+$/.test(speakers) && named?.every(({ name }) => nameLikeness(name) !== 'none')
  if (!named || !(marker || hasHandle)) return null
  const rest = others.flat()
  return {
    node,
    form: 'line',
    ...titled(title, named),
    inside: rest.length ? [{ type: 'paragraph', children: rest, position: node.position }] : [],
  }
}

/** The lines of a paragraph, as the source has them. */
function linesOf({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    else if (child.type === 'text') {
      const [first = '', ...others] = child.value.split('\n')
      lines.at(-1)?.push({ ...child, value: first })
      for (const value of others) lines.push([{ ...child, value }])
    } else lines.at(-1)?.push(child)
  }
  return lines.filter(line => textOf({ type: 'paragraph', children: line }).trim())
}
