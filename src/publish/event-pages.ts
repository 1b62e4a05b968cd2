import type { Event } from '../model/model.ts'
import { withoutTurns } from '../text/directions.ts'
import { groupBy } from '../text/groups.ts'
import { eventAlternates, siteAlternates } from './alternates.ts'
import { writeUpEntries } from './author-pages.ts'
import { gridsOf } from './grid.ts'
import { crumbs, type Material, roundUpView } from './material.ts'
import {
  type DayRef,
  type EventPage,
  type EventSummary,
  type HomePage,
  onlyModel,
  type Page,
  type TalkRef,
} from './pages.ts'
import { sessionView, unnotedOn } from './sessions.ts'
import { greatestTopics } from './topic-pages.ts'
import { counted, listed } from './words-of-pages.ts'

/** The home page names no more; all are on the pages of their events, and of their authors. */
const mostWriteUps = 20
const mostTopics = 12

/** The home page: all events, what most talks are about, and the newest write-ups. */
export function homePage(
  material: Material,
  { title, description }: Pick<Page, 'title' | 'description'>,
): HomePage {
  const { model, urls } = material
  const counts = countsOf(material)
  const writeUps = model.writeUps.map(({ id }) => id).map(writeUpEntries(material))
  return {
    ...urls.home,
    shows: onlyModel,
    title,
    description,
    breadcrumbs: [],
    alternates: siteAlternates(urls),
    events: model.events.map(event => summaryOf(event, { material, counts })),
    source: { path: 'site.yaml' },
    topics: greatestTopics(material, mostTopics),
    writeUps: writeUps
      .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
      .slice(0, mostWriteUps),
  }
}

/** The page of each event: its days with their talks, and its write-ups. */
export function eventPages(material: Material): EventPage[] {
  const { model, refs, urls, contributing } = material
  const counts = countsOf(material)
  const gridOf = gridsOf(material)
  const roundUpsOf = groupBy(model.roundUps, ({ event }) => event)
  const writeUpsOf = groupBy(model.writeUps, ({ event }) => event)
  return model.events.map(event => {
    const { columns, rows } = gridOf(event)
    const roundUps = roundUpsOf.get(event.id) ?? []
    const summary = summaryOf(event, { material, counts })
    return {
      ...urls.event(event.id),
      shows: () => roundUps.map(({ writeUp }) => writeUp),
      title: event.name,
      description: describe(event, summary),
      breadcrumbs: crumbs(material),
      alternates: eventAlternates(event, material),
      source: { path: `${event.id}/event.yaml` },
      summary,
      site: event.url,
      columns,
      days: dayRefs(event, material).map(day => ({
        ...day,
        talks: rows.filter(talk => talk.day?.date === day.date),
        unnotedCount: unnotedOn(day.date, { event, material }).length,
        roundUpCount: roundUps.filter(roundUp => roundUp.day === day.date).length,
      })),
      undated: rows.filter(talk => !talk.day),
      roundUps: roundUps
        .filter(({ day }) => !refs.day(event.id, day))
        .map((roundUp, order) => roundUpView(roundUp, { material, order })),
      unnoted: material
        .unnotedOf(event.id)
        .filter(({ day }) => !refs.day(event.id, day))
        .map(session => sessionView(session, material)),
      folder: folderOf(event),
      addTo: contributing.folder(`${event.id}/`),
      writeUps: (writeUpsOf.get(event.id) ?? []).map(({ id, format }) => ({
        ...refs.writeUp(id),
        format,
        talkCount: counts.talksOfWriteUp.get(id) ?? 0,
      })),
    }
  })
}

/** Where further write-ups go. */
export function folderOf({ id }: Event): string {
  return `content/${withoutTurns(id)}/`
}

/** The days of an event, in order. */
export function dayRefs(event: Event, { refs }: Material): DayRef[] {
  return event.days.flatMap(({ date }) => refs.day(event.id, date) ?? [])
}

interface Counts {
  talks: Map<string, TalkRef[]>
  speakers: Map<string, number>
  writeUps: Map<string, number>
  talksOfWriteUp: Map<string, number>
}

/** What several pages count, counted once for the whole site. */
function countsOf({ model, refs }: Material): Counts {
  const byEvent = groupBy(model.talks, ({ event }) => event)
  const people = [...byEvent].map(
    ([event, talks]) =>
      [event, new Set(talks.flatMap(({ speakers }) => speakers.map(({ person }) => person))).size] as const,
  )
  const noted = groupBy(
    model.talks.flatMap(({ notes }) => notes),
    ({ writeUp }) => writeUp,
  )
  return {
    talks: new Map([...byEvent].map(([event, talks]) => [event, talks.map(({ id }) => refs.talk(id))])),
    speakers: new Map(people),
    writeUps: new Map(
      [...groupBy(model.writeUps, ({ event }) => event)].map(([event, own]) => [event, own.length]),
    ),
    talksOfWriteUp: new Map([...noted].map(([writeUp, notes]) => [writeUp, notes.length])),
  }
}

function summaryOf(event: Event, { material, counts }: { material: Material; counts: Counts }): EventSummary {
  const { title, url } = material.refs.event(event.id)
  const dates = event.days.map(({ date }) => date).sort()
  return {
    title,
    url,
    place: event.place,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    talkCount: counts.talks.get(event.id)?.length ?? 0,
    speakerCount: counts.speakers.get(event.id) ?? 0,
    writeUpCount: counts.writeUps.get(event.id) ?? 0,
  }
}

function describe(event: Event, { talkCount, writeUpCount }: EventSummary): string {
  const where = listed([event.place, event.days[0]?.date].filter(fact => fact != null))
  return `Notes on ${counted(talkCount, 'talk')} of ${event.name}${where ? ` (${where})` : ''} from ${counted(writeUpCount, 'write-up')}.`
}
