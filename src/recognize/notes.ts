import type { Heading, ListItem, Paragraph, Root, RootContent, TableRow } from 'mdast'
import type { Kind, Level, Link, Note, Speaker, WriteUp } from '../model/model.ts'
import { textOf } from '../text/text-of.ts'
import { corrected, type SaidOfPlaces } from './corrections.ts'
import { dayOfPictures } from './days.ts'
import { isMarked, type Reason } from './evidence.ts'
import { kindOfSection, kindOfTitle } from './kinds.ts'
import { markedLinesOf } from './lines.ts'
import { linksOfTalk } from './links.ts'
import { ancestorsOf, type Section } from './outline.ts'
import { quotedTitles } from './quotation-marks.ts'
import { isBlank, stateOf } from './states.ts'
import type { Judgement } from './talks.ts'

/** What a note stands on: the line that marks it, and the blocks that are its text. */
export interface Marked {
  /** The nodes that mark it, more than one where it is told in parts. */
  marks: (Heading | ListItem | Paragraph | TableRow)[]
  body: RootContent[]
}

/** A note with its links and text, and why it is one. */
export interface RecognizedNote extends Marked {
  note: Note
  /** The texts by which a person can name it: its title as written, and all of its heading, row or item. */
  calledBy: string[]
  links: Link[]
  reasons: Reason[]
  /** Whether its notes are yet to be written: it is known, and published nowhere. */
  isBlank: boolean
}

/** What notes are made with beside their marks. */
export interface Surroundings {
  writeUp: WriteUp
  dayOf(section: Section | null): string | null
  said: SaidOfPlaces
}

/** What marks a talk, whatever form it has. */
interface MarkedTalk extends Marked {
  /** The section that the mark is, or stands in; null before the first heading. */
  section: Section | null
  line: number
  title: string | null
  speakers: Speaker[]
  kind: Kind | null
  level: Level | null
  reasons: Reason[]
}

/** All talks of a write-up, in order, as its headings and lines mark them and a person corrected them. */
export function notesOf(tree: Root, judgements: Judgement[], surroundings: Surroundings): RecognizedNote[] {
  const apart = new Set<RootContent>(
    judgements.filter(standsApart).flatMap(({ section }) => [section.node, ...section.own]),
  )
  const underHeadings = joinParts(judgements.filter(({ isTalk }) => isTalk))
    .flatMap(talksOfParts)
    .map(talk => ({ ...talk, body: talk.body.filter(node => !apart.has(node)) }))
  const inLines = talksInLines(tree, judgements)
  const isNone = ({ line, title }: MarkedTalk) =>
    surroundings.said.at(line, title ?? '').some(entry => entry.talk === false)
  return [...underHeadings, ...inLines.filter(talk => !isNone(talk))]
    .map(talk => noteOf(talk, surroundings))
    .sort((a, b) => a.note.line - b.note.line)
}

/**
 * "Title (Part2)", or the same line again further down, goes on with "Title": the parts of each talk, in order.
 * The same line under another day is another talk.
 */
export function joinParts(judgements: Judgement[]): Judgement[][] {
  const groups = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    const { mark, section } = judgement
    const key = `${dayAbove(section)?.line ?? 0} ${mark.bare}`
    const first = groups.get(key)
    const continues = first && (mark.part > 1 || (isMarked(judgement) && mark.bare !== ''))
    if (continues) first.push(judgement)
    else groups.set(first ? `${key} ${section.line}` : key, [judgement])
  }
  return [...groups.values()]
}

function dayAbove(section: Section): Section | null {
  return ancestorsOf(section).find(({ isDay }) => isDay) ?? null
}

/** One heading can hold two titles: "A" and "B". */
function talksOfParts(parts: Judgement[]): MarkedTalk[] {
  const talk = talkOfParts(parts)
  const titles = quotedTitles(talk.title ?? '')
  return titles.length > 1 ? titles.map(title => ({ ...talk, title })) : [talk]
}

