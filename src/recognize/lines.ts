import type { Link, List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Speaker } from '../model/model.ts'
import { tidy } from '../text/words.ts'
import { withoutAffixes, withoutSuffixes } from './affixes.ts'
import { announcesLightningTalks } from './headings.ts'
import { nameLikeness } from './names.ts'
import { readSpeakers } from './speakers.ts'
import { readingsOf } from './title.ts'

/** A line, list item or table row that marks a talk as a heading would. */
export interface MarkedLine {
  node: Paragraph | ListItem | TableRow
  form: 'line' | 'bold line' | 'list item' | 'table row'
  title: string | null
  speakers: Speaker[]
  /** What stands within the mark beside the line itself. */
  inside: RootContent[]
}

/** How much of a list has to look like talks. */
const most = 0.6
const longTitle = 16

/** All lines of a section that mark talks; `heading` is that of the section. */
export function markedLinesOf(nodes: RootContent[], heading: string): MarkedLine[] {
  const isOfLightningTalks = announcesLightningTalks(heading)
  return nodes.flatMap<MarkedLine>(node => {
    if (node.type === 'paragraph') return boldLine(node) ?? pairOfLines(node) ?? []
    if (node.type === 'list') return itemsOf(node, isOfLightningTalks)
    return node.type === 'table' ? rowsOf(node) : []
  })
}

/** A paragraph that is one bold line with title and speakers. */
function boldLine(node: Paragraph): MarkedLine | null {
  const [only, ...others] = node.children.filter(child => child.type !== 'text' || child.value.trim())
  if (only?.type !== 'strong' || others.length) return null
  const reading = surelyNamed(textOf(only))
  return reading && { node, form: 'bold line', ...reading, inside: [] }
}

/** Between a title and the speakers on the next line. */
const speakersLine = /^(?:--+|[-–—]|by:?|par|von)\s+/i

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
    title: withoutAffixes(title).rest,
    speakers: named,
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

type Reading = Pick<MarkedLine, 'title' | 'speakers'>

/** A list is one of talks if most of its items name a title with its speakers, or are in a list that announces talks. */
function itemsOf({ children }: List, isOfLightningTalks: boolean): MarkedLine[] {
  const items = children.map(node => ({ node, reading: readItem(node) }))
  const read = items.filter(({ reading }) => reading)
  if (read.length < children.length * most && !(isOfLightningTalks && children.every(isShort))) return []
  return items.flatMap(({ node, reading }) => {
    const told = reading ?? (isOfLightningTalks && isShort(node) ? { title: firstLine(node), speakers: [] } : null)
    return told ? [{ node, form: 'list item' as const, ...told, inside: node.children }] : []
  })
}

function isShort(node: ListItem): boolean {
  const words = firstLine(node).split(' ').length
  return words > 1 && words <= longTitle && !/^https?:/.test(firstLine(node))
}

function firstLine({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' ? tidy(textOf(first).split('\n')[0] ?? '') : ''
}

function readItem(node: ListItem): Reading | null {
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph') return null
  return surelyNamed(firstLine(node)) ?? speakersBeneath(first, rest) ?? nameThenVerb(first) ?? quotedTitle(first)
}

/** "Title - Speaker, Organization" or "Title by Speaker", with a name that can hardly be anything else. */
function surelyNamed(line: string): Reading | null {
  const reading = readingsOf(withoutAffixes(tidy(line)).rest).find(({ order }) => order === 'title, speakers')
  const isSure = reading?.speakers.every(({ name }) => nameLikeness(name) === 'sure')
  return reading && isSure ? { title: withoutSuffixes(reading.title ?? '').rest, speakers: reading.speakers } : null
}

/** A title, and in a list of its own beneath it "by Speaker". */
function speakersBeneath(first: Paragraph, [list]: RootContent[]): Reading | null {
  const line = list?.type === 'list' && list.children[0] ? firstLine(list.children[0]) : ''
  const [marker] = speakersLine.exec(line) ?? []
  const speakers = marker ? readSpeakers(line.slice(marker.length), { trusted: true }) : null
  return speakers && { title: withoutAffixes(tidy(textOf(first))).rest, speakers }
}

const tellsOfTalk =
  /^\s*(?:(?:talk(?:ed|s|ing)?|spoke|speaking|present(?:ed|s|ing)|show(?:ed|s|ing)|giv(?:es|ing)|gave|demo(?:ed|s|ing)?)\b|on\b|a (?:parlé|présenté)\b|nous a\b)/i

/** "[Name](…) on the [Title](…)", "[Name](…) presenting …". */
function nameThenVerb({ children }: Paragraph): Reading | null {
  const links = children.filter(child => child.type === 'link')
  const [person, subject] = links
  const at = person ? children.indexOf(person) : -1
  const after = children[at + 1]
  const [start] = children
  const plain = start?.type === 'text' ? plainNameThenVerb(start.value) : null
  if (plain) return plain
  if (!person || at > 1 || after?.type !== 'text' || !tellsOfTalk.test(after.value)) return null
  if (nameLikeness(textOf(person)) === 'none') return null
  return { title: subjectOf(after.value, subject), speakers: readSpeakers(textOf(person)) ?? [] }
}

/** "Name presenting …", without a link. */
function plainNameThenVerb(text: string): Reading | null {
  const [, name, rest] = /^\s*(\p{Lu}\S+(?: \S+)? \p{Lu}\S+)(\s.*)$/su.exec(text) ?? []
  const isTold = name && rest && nameLikeness(name) === 'sure' && tellsOfTalk.test(rest)
  return isTold ? { title: null, speakers: readSpeakers(name) ?? [] } : null
}

/** "on the [Subject](…)": a link that follows at once is what the talk was on. */
function subjectOf(between: string, subject: Link | undefined): string | null {
  const isSubject = /^\s*(?:on|presenting|presented)(?:\s+(?:the|a|an))?\s*$/i.test(between)
  return subject && isSubject ? tidy(textOf(subject)) : null
}

/** « Title »: … */
function quotedTitle(first: Paragraph): Reading | null {
  const [, title] = /^["“«]\s*([^"”»]+?)\s*["”»]\s*(?:[:–—-]|$)/.exec(tidy(textOf(first))) ?? []
  return title ? { title, speakers: [] } : null
}

const titleColumn = /^(?:titles?|talks?|sessions?|titre|vortrag|thema|topic|subject)$/i
const speakersColumn = /^(?:speakers?|presenters?|who|orateurs?|intervenants?|referent(?:en)?|sprecher|names?)$/i

/** The rows of a table that has a column for titles and one for speakers. */
function rowsOf({ children: [head, ...rows] }: Table): MarkedLine[] {
  const names = head?.children.map(cell => tidy(textOf(cell))) ?? []
  const titleAt = names.findIndex(name => titleColumn.test(name))
  const speakersAt = names.findIndex(name => speakersColumn.test(name))
  if (titleAt < 0 || speakersAt < 0) return []
  return rows.flatMap(node => {
    const [title, speakers] = [titleAt, speakersAt].map(at => tidy(textOf(node.children[at] ?? '')))
    if (!title) return []
    const named = speakers ? (readSpeakers(speakers, { trusted: true }) ?? []) : []
    return [{ node, form: 'table row' as const, title: withoutAffixes(title).rest, speakers: named, inside: [] }]
  })
}
