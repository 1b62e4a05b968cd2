import type { Event, Person, WriteUp } from '../model/model.ts'
import { distinct } from '../text/groups.ts'
import { hasCalendar } from './files/calendar.ts'
import { feedsOf } from './files/feeds.ts'
import { placesBeside } from './files/places.ts'
import type { Material } from './material.ts'
import type { Alternate } from './pages.ts'
import type { Urls } from './urls.ts'

/** What other programs read of the whole site. */
export function siteAlternates(urls: Urls): Alternate[] {
  const { url } = urls.file('data/index.json')
  return [...feedsOf(urls.home), { title: 'data', type: 'application/json', url }]
}

/** What other programs read of an event. */
export function eventAlternates(event: Event, material: Material): Alternate[] {
  const place = material.urls.event(event.id)
  const { calendar, schedule, data } = placesBeside(place)
  return [
    ...feedsOf(place),
    ...(hasCalendar(event, material)
      ? [{ title: 'calendar', type: 'text/calendar', url: calendar.url }]
      : []),
    { title: 'schedule', type: 'application/json', url: schedule.url },
    { title: 'data', type: 'application/json', url: data.url },
  ]
}

/** What other programs read of a speaker. */
export function speakerAlternates({ id }: Person, { urls }: Material): Alternate[] {
  return feedsOf(urls.speaker(id))
}

/** What other programs read of those who wrote a write-up. */
export function authorAlternates({ authors }: WriteUp, { urls, authorId }: Material): Alternate[] {
  return distinct(authors, ({ name }) => authorId(name)).flatMap(({ name }) =>
    feedsOf(urls.author(authorId(name)), authors.length > 1 ? ` of ${name}` : ' of the author'),
  )
}