function talkOfParts(parts: Judgement[]): MarkedTalk {
  const [{ section, mark, lead, reasons }] = parts as [Judgement]
  // "Talk 3:" numbers the sessions of any kind.
  const kind = mark.kind === 'talk' ? null : mark.kind
  return {
    section,
    line: section.line,
    title: lead.title ?? mark.title,
    speakers: mark.speakers.length && !lead.title ? mark.speakers : lead.speakers,
    kind: kind ?? lead.kind,
    level: mark.level ?? lead.level,
    marks: parts.map(part => part.section.node),
    body: parts.flatMap(part => part.section.all),
    reasons,
  }
}

/** Whether a section lists other talks, and so is no part of the talk that it stands below. */
function standsApart({ section, topic, listedTalks }: Judgement): boolean {
  return topic === 'aside' && listedTalks > 1 && section.parent !== null
}

/** The talks that lines, list items and table rows mark, outside of those that have headings. */
function talksInLines(tree: Root, judgements: Judgement[]): MarkedTalk[] {
  const talks = new Set(judgements.filter(({ isTalk }) => isTalk).map(({ section }) => section))
  const isFree = (judgement: Judgement) => {
    const { section } = judgement
    return (
      !talks.has(section) && (standsApart(judgement) || !ancestorsOf(section).some(above => talks.has(above)))
    )
  }
  const first = judgements[0]?.section
  const before = tree.children.slice(0, first ? tree.children.indexOf(first.node) : undefined)
  const sections = judgements.filter(isFree).map(({ section }) => section)
  return [talksOfLines(before, null), ...sections.map(section => talksOfLines(section.own, section))].flat()
}

function talksOfLines(own: RootContent[], section: Section | null): MarkedTalk[] {
  const lines = markedLinesOf(own, section?.text ?? '')
  const marks = new Set<RootContent>(lines.map(({ node }) => node))
  return lines.map(({ node, form, title, speakers, kind, level, inside }) => ({
    section,
    line: node.position?.start.line ?? 1,
    title,
    speakers,
    kind,
    level,
    marks: [node],
    body: [...inside, ...following(own, node, marks)],
    reasons: [
      {
        weight: speakers.length ? 6 : 4,
        text: `a ${form} names ${speakers.length ? 'title and speakers' : 'a title'}`,
      },
    ],
  }))
}

/** The blocks after a mark that is a block itself, up to the next one. */
function following(own: RootContent[], mark: RootContent, marks: ReadonlySet<RootContent>): RootContent[] {
  const start = own.indexOf(mark)
  if (start < 0) return []
  const rest = own.slice(start + 1)
  const length = rest.findIndex(node => marks.has(node) || holdsMark(node, marks))
  return length < 0 ? rest : rest.slice(0, length)
}

function holdsMark(node: RootContent, marks: ReadonlySet<RootContent>): boolean {
  return 'children' in node && (node.children as RootContent[]).some(child => marks.has(child))
}

function noteOf(talk: MarkedTalk, { writeUp, dayOf, said }: Surroundings): RecognizedNote {
  const { section, line, title, speakers, kind, level, marks, body, reasons } = talk
  const found: Note = {
    writeUp: writeUp.id,
    line,
    title: title || speakers.map(({ name }) => name).join(' & ') || 'Untitled',
    kind: kind ?? kindOfTitle(title ?? '') ?? kindAbove(talk, writeUp) ?? 'talk',
    level,
    day: dayOf(section) ?? dayOfPictures(body),
    speakers,
    state: isBlank(body) ? 'no-notes' : stateOf(body),
  }
  const calledBy = [found.title, marks[0] ? textOf(marks[0]) : found.title]
  const note = corrected(found, said.at(line, ...calledBy))
  const links = linksOfTalk(body, writeUp.url)
  return { note, calledBy, links, marks, body, reasons, isBlank: isBlank(body) }
}

/** What the headings over a talk say of its kind; a talk's own heading is not over it. */
function kindAbove({ section, marks }: MarkedTalk, { title }: WriteUp): Kind | null {
  const headings = section ? [section, ...ancestorsOf(section)] : []
  const above = [...headings.filter(({ node }) => !marks.includes(node)).map(({ text }) => text), title]
  return above.map(kindOfSection).find(kind => kind !== null) ?? null
}
