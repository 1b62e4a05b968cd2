import type { Event, EventLeaf, Place } from 'schema-dts'
import type { DayPage, EventPage, EventSummary, Ref, TalkPage, TalkRef } from '../pages.ts'
import { type Context, idOf } from './context.ts'
import { performer } from './people.ts'

/** What the page of an event is about: the whole of it, and its days. */
export function eventThing(page: EventPage, context: Context): Event {
  const { summary, site, days, undated } = page
  const parts = [...days.map(day => part(day, { date: day.date, context })), ...talkParts(undated, context)]
  return {
    ...event(summary, context),
    url: idOf(page, context),
    sameAs: site ?? undefined,
    image: page.card && idOf(page.card, context),
    subEvent: parts.length ? parts : undefined,
  }
}

/** What the page of a day is about: a part of its event, and the talks of that day that were noted. */
export function dayThing(page: DayPage, context: Context): Event {
  return {
    ...part(page, { date: page.date, context }),
    url: idOf(page, context),
    ...within(page.event, context),
    subEvent: page.talks.length ? talkParts(page.talks, context) : undefined,
  }
}

/** What the page of a talk is about: who gave it, when and where, and where it can be seen. */
export function talkThing(page: TalkPage, context: Context): Event {
  const { title, summary, links, card } = page
  const urlsOf = (kind: string) => links.filter(link => link.kind === kind).map(({ url }) => url)
  const several = <Value>(values: Value[]) => (values.length ? values : undefined)
  return {
    ...part(page, { date: summary.day?.date ?? null, context }),
    url: idOf(page, context),
    ...within(summary.event, context),
    performer: several(summary.speakers.map(speaker => performer(speaker, context))),
    image: card && idOf(card, context),
    sameAs: several(urlsOf('schedule')),
    recordedIn: several(urlsOf('video').map(url => ({ '@type': 'VideoObject', name: title, url }) as const)),
    workFeatured: several(
      urlsOf('slides').map(url => ({ '@type': 'PresentationDigitalDocument', name: title, url }) as const),
    ),
  }
}

function talkParts(talks: readonly TalkRef[], context: Context): EventLeaf[] {
  return talks.map(talk => part(talk, { date: talk.day?.date ?? null, context }))
}

function part(ref: Ref, { date, context }: { date: string | null; context: Context }): EventLeaf {
  return { '@type': 'Event', '@id': idOf(ref, context), name: ref.title, startDate: date ?? undefined }
}

/** What event something is a part of; and that it was where the event was. */
function within(ref: Ref, context: Context): Pick<EventLeaf, 'superEvent' | 'location'> {
  const summary = context.eventAt(ref.url)
  if (!summary) return {}
  return { superEvent: part(summary, { date: summary.from, context }), location: placeOf(summary) }
}

function event(summary: EventSummary, context: Context): EventLeaf {
  const { from, to } = summary
  const endDate = to === from ? undefined : (to ?? undefined)
  return { ...part(summary, { date: from, context }), endDate, location: placeOf(summary) }
}

function placeOf({ place }: EventSummary): Place | undefined {
  return place ? { '@type': 'Place', name: place, address: place } : undefined
}
