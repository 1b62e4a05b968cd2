import type { Event, RoundUp } from '../model/model.ts'
import { groupBy } from '../text/groups.ts'
import { dayRefs, folderOf } from './event-pages.ts'
import { crumbs, type Material, roundUpView } from './material.ts'
import type { DayPage, SessionView, SlotView, TalkRef } from './pages.ts'
import { sessionView, unnotedOn } from './sessions.ts'
import { counted } from './words-of-pages.ts'

/** The page of each day: its programme, with what was noted of it, and the notes on parts of it. */
export function dayPages(material: Material): DayPage[] {
  const { model, refs } = material
  const talksOf = groupBy(model.talks, ({ event, day }) => `${event} ${day}`)
  const roundUpsOf = groupBy(model.roundUps, ({ event, day }) => `${event} ${day}`)
  return model.events.flatMap(event =>
    dayRefs(event, material).flatMap((day, index, days) => {
      const key = `${event.id} ${day.date}`
      const talks = (talksOf.get(key) ?? []).map(({ id }) => refs.talk(id))
      const roundUps = roundUpsOf.get(key) ?? []
      return dayPage(
        { day, previous: days[index - 1] ?? null, next: days[index + 1] ?? null, talks, roundUps },
        { event, material },
      )
    }),
  )
}

interface DayOfEvent extends Pick<DayPage, 'previous' | 'next'> {
  day: { title: string; date: string }
  talks: TalkRef[]
  roundUps: RoundUp[]
}

function dayPage(
  { day: { title: label, date }, talks, roundUps, previous, next }: DayOfEvent,
  { event, material }: { event: Event; material: Material },
): DayPage[] {
  const { refs, urls, contributing } = material
  const place = urls.day(event, date)
  if (!place) return []
  const unnoted = unnotedOn(date, { event, material }).map(session => sessionView(session, material))
  return [
    {
      ...place,
      shows: () => roundUps.map(({ writeUp }) => writeUp),
      title: `${label}, ${event.name}`,
      description: `Notes on ${counted(talks.length, 'talk')} of ${label} (${date}) of ${event.name}.`,
      breadcrumbs: crumbs(material, refs.event(event.id)),
      source: { path: `${event.id}/event.yaml` },
      event: refs.event(event.id),
      date,
      label,
      previous,
      next,
      slots: slotsOf(talks, unnoted),
      talks,
      roundUps: roundUps.map((roundUp, order) => roundUpView(roundUp, { material, order })),
      unnoted,
      folder: folderOf(event),
      addTo: contributing.folder(`${event.id}/`),
    },
  ]
}

/** By time, what has none last. */
function slotsOf(talks: TalkRef[], unnoted: SessionView[]): SlotView[] {
  const starts = new Set([...talks, ...unnoted].map(({ start }) => start))
  const talksAt = groupBy(talks, ({ start }) => start ?? '')
  const unnotedAt = groupBy(unnoted, ({ start }) => start ?? '')
  return [...starts]
    .sort((a, b) => (a ?? '99').localeCompare(b ?? '99'))
    .map(start => ({
      start,
      talks: talksAt.get(start ?? '') ?? [],
      unnoted: unnotedAt.get(start ?? '') ?? [],
    }))
}
