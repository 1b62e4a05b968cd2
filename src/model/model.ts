import type { Author, FormatId } from './document.ts'
import type { Session } from './programme.ts'

/** The version of the model's shape, as `npm run model` prints it. */
export const modelVersion = 1

/** What kind of session a talk is. */
export const kinds = ['keynote', 'talk', 'lightning', 'workshop', 'panel', 'bof', 'meetup', 'social'] as const
export type Kind = (typeof kinds)[number]

/** For whom a talk is meant, as the programme or the write-up says. */
export const levels = ['Beginner', 'Intermediate', 'Advanced', 'Any'] as const
export type Level = (typeof levels)[number]

/** What a link of a talk leads to. */
export const linkKinds = ['video', 'slides', 'schedule', 'code', 'other'] as const
export type LinkKind = (typeof linkKinds)[number]

/** Whether a write-up has notes on a talk; `not-attended` is a talk its author names but did not see. */
export type NoteState = 'notes' | 'no-notes' | 'not-attended'

/** A day of an event. */
export interface Day {
  /** Unique within the event and part of the day's URL: `day-1`. */
  id: string
  /** ISO 8601. */
  date: string
  label: string
}

export interface Event {
  id: string
  name: string
  place: string | null
  url: string | null
  days: Day[]
}

/** A document of one or more authors that tells of an event. */
export interface WriteUp {
  /** Unique in the whole model: `<event>/<slug>`. */
  id: string
  event: string
  /** The path below the content folder, with `/`. */
  file: string
  format: FormatId
  title: string
  authors: Author[]
  /** ISO 8601, as precise as the source. */
  published: string | null
  /** A BCP 47 tag. */
  language: string | null
  tags: string[]
  /** The original. */
  url: string | null
  terms: string | null
}

/** A speaker as a write-up names one; role and organization are as written, or null when it does not tell. */
export interface Speaker {
  name: string
  role: string | null
  organization: string | null
}

export interface Link {
  kind: LinkKind
  url: string
}

/** What one write-up says of one talk. */
export interface Note {
  writeUp: string
  /** 1-based: the heading, row, item or slide title in the source file. */
  line: number
  title: string
  kind: Kind
  level: Level | null
  /** ISO 8601. */
  day: string | null
  speakers: Speaker[]
  state: NoteState
}

/** A talk as all its notes together tell of it. */
export interface Talk {
  /** Unique in the whole model: `<event>/<slug>`. */
  id: string
  event: string
  title: string
  kind: Kind
  level: Level | null
  /** ISO 8601. */
  day: string | null
  /** The id of the programme's session, where there is a programme. */
  session: string | null
  speakers: (Speaker & { person: string })[]
  links: Link[]
  notes: Note[]
}

/** A session of an event's official programme, and the talk that was noted of it, if any was. */
export interface ProgrammeEntry extends Omit<Session, 'speakers'> {
  event: string
  talk: string | null
  /** `person` is null for those of whose talks none was noted. */
  speakers: (Speaker & { person: string | null })[]
}

/** Notes on a part of the programme, not on one talk: "Day 1 Keynotes", a party. */
export interface RoundUp {
  event: string
  title: string
  /** ISO 8601. */
  day: string | null
  writeUp: string
  /** 1-based. */
  line: number
}

/** Words that a write-up quotes from somebody whom it names. */
export interface Quotation {
  /** Without the quotation marks around the whole; paragraphs are parted by empty lines. */
  text: string
  /** Who is quoted; `person` is null for those who spoke in no talk that anybody noted. */
  speakers: { name: string; person: string | null }[]
  /** The talk in whose notes it stands, or the only one that a round-up can have it from. */
  talk: string | null
  event: string
  writeUp: string
  /** 1-based. */
  line: number
}

/** What somebody was when giving talks. */
export interface Affiliation {
  role: string | null
  organization: string | null
  /** ISO 8601: the days of the first and the last of these talks, if known. */
  from: string | null
  to: string | null
}

export interface Person {
  /** The slug of the name; unique across events. */
  id: string
  name: string
  aliases: string[]
  /** The newest first. */
  affiliations: Affiliation[]
  talks: string[]
}

export interface Organization {
  id: string
  name: string
  aliases: string[]
  people: string[]
  talks: string[]
}

/** Somebody who wrote write-ups. */
export interface NoteWriter {
  /** The slug of the name; unique across events. */
  id: string
  name: string
  aliases: string[]
  /** The person's own site. */
  url: string | null
  /** The same person as a speaker. */
  person: string | null
  writeUps: string[]
}

/** What several talks are about. */
export interface Topic {
  /** The slug of the name; unique across events. */
  id: string
  name: string
  /** Other spellings of the name. */
  aliases: string[]
  /** In the order of the model's talks. */
  talks: string[]
}

/** Everything the write-ups tell, linked; what `npm run model` prints and the pages are made from. */
export interface Model {
  version: typeof modelVersion
  events: Event[]
  writeUps: WriteUp[]
  talks: Talk[]
  programme: ProgrammeEntry[]
  roundUps: RoundUp[]
  /** By write-up, in the order of its text. */
  quotations: Quotation[]
  people: Person[]
  organizations: Organization[]
  authors: NoteWriter[]
  topics: Topic[]
}
