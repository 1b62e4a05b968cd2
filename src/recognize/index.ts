import type { Heading, ListItem, Paragraph, Root, RootContent, TableRow } from 'mdast'
import type { VFile } from 'vfile'
import type { Document, FormatId } from '../model/document.ts'
import type { WriteUpFacts } from '../model/facts.ts'
import type { Event, Kind, Level, Link, Note, RoundUp, Speaker, WriteUp } from '../model/model.ts'
import type { DateContext } from './dates.ts'
import { dayOfPictures, dayOfSection, dayOfWriteUp, isDayHeading } from './days.ts'
import { daysIn, yearOf } from './event-days.ts'
import { kindOfSection, kindOfTitle } from './kinds.ts'
import { languageOf } from './language.ts'
import { markedLinesOf } from './lines.ts'
import { linksOfTalk } from './links.ts'
import { ancestorsOf, outlineOf, type Section } from './outline.ts'
import { stateOf } from './states.ts'
import { quotedTitles } from './title.ts'
import { type Judgement, judge } from './talks.ts'
import { writeUpOf } from './write-up.ts'

/** What a note stands on: the line that marks it, and the blocks that are its text. */
export interface Marked {
  /** The nodes that mark it, more than one where it is told in parts. */
  marks: (Heading | ListItem | Paragraph | TableRow)[]
  body: RootContent[]
}

/** A note with its links and text. */
export interface RecognizedNote extends Marked {
  note: Note
  links: Link[]
}

/** Notes on a part of the programme, with their text. */
export interface RecognizedRoundUp extends Marked {
  roundUp: RoundUp
}

/** A write-up with all that was found in it; `judgements` say why. */
export interface Recognized {
  writeUp: WriteUp
  file: VFile
  tree: Root
  description: string | null
  notes: RecognizedNote[]
  roundUps: RecognizedRoundUp[]
  judgements: Judgement[]
}

/** A write-up's file as it was parsed, and what is known beside its text. */
export interface Source {
  /** `<event>/<slug>`. */
  id: string
  /** The path below the content folder, with `/`. */
  path: string
  file: VFile
  parsed: { format: FormatId; document: Document }
  event: Event
  /** What `event.yaml` says of the write-up. */
  facts: WriteUpFacts | undefined
}

/** Finds the talks that a write-up tells of; looks at nothing but this write-up and the facts of its event. */
export function recognize({ id, path, file, parsed, event, facts }: Source): Recognized {
  const { metadata, tree } = parsed.document
  const language = metadata.language ?? facts?.language ?? languageOf(tree)
  const writeUp = writeUpOf({ id, event: event.id, file: path, format: parsed.format, metadata, facts, language })
  const dates: DateContext = { language: writeUp.language, year: yearOf(writeUp, event) }
  const outline = outlineOf(tree, text => isDayHeading(text, dates))
  const judgements = judge(outline, writeUp)
  const context = { ...dates, days: event.days.length ? event.days : daysIn(outline, { tree, writeUp, dates }) }
  const { title, published } = writeUp
  const wholeDay = dayOfWriteUp({ stated: facts?.day ?? null, title, fileName: path, published }, context)
  const surroundings: Surroundings = { writeUp, dayOf: section => (section && dayOfSection(section, context)) ?? wholeDay }
  const talks = judgements.filter(({ isTalk }) => isTalk)
  const holdTalks = new Set(talks.flatMap(({ section }) => ancestorsOf(section)))
  const aboutSeveral = judgements.filter(
    judgement => isRoundUp(judgement) && !holdTalks.has(judgement.section),
  )
  return {
    writeUp,
    file,
    tree,
    description: metadata.description,
    notes: inOrder([
      ...joinParts(talks).flatMap(talksOfParts).map(talk => noteOf(talk, surroundings)),
      ...talksInLines(tree, judgements).map(talk => noteOf(talk, surroundings)),
    ]),
    roundUps: joinParts(aboutSeveral).map(parts => roundUpOf(parts, surroundings)),
    judgements,
  }
}

/** "Title (Part2)" goes on with "Title": the parts of each talk, in order. */
function joinParts(judgements: Judgement[]): Judgement[][] {
  const groups: Judgement[][] = []
  for (const judgement of judgements) {
    const previous = groups.at(-1)
    const continues = judgement.mark.part > 1 && previous?.[0]?.mark.bare === judgement.mark.bare
    if (continues) previous?.push(judgement)
    else groups.push([judgement])
  }
  return groups
}

