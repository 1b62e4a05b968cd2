import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Document, FormatId } from '../model/document.ts'
import type { WriteUpFacts } from '../model/facts.ts'
import type { Event, Kind, Link, Note, RoundUp, WriteUp } from '../model/model.ts'
import { dayOfSection, dayOfWriteUp, isDayHeading } from './days.ts'
import { kindOfSection, kindOfTitle } from './kinds.ts'
import { linksOfTalk } from './links.ts'
import { ancestorsOf, outlineOf, type Section } from './outline.ts'
import { stateOf } from './states.ts'
import { type Judgement, judge } from './talks.ts'
import { writeUpOf } from './write-up.ts'

/** What a note stands on: the line that marks it, and the blocks that are its text. */
export interface Marked {
  /** The nodes that mark it, more than one where it is told in parts. */
  marks: (Heading | Paragraph)[]
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
  const writeUp = writeUpOf({ id, event: event.id, file: path, format: parsed.format, metadata, facts })
  const judgements = judge(outlineOf(tree, isDayHeading), writeUp)
  const stated = facts?.day ?? null
  const wholeDay = dayOfWriteUp(
    { stated, title: writeUp.title, fileName: path, published: writeUp.published },
    event.days,
  )
  const surroundings = { writeUp, dayOf: (section: Section) => dayOfSection(section, event.days) ?? wholeDay }
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
    notes: joinParts(talks).map(parts => noteOf(parts, surroundings)),
    roundUps: joinParts(aboutSeveral).map(parts => roundUpOf(parts, surroundings)),
    judgements,
  }
}

/** "Title (Part2)" goes on with "Title": the parts of each talk, in order. */
function joinParts(judgements: Judgement[]): Judgement[][] {
  const groups: Judgement[][] = []
  for (const judgement of judgements) {
    const previous = groups.at(-1)
    const continues = judgement.affixes.part > 1 && previous?.[0]?.affixes.rest === judgement.affixes.rest
    if (continues) previous?.push(judgement)
    else groups.push([judgement])
  }
  return groups
}

interface Surroundings {
  writeUp: WriteUp
  dayOf(section: Section): string | null
}

function noteOf(parts: Judgement[], { writeUp, dayOf }: Surroundings): RecognizedNote {
  const [{ section, affixes, reading, lead }] = parts as [Judgement]
  const body = parts.flatMap(part => part.section.all)
  const speakers = reading.speakers.length && !lead.title ? reading.speakers : lead.speakers
  const title = lead.title ?? reading.title
  const note: Note = {
    writeUp: writeUp.id,
    line: section.line,
    title: title || speakers.map(({ name }) => name).join(' & '),
    kind: affixes.kind ?? lead.kind ?? kindOfTitle(title ?? '') ?? kindAbove(section, writeUp) ?? 'talk',
    level: affixes.level ?? lead.level,
    day: dayOf(section),
    speakers,
    state: stateOf(body),
  }
  return {
    note,
    links: linksOfTalk(body, writeUp.url),
    marks: parts.map(part => part.section.node),
    body,
  }
}

function kindAbove(section: Section, { title }: WriteUp): Kind | null {
  const above = [...ancestorsOf(section).map(({ text }) => text), title]
  return above.map(kindOfSection).find(kind => kind !== null) ?? null
}

/** Notes that belong to several talks at once, or to what happens beside them. */
function isRoundUp({ section, topic, isTalk }: Judgement): boolean {
  const isAbout = topic === 'social' || topic === 'programme' || topic === 'day'
  return isAbout && !isTalk && section.form === 'heading' && section.own.length > 0
}

function roundUpOf(parts: Judgement[], { writeUp, dayOf }: Surroundings): RecognizedRoundUp {
  const [{ section, affixes }] = parts as [Judgement]
  return {
    roundUp: { event: writeUp.event, title: affixes.rest, day: dayOf(section), writeUp: writeUp.id, line: section.line },
    marks: parts.map(part => part.section.node),
    body: parts.flatMap(part => part.section.own),
  }
}
