import type { VFile } from 'vfile'
import type { Speaker } from '../../model/model.ts'
import { report } from '../../report/report.ts'
import { type Draft, type Entry, emptyEntry, type ImportOptions, type ProgrammeFormat } from '../format.ts'
import { levelOf } from '../kinds.ts'
import { linksOf } from '../links.ts'
import { type Clock, clockFor, type When } from '../moments.ts'
import { peopleOf, sharedOut } from '../people.ts'
import { timeOf } from '../times.ts'
import { type Column, columnsOf } from './columns.ts'
import { dayReader } from './days.ts'
import { delimiterOf, type Row, readTable } from './table.ts'

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
  return columns.has('title') ? columns.size - 1 : 0
}

/** A row whose cells are found by what their columns tell. */
interface Session {
  cell(column: Column): string
  place(): { line: number; column: number }
}

/** What all rows of a table have in common. */
interface Table {
  file: VFile
  clock: Clock
  hasOrganizations: boolean
  dayOf(text: string): string | null
}

function readCsv(file: VFile, { timeZone }: ImportOptions): Draft {
  const [header, ...rows] = readTable(file)
  const columns = columnsOf(header?.cells ?? [])
  reportUnknown(file, { header, columns })
  const sessions = rows.map((row): Session => sessionIn(row, columns))
  const table: Table = {
    file,
    clock: clockFor(file, timeZone ?? null),
    hasOrganizations: columns.has('organization'),
    dayOf: dayReader(sessions.map(({ cell }) => cell('day'))),
  }
  return { event: null, source: null, entries: sessions.map(session => entryOf(session, table)) }
}

/** What a programme has no place for is named once, so that a misspelled column is seen. */
function reportUnknown(
  file: VFile,
  { header, columns }: { header: Row | undefined; columns: Map<Column, number> },
): void {
  const known = new Set(columns.values())
  const unknown = (header?.cells ?? []).filter((name, index) => name.trim() && !known.has(index))
  if (!header || !unknown.length) return
  const names = unknown.map(name => `“${name.trim()}”`).join(', ')
  report(file, `Unexpected columns ${names}, expected names of facts of a session; they are left out`, {
    rule: 'session-fact-is-usable',
    place: { line: header.line, column: 1 },
  })
}

function sessionIn({ cells, line }: Row, columns: Map<Column, number>): Session {
  const cell = (column: Column) => cells[columns.get(column) ?? -1]?.trim() ?? ''
  return { cell, place: () => ({ line, column: 1 }) }
}

function entryOf(session: Session, table: Table): Entry {
  const { cell, place } = session
  const isAddress = /^https?:/.test(cell('code'))
  const level = cell('level')
  if (level && !levelOf(level))
    tell(session, table, `Unexpected level “${level}”, expected Beginner, Intermediate, Advanced or Any`)
  const links = (['schedule', 'video', 'slides', 'code', 'other'] as const).flatMap(kind =>
    (kind === 'code' && !isAddress ? '' : cell(kind)).split(/[\s;]+/).map(address => ({ address, kind })),
  )
  return {
    ...emptyEntry,
    ...whenOf(session, table),
    place,
    id: cell('id') || (isAddress ? null : cell('code')),
    title: cell('title'),
    types: cell('kind') ? [cell('kind')] : [],
    tracks: cell('track') ? [cell('track')] : [],
    levels: [level],
    room: cell('room'),
    speakers: speakersOf(session, table),
    links: links.flatMap(({ address, kind }) =>
      // The column tells what a link leads to, and knows better than the address.
      linksOf(table.file, [{ address }], place).map(({ url }) => ({ kind, url })),
    ),
  }
}

/** The day and the time of a row; either of the two cells can tell both. */
function whenOf(session: Session, table: Table): Omit<When, 'at'> {
  const [day, start] = [session.cell('day'), session.cell('start')]
  const moments = [day, start].map(text =>
    /^\d{4}-?\d{2}-?\d{2}/.test(text) ? table.clock.read(text, session.place) : null,
  )
  const told = { day: moments[0] ?? null, start: moments[1] ?? null }
  const found = {
    day: told.day ? told.day.day : table.dayOf(day),
    start: told.start ? told.start.start : timeOf(start),
  }
  if (day && !told.day && !found.day)
    tell(session, table, `Unexpected day “${day}”, expected one such as 2018-05-02`)
  if (start && !told.start && !found.start)
    tell(session, table, `Unexpected time “${start}”, expected one such as 09:30`)
  return { day: found.day ?? told.start?.day ?? null, start: found.start ?? told.day?.start ?? null }
}

function speakersOf(session: Session, table: Table): Speaker[] {
  const people = peopleOf(session.cell('speakers'), { isList: table.hasOrganizations })
  if (!people.length && session.cell('organization'))
    tell(
      session,
      table,
      `Unexpected organization “${session.cell('organization')}”, expected a speaker of it`,
    )
  const facts = (['organization', 'role'] as const).map(column => {
    const text = session.cell(column)
    const shared = text && people.length ? sharedOut(text, people.length) : []
    if (!shared)
      tell(
        session,
        table,
        `Unexpected ${column} “${text}”, expected one for each of ${people.length} speakers`,
      )
    return shared ?? []
  })
  return people.map((person, index) => ({
    name: person.name,
    organization: facts[0]?.[index] || person.organization,
    role: facts[1]?.[index] || person.role,
  }))
}

function tell({ place }: Session, { file }: Table, reason: string): void {
  report(file, reason, { rule: 'session-fact-is-usable', place: place() })
}
