import type { VFile } from 'vfile'
import type { Link, Speaker } from '../model/model.ts'
import type { SessionKind } from '../model/programme.ts'
import type { Place } from '../report/report.ts'

/** A session as a format tells of it; what it does not tell is null or empty, and texts are as they were found. */
export interface Entry {
  /** Where it stands in the file, if the format tells. */
  place(): Place | undefined
  /** The format's own id. */
  id: string | null
  title: string | null
  /** The kind, where the format leaves no doubt of it. */
  kind: SessionKind | null
  /** Names of the session's type, the most telling one first. */
  types: string[]
  /** Names of its tracks, which mostly tell the subject. */
  tracks: string[]
  /** Names of a level, among others. */
  levels: string[]
  /** ISO 8601. */
  day: string | null
  /** "09:30", at the place of the event. */
  start: string | null
  /** Day and time by which sessions are ordered: 2018-05-02T09:30; those without one stay in the order of the file. */
  at: string | null
  room: string | null
  speakers: Speaker[]
  links: Link[]
}

/** An entry of which nothing is known. */
export const emptyEntry: Entry = {
  place: () => undefined,
  id: null,
  title: null,
  kind: null,
  types: [],
  tracks: [],
  levels: [],
  day: null,
  start: null,
  at: null,
  room: null,
  speakers: [],
  links: [],
}

/** A programme as a format tells of it. */
export interface Draft {
  /** The event's name. */
  event: string | null
  /** Where the programme was published. */
  source: string | null
  entries: Entry[]
}

/** What is known beside the file. */
export interface ImportOptions {
  /** The time zone of the event, as IANA names it: "Europe/Copenhagen". */
  timeZone?: string | undefined
}

/** A format in which programmes are published: how to tell it from the text, and how to read it. */
export interface ProgrammeFormat {
  /** Its name for people. */
  name: string
  /** How much in the text speaks for this format; 0 if it is none. */
  weigh(text: string): number
  /** Reads the file; what is wrong in it becomes messages on the file, never an exception. Null if it is no programme. */
  read(file: VFile, options: ImportOptions): Draft | null
}

/** How many of the signs a text has, if its beginning is right. */
export function countSigns(text: string, beginning: RegExp, signs: RegExp[]): number {
  return beginning.test(text) ? signs.filter(sign => sign.test(text)).length : 0
}