interface Surroundings {
  writeUp: WriteUp
  dayOf(section: Section | null): string | null
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
}

/** One heading can hold two titles: "A" and "B". */
function talksOfParts(parts: Judgement[]): MarkedTalk[] {
  const talk = talkOfParts(parts)
  const titles = quotedTitles(talk.title ?? '')
  return titles.length > 1 ? titles.map(title => ({ ...talk, title })) : [talk]
}

function talkOfParts(parts: Judgement[]): MarkedTalk {
  const [{ section, mark, lead }] = parts as [Judgement]
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
  }
}

/** The talks that lines, list items and table rows mark, outside of those that have headings. */
function talksInLines(tree: Root, judgements: Judgement[]): MarkedTalk[] {
  const ofTalks = new Set(judgements.filter(({ isTalk }) => isTalk).map(({ section }) => section))
  const isFree = (section: Section) => !ofTalks.has(section) && !ancestorsOf(section).some(above => ofTalks.has(above))
  const first = judgements[0]?.section
  const before = tree.children.slice(0, first ? tree.children.indexOf(first.node) : undefined)
  const places = [
    { section: null, own: before },
    ...judgements.filter(({ section }) => isFree(section)).map(({ section }) => ({ section, own: section.own })),
  ]
  return places.flatMap(({ section, own }) => {
    const lines = markedLinesOf(own, section?.text ?? '')
    const marks = new Set<RootContent>(lines.map(({ node }) => node))
    return lines.map(({ node, title, speakers, inside }) => ({
      section,
      line: node.position?.start.line ?? 1,
      title,
      speakers,
      kind: null,
      level: null,
      marks: [node],
      body: [...inside, ...following(own, node, marks)],
    }))
  })
}

/** The blocks after a mark that is a block itself, up to the next one. */
function following(own: RootContent[], mark: RootContent, marks: ReadonlySet<RootContent>): RootContent[] {
  const start = own.indexOf(mark)
  if (start < 0) return []
  const length = own.slice(start + 1).findIndex(node => marks.has(node) || holdsMark(node, marks))
  return own.slice(start + 1, length < 0 ? undefined : start + 1 + length)
}

function holdsMark(node: RootContent, marks: ReadonlySet<RootContent>): boolean {
  return 'children' in node && (node.children as RootContent[]).some(child => marks.has(child))
}

function inOrder(notes: RecognizedNote[]): RecognizedNote[] {
  return notes.sort((a, b) => a.note.line - b.note.line)
}

function noteOf(talk: MarkedTalk, { writeUp, dayOf }: Surroundings): RecognizedNote {
  const { section, line, title, speakers, kind, level, marks, body } = talk
  const note: Note = {
    writeUp: writeUp.id,
    line,
    title: title || speakers.map(({ name }) => name).join(' & '),
    kind: kind ?? kindOfTitle(title ?? '') ?? kindAbove(talk, writeUp) ?? 'talk',
    level,
    day: dayOf(section) ?? dayOfPictures(body),
    speakers,
    state: stateOf(body),
  }
  return { note, links: linksOfTalk(body, writeUp.url), marks, body }
}

/** What the headings over a talk say of its kind; a talk's own heading is not over it. */
function kindAbove({ section, marks }: MarkedTalk, { title }: WriteUp): Kind | null {
  const headings = section ? [section, ...ancestorsOf(section)] : []
  const above = [...headings.filter(({ node }) => !marks.includes(node)).map(({ text }) => text), title]
  return above.map(kindOfSection).find(kind => kind !== null) ?? null
}

/** Notes that belong to several talks at once, or to what happens beside them. */
function isRoundUp({ section, topic, isTalk }: Judgement): boolean {
  const isAbout = topic === 'social' || topic === 'programme' || topic === 'day'
  return isAbout && !isTalk && section.form === 'heading' && section.own.length > 0
}

function roundUpOf(parts: Judgement[], { writeUp, dayOf }: Surroundings): RecognizedRoundUp {
  const [{ section, mark }] = parts as [Judgement]
  return {
    roundUp: { event: writeUp.event, title: mark.bare, day: dayOf(section), writeUp: writeUp.id, line: section.line },
    marks: parts.map(part => part.section.node),
    body: parts.flatMap(part => part.section.own),
  }
}
