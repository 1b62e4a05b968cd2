import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Correction } from '../model/corrections.ts'
import type { Document, FormatId } from '../model/document.ts'
import type { WriteUpFacts } from '../model/facts.ts'
import type { Day, Event, WriteUp } from '../model/model.ts'
import { saidOfPlaces } from './corrections.ts'
import type { DateContext } from './dates.ts'
import { type DayContext, dayOfSection, dayOfWriteUp, daysOfSections, isDayHeading } from './days.ts'
import { daysIn, yearOf } from './event-days.ts'
import { languageOf } from './language.ts'
import { notesOf, type RecognizedNote, type Surroundings } from './notes.ts'
import { outlineOf, type Section } from './outline.ts'
import { quotationsOf, type RecognizedQuotation } from './quotations.ts'
import { type RecognizedRoundUp, roundUpsOf } from './round-ups.ts'
import { hasWords } from './states.ts'
import { type Judgement, judge, type Known } from './talks.ts'
import { writeUpOf } from './write-up.ts'

export type { Marked, RecognizedNote } from './notes.ts'
export type { RecognizedQuotation } from './quotations.ts'
export type { RecognizedRoundUp } from './round-ups.ts'

/** A write-up with all that was found in it; `judgements` say why. */
export interface Recognized {
  writeUp: WriteUp
  file: VFile
  tree: Root
  /** What a page has to show of the file's text. */
  written: string
  /** What in the text tells its format, in words that follow "it has". */
  formatReasons: string[]
  description: string | null
  notes: RecognizedNote[]
  roundUps: RecognizedRoundUp[]
  quotations: RecognizedQuotation[]
  judgements: Judgement[]
  /** The days of the event by which it was read: those that `event.yaml` tells, else its own. */
  days: Day[]
  /** Whether its author has made headings for sessions, and written nothing yet: it is on no page. */
  isBegun: boolean
  /** The entries of `corrections.yaml` whose place is there. */
  placed: ReadonlySet<Correction>
}

/** A write-up's file as it was parsed, and what is known beside its text. */
export interface Source {
  /** `<event>/<slug>`. */
  id: string
  /** The path below the content folder, with `/`. */
  path: string
  file: VFile
  parsed: { format: FormatId; evidence: { reasons: string[] }; document: Document; written: string }
  event: Event
  /** What `event.yaml` says of the write-up. */
  facts: WriteUpFacts | undefined
  /** What `corrections.yaml` says of the write-up. */
  corrections: Correction[]
}

const nothingKnown: Known = { title: () => false, person: () => false }

/**
 * Finds the talks that a write-up tells of; looks at nothing but this write-up, what people say of it, and what is
 * known from others.
 */
export function recognize({ path: file, ...source }: Source, known: Known = nothingKnown): Recognized {
  const { metadata, tree } = source.parsed.document
  const { event, facts, corrections } = source
  const language = metadata.language ?? facts?.language ?? languageOf(tree)
  const { format } = source.parsed
  const writeUp = writeUpOf({ id: source.id, event: event.id, file, format, metadata, facts, language })
  const dates: DateContext = { language, year: yearOf(writeUp, event) }
  const outline = outlineOf(tree, text => isDayHeading(text, dates))
  const said = saidOfPlaces(corrections)
  const isSaid = ({ line, text }: Section, title: string) =>
    said.at(line, text, title).findLast(({ talk }) => talk !== undefined)?.talk ?? null
  const judgements = judge(outline, { ...writeUp, isSaid, known })
  const days = event.days.length ? event.days : daysIn(outline, { tree, writeUp, dates })
  const dayOf = dayFinder(writeUp, { outline, context: { ...dates, days }, stated: facts?.day ?? null })
  const surroundings: Surroundings = { writeUp, dayOf, said }
  const notes = notesOf(tree, judgements, surroundings)
  const roundUps = roundUpsOf(judgements, surroundings)
  return {
    writeUp,
    file: source.file,
    tree,
    written: source.parsed.written,
    formatReasons: source.parsed.evidence.reasons,
    description: metadata.description,
    notes,
    roundUps,
    quotations: quotationsOf(tree, { notes, roundUps }),
    judgements,
    days,
    placed: said.placed,
    isBegun: isBegun(tree, notes),
  }
}

function isBegun({ children }: Root, notes: RecognizedNote[]): boolean {
  const blank = new Set(notes.flatMap(({ isBlank, body }) => (isBlank ? body : [])))
  return blank.size > 0 && notes.every(({ isBlank }) => isBlank) && !hasWords(children, blank)
}

interface DayFinderOptions {
  outline: Section[]
  context: DayContext
  stated: string | null
}

/** Tells the day of a section: its own, else that of the whole write-up. */
function dayFinder(
  { title, file, published }: WriteUp,
  { outline, context, stated }: DayFinderOptions,
): Surroundings['dayOf'] {
  const days = daysOfSections(outline, context)
  const whole = dayOfWriteUp({ stated, title, fileName: file, published }, context)
  return section => (section && dayOfSection(section, days)) ?? whole
}
