import type { VFile } from 'vfile'
import type { Link } from '../../model/model.ts'
import { type Draft, type Entry, emptyEntry, type ImportOptions, type ProgrammeFormat } from '../format.ts'
import { levelOf } from '../kinds.ts'
import { linkOf, reportAddress } from '../links.ts'
import { type Clock, clockFor, type When } from '../moments.ts'
import { timeOf } from '../times.ts'
import { columnsOf } from './columns.ts'
import { dayReader } from './days.ts'
import { readSessions, type Session } from './rows.ts'
import { type SpeakersContext, speakersOf } from './speakers.ts'
import { delimiterOf } from './table.ts'

/** A table with a row for each session, and names of columns in the first line. */
export const csv: ProgrammeFormat = {
  name: 'CSV with a column “title”',
  weigh: weighHeader,
  read: readCsv,
}

function weighHeader(text: string): number {
  const [header = ''] = text.trimStart().split(/\r|\n/, 1)
  const names = header.split(delimiterOf(text)).map(name => name.replace(/^\s*"|"\s*$/g, ''))
  const columns = columnsOf(names)
  if (columns.has('title')) return columns.size - 1
  // Without a title it is no programme, but what is missing can be said.
  return columns.size && names.length > 1 ? 0.5 : 0
}

/** What all rows of a table have in common. */
interface Table extends SpeakersContext {
  file: VFile
  clock: Clock
  dayOf(text: string): string | null
}

function readCsv(file: VFile, { timeZone }: ImportOptions): Draft | null {
  const read = readSessions(file)
  if (!read) return null
  const { sessions, columns } = read
  const table: Table = {
    file,
    clock: clockFor(file, timeZone ?? null),
    hasOrganizations: columns.has('organization'),
    dayOf: dayReader(sessions.map(({ cell }) => cell('day'))),
  }
  return { event: null, source: null, entries: sessions.map(session => entryOf(session, table)) }
}

function entryOf(session: Session, table: Table): Entry {
  const { cell, place } = session
  const level = cell('level')
  if (level && !levelOf(level))
    session.tell('level', `Unexpected level “${level}”, expected Beginner, Intermediate, Advanced or Any`)
  return {
    ...emptyEntry,
    ...whenOf(session, table),
    place,
    id: cell('id') || (holdsAddress(session) ? null : cell('code')),
    title: cell('title'),
    types: cell('kind') ? [cell('kind')] : [],
    tracks: cell('track') ? [cell('track')] : [],
    levels: [level],
    room: cell('room'),
    speakers: speakersOf(session, table),
    links: linksIn(session, table),
  }
}

/** A column “code” can tell the code of a session, too. */
function holdsAddress({ cell }: Session): boolean {
  return /^https?:/.test(cell('code'))
}

/** The column tells what its links lead to, and knows better than the address. */
function linksIn(session: Session, { file }: Table): Link[] {
  return (['schedule', 'video', 'slides', 'code', 'other'] as const).flatMap(kind => {
    if (kind === 'code' && !holdsAddress(session)) return []
    const words = session
      .cell(kind)
      .split(/[\s;]+/)
      .filter(Boolean)
    const found = words.map(address => linkOf(address))
    const others = words.filter((_, index) => !found[index]).join(' ')
    if (others) reportAddress(file, others, session.placeOf(kind))
    return found.flatMap(link => (link ? [{ kind, url: link.url }] : []))
  })
}

/** The day and the time of a row; either of the two cells can tell both. */
function whenOf(session: Session, table: Table): Omit<When, 'at'> {
  const [day, start] = [session.cell('day'), session.cell('start')]
  const momentIn = (column: 'day' | 'start') =>
    /^\d{4}-?\d{2}-?\d{2}/.test(session.cell(column))
      ? table.clock.read(session.cell(column), () => session.placeOf(column))
      : null
  const told = { day: momentIn('day'), start: momentIn('start') }
  const found = {
    day: told.day ? told.day.day : table.dayOf(day),
    start: told.start ? told.start.start : timeOf(start),
  }
  if (day && !told.day && !found.day)
    session.tell('day', `Unexpected day “${day}”, expected one such as 2018-05-02`)
  if (start && !told.start && !found.start)
    session.tell('start', `Unexpected time “${start}”, expected one such as 09:30`)
  return { day: found.day ?? told.start?.day ?? null, start: found.start ?? told.day?.start ?? null }
}
