import type { Link, List, ListItem, Paragraph, RootContent } from 'mdast'
import { remembered } from '../text/remembered.ts'
import { textOf } from '../text/text-of.ts'
import { tidy } from '../text/words.ts'
import {
  type LineReading,
  longTitle,
  type MarkedLine,
  speakersLine,
  surelyNamed,
  titled,
} from './marked-line.ts'
import { nameLikeness } from './names.ts'
import { readSpeakers } from './speakers.ts'
import { longestLine, readingsOf } from './title.ts'

/** How much of a list has to look like talks. */
const most = 0.6

/** What is known of a list beside its items. */
export interface ListOptions {
  /** Whether the heading above it announces lightning talks, so that its items need no speakers. */
  isOfLightningTalks: boolean
}

/** A list is one of talks if most of its items name a title with its speakers, or the heading above announces them. */
export function markedItemsOf({ children }: List, { isOfLightningTalks }: ListOptions): MarkedLine[] {
  if (children.some(linksWithin)) return []
  const items = children.map(node => ({
    node,
    reading: readItem(node) ?? (isOfLightningTalks ? speakerFirst(firstLine(node)) : null),
  }))
  const isOfTalks = items.filter(({ reading }) => reading).length >= children.length * most
  const needsNoSpeakers = isOfLightningTalks && children.every(isShort)
  if (!isOfTalks && !needsNoSpeakers) return []
  return items.flatMap(({ node, reading }) => {
    const told = reading ?? (isOfLightningTalks && isShort(node) ? titled(firstLine(node), []) : null)
    return told ? [{ node, form: 'list item' as const, ...told, inside: node.children }] : []
  })
}

/** Whether an item is one of a table of contents, which repeats the headings and leads to them. */
export function linksWithin({ children: [first] }: ListItem): boolean {
  const [only] = first?.type === 'paragraph' ? first.children : []
  return only?.type === 'link' && only.url.startsWith('#')
}

function isShort(node: ListItem): boolean {
  const words = firstLine(node).split(' ').length
  return words > 1 && words <= longTitle && !/^https?:/.test(firstLine(node))
}

function firstLine({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' ? tidy(textOf(first).split('\n')[0] ?? '') : ''
}

/** Lists are asked for when their section is judged, and again for its talks. */
const readItem = remembered((node: ListItem): LineReading | null => {
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph') return null
  const beforeNotes = firstBeforeColon(firstLine(node))
  return beforeNotes ?? speakersBeneath(first, rest) ?? nameThenVerb(first) ?? quotedTitle(first)
})

/** "Title - Speaker: what was said": the shortest part before a colon that names title and speakers, else the whole. */
function firstBeforeColon(line: string): LineReading | null {
  const ends = [...line.slice(0, longestLine).matchAll(/:\s/g)].map(({ index }) => index)
  for (const end of [...ends, line.length]) {
    const reading = surelyNamed(line.slice(0, end))
    if (reading) return reading
  }
  return null
}

/** A title, and in a list of its own beneath it "by Speaker". */
function speakersBeneath(first: Paragraph, [list]: RootContent[]): LineReading | null {
  const line = list?.type === 'list' && list.children[0] ? firstLine(list.children[0]) : ''
  const [marker] = speakersLine.exec(line) ?? []
  const speakers = marker ? readSpeakers(line.slice(marker.length), { trusted: true }) : null
  return speakers && titled(tidy(textOf(first)), speakers)
}

const tellsOfTalk =
  /^\s*(?:(?:talk(?:ed|s|ing)?|spoke|speaking|present(?:ed|s|ing)|show(?:ed|s|ing)|giv(?:es|ing)|gave|demo(?:ed|s|ing)?)\b|on\b|a (?:parlé|présenté)(?!\p{L})|nous a\b)/iu

/** "[Name](…) on the [Title](…)", "[Name](…) presenting …", "Name presenting …". */
function nameThenVerb({ children }: Paragraph): LineReading | null {
  const [start] = children
  const plain = start?.type === 'text' ? plainNameThenVerb(start.value) : null
  if (plain) return plain
  const [person, subject] = children.filter(child => child.type === 'link')
  const at = person ? children.indexOf(person) : -1
  const after = children[at + 1]
  if (!person || at > 1 || after?.type !== 'text' || !tellsOfTalk.test(after.value)) return null
  if (nameLikeness(textOf(person)) === 'none') return null
  const speakers = readSpeakers(textOf(person)) ?? []
  return { title: subjectOf(after.value, subject), speakers, kind: null, level: null }
}

function plainNameThenVerb(text: string): LineReading | null {
  const [, name, rest] = /^\s*(\p{Lu}\S+(?: \S+)? \p{Lu}\S+)(\s.*)$/su.exec(text) ?? []
  const isTold = name && rest && nameLikeness(name) === 'sure' && tellsOfTalk.test(rest)
  return isTold ? { title: null, speakers: readSpeakers(name) ?? [], kind: null, level: null } : null
}

/** "on the [Subject](…)": a link that follows at once is what the talk was on. */
function subjectOf(between: string, subject: Link | undefined): string | null {
  const isSubject = /^\s*(?:on|presenting|presented)(?:\s+(?:the|a|an))?\s*$/i.test(between)
  return subject && isSubject ? tidy(textOf(subject)) : null
}

/** "Name: Title", where nothing but talks can be listed. */
function speakerFirst(line: string): LineReading | null {
  const reading = readingsOf(line).find(({ order }) => order === 'speakers, title')
  const isSure = reading?.speakers.every(({ name }) => nameLikeness(name) === 'sure')
  return reading && isSure ? titled(reading.title ?? '', reading.speakers) : null
}

/** « Title »: … */
function quotedTitle(first: Paragraph): LineReading | null {
  const [, title] = /^["“«]\s*([^"”»]+?)\s*["”»]\s*(?:[:–—-]|$)/.exec(tidy(textOf(first))) ?? []
  return title ? titled(title, []) : null
}
