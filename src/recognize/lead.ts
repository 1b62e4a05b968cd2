import type { ListItem, Paragraph, RootContent } from 'mdast'
import type { Kind, Level, Speaker } from '../model/model.ts'
import { textOf } from '../text/text-of.ts'
import { tidy } from '../text/words.ts'
import { withoutAffixes } from './affixes.ts'
import { linksWithin } from './list-items.ts'
import { nameLikeness } from './names.ts'
import { readSpeakers } from './speakers.ts'
import { readingsOf } from './title.ts'

/** What the lines right beneath a talk's mark tell of it. */
export interface Lead {
  speakers: Speaker[]
  /** The official title, where the mark is the writer's own heading. */
  title: string | null
  kind: Kind | null
  level: Level | null
}

/** Where nothing beneath a mark tells of a talk. */
export const noLead: Lead = { speakers: [], title: null, kind: null, level: null }

/** How far beneath the mark a lead can stand. */
const leadBlocks = 3
const leadItems = 4

const field =
  /^(?:(?:the\s+)?(?:speakers?|presenters?|orateurs?|oratrices?|intervenante?s?|sprecher(?:in)?|referent(?:in)?|hosts?|moderators?)\s*[:–-]|(?:presented|given|talk)?\s*(?:by|par|von)\s*:?)\s+/i

/** Reads the lines beneath a mark: "by X", "Speaker: X", "X (Org)", or the official title in italics or as a link. */
export function leadOf(body: RootContent[]): Lead {
  for (const node of body.slice(0, leadBlocks)) {
    const official = node.type === 'paragraph' ? officialTitle(node) : null
    if (official) return official
    const lines = linesOf(node)
    const speakers = lines.flatMap(line => speakersIn(line) ?? [])
    if (speakers.length && !(node.type === 'list' && isRoster(lines))) return { ...noLead, speakers }
    if (node.type === 'heading') break
  }
  return noLead
}

/** A list of nothing but people tells who somebody is, not who spoke. */
function isRoster(lines: string[]): boolean {
  return lines.length > 1 && lines.every(line => !field.test(line) && speakersIn(line))
}

/** The lines of a paragraph, or the first items of a list: where speakers may be named on a line of their own. */
function linesOf(node: RootContent): string[] {
  if (node.type === 'paragraph') return textOf(node).split('\n').slice(0, 2).map(tidy)
  // An indented list is a list in a quotation to reStructuredText.
  if (node.type === 'blockquote') return node.children.filter(child => child.type === 'list').flatMap(linesOf)
  if (node.type === 'list' && node.children.some(linksWithin)) return []
  if (node.type === 'list') return node.children.slice(0, leadItems).flatMap(item => itemLine(item) ?? [])
  return []
}

function itemLine({ children: [first] }: ListItem): string | null {
  return first?.type === 'paragraph' ? tidy(textOf(first).split('\n')[0] ?? '') : null
}

/** The people that a line names, if it does nothing else. */
function speakersIn(line: string): Speaker[] | null {
  const [named] = field.exec(line) ?? []
  const text = line.slice(named?.length ?? 0).replace(/[.:]$/, '')
  if (named !== undefined) return readSpeakers(text, { trusted: true })
  const speakers = readSpeakers(text)
  return speakers?.every(({ name }) => nameLikeness(name) === 'sure') ? speakers : null
}

/** A paragraph that is one emphasized or linked line with title and speakers. */
function officialTitle({ children }: Paragraph): Lead | null {
  const [only, ...others] = children.filter(child => child.type !== 'text' || child.value.trim())
  if (!only || others.length || !['emphasis', 'strong', 'link'].includes(only.type)) return null
  const { rest, kind, level } = withoutAffixes(tidy(textOf(only)))
  const readings = readingsOf(rest)
  if (readings[0]?.order === 'speakers') return null
  const reading = readings.find(({ order }) => order === 'title, speakers')
  if (!reading && !kind && !level) return null
  return { title: reading?.title ?? rest, speakers: reading?.speakers ?? [], kind, level }
}
