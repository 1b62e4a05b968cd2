import { parseXml, type XmlDocument, XmlElement, XmlError } from '@rgrove/parse-xml'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { report } from '../report/report.ts'
import { countSigns, type Draft, type Entry, type ImportOptions, type ProgrammeFormat } from './format.ts'
import { type FrabEvent, frabEntry } from './frab.ts'
import { clockFor } from './moments.ts'
import { isTimeZone } from './times.ts'

/** The `schedule.xml` of Pentabarf, frab, pretalx and c3voc. */
export const frabXml: ProgrammeFormat = {
  name: 'schedule.xml of frab, pretalx or c3voc',
  weigh: xml =>
    countSigns(xml, /^\s*<(?:[?!]|schedule\b)/, [/<schedule\b/, /<conference\b/, /<day\b/, /<event\b/]),
  read: readFrabXml,
}

function readFrabXml(file: VFile, options: ImportOptions): Draft | null {
  const document = parse(file)
  if (!document) return null
  const [schedule] = elementsIn(document, 'schedule')
  const [conference] = schedule ? elementsIn(schedule, 'conference') : []
  const days = [schedule, conference].flatMap(parent => (parent ? elementsIn(parent, 'day') : []))
  const about = (name: string) =>
    (conference && textIn(conference, name)) ?? (schedule && textIn(schedule, name)) ?? null
  const zone = options.timeZone ?? about('time_zone_name')
  const clock = clockFor(file, zone && isTimeZone(zone) ? zone : null)
  const places = location(file)
  const entryOf = (event: XmlElement, day: XmlElement, room: XmlElement): Entry =>
    frabEntry(factsOf(event), {
      file,
      clock,
      day: day.attributes.date ?? null,
      room: room.attributes.name ?? null,
      base: about('base_url') ?? about('url'),
      place: () => places.toPoint(event.start),
    })
  const entries = days.flatMap(day =>
    elementsIn(day, 'room').flatMap(room =>
      elementsIn(room, 'event').map(event => entryOf(event, day, room)),
    ),
  )
  return { event: about('title'), source: about('url'), entries }
}

/** Reads XML without the entities that a document defines itself, so that none can grow or lead to another file. */
function parse(file: VFile): XmlDocument | null {
  try {
    return parseXml(String(file), { includeOffsets: true, ignoreUndefinedEntities: true })
  } catch (error) {
    // Elements within elements without end leave the parser no room.
    if (!(error instanceof XmlError || error instanceof RangeError)) throw error
    const [reason] = error.message.split('\n')
    const place = error instanceof XmlError ? { line: error.line, column: error.column } : undefined
    report(file, `Unexpected XML: ${reason}, expected a schedule`, { rule: 'programme-is-readable', place })
    return null
  }
}

function elementsIn(parent: XmlElement | XmlDocument, name: string): XmlElement[] {
  return parent.children.filter(child => child instanceof XmlElement).filter(child => child.name === name)
}

function textIn(parent: XmlElement, name: string): string | null {
  return elementsIn(parent, name)[0]?.text.trim() || null
}

/** An event in the shape that it has in JSON. */
function factsOf(event: XmlElement): FrabEvent {
  const fact = (name: string) => event.attributes[name] ?? textIn(event, name)
  const items = (list: string, name: string) =>
    elementsIn(event, list).flatMap(parent => elementsIn(parent, name))
  const link = (element: XmlElement) => ({
    href: element.attributes.href ?? null,
    url: null,
    title: element.text,
  })
  const [recording] = elementsIn(event, 'recording')
  return {
    guid: fact('guid'),
    id: fact('id'),
    code: fact('code'),
    date: fact('date'),
    start: fact('start'),
    room: fact('room'),
    title: fact('title'),
    track: fact('track'),
    type: fact('type'),
    level: fact('level'),
    url: fact('url'),
    video_download_url: fact('video_download_url'),
    persons: items('persons', 'person').map(({ text }) => ({
      name: text,
      public_name: null,
      full_public_name: null,
      role: null,
      organization: null,
    })),
    links: items('links', 'link').map(link),
    attachments: items('attachments', 'attachment').map(link),
    recording: recording && { url: textIn(recording, 'url') },
  }
}
