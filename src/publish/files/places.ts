import type { PlaceOfPage } from '../pages.ts'
import { beside } from '../urls.ts'

/** Where the files for other programs are that belong to a page. */
export function placesBeside(page: PlaceOfPage) {
  return {
    atom: beside(page, 'feed.xml'),
    json: beside(page, 'feed.json'),
    calendar: beside(page, 'calendar.ics'),
    schedule: beside(page, 'schedule.json'),
    data: beside(page, 'data.json'),
  }
}
