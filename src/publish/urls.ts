import type { Event } from '../model/model.ts'
import { encodedPath } from '../text/urls.ts'
import type { PlaceOfPage } from './pages.ts'

/** Where the pages are; ids of talks and write-ups begin with their event's. */
export interface Urls {
  home: PlaceOfPage
  notFound: PlaceOfPage
  speakers: PlaceOfPage
  organizations: PlaceOfPage
  search: PlaceOfPage
  authors: PlaceOfPage
  topics: PlaceOfPage
  /** The page at a path below the base path: `/conf/day-1/`. */
  page(path: string): PlaceOfPage
  event(event: string): PlaceOfPage
  day(event: Event, date: string): PlaceOfPage | null
  talk(id: string): PlaceOfPage
  writeUp(id: string): PlaceOfPage
  speaker(id: string): PlaceOfPage
  organization(id: string): PlaceOfPage
  author(id: string): PlaceOfPage
  topic(id: string): PlaceOfPage
  /** A file that is no page, at a path below the base path: `data/talks.json`. */
  file(path: string): PlaceOfPage
}

/** A file that belongs to a page, and stands beside it: `conf/calendar.ics`. */
export function beside({ url, permalink }: PlaceOfPage, name: string): PlaceOfPage {
  return { url: `${url}${name}`, permalink: permalink.replace(/index\.html$/, name) }
}

/** All addresses of the site, in one place: lower case, with a trailing slash, for good; `kept` replaces paths. */
export function urlsBelow(basePath: string, kept: ReadonlyMap<string, string> = new Map()): Urls {
  const page = (path: string): PlaceOfPage => ({
    url: `${basePath}${encodedPath(path.slice(1))}`,
    permalink: `${path.slice(1)}index.html`,
  })
  const folder = (path: string) => page(kept.get(`/${path}`) ?? `/${path}`)
  const file = (path: string): PlaceOfPage => ({ url: `${basePath}${encodedPath(path)}`, permalink: path })
  const within = (kind: string) => (id: string) => {
    const [event = '', slug = ''] = id.split('/')
    return folder(`${event}/${kind}/${slug}/`)
  }
  return {
    page,
    home: folder(''),
    notFound: file('404.html'),
    speakers: folder('speakers/'),
    organizations: folder('organizations/'),
    search: folder('search/'),
    authors: folder('authors/'),
    topics: folder('topics/'),
    event: event => folder(`${event}/`),
    day(event, date) {
      const day = event.days.find(other => other.date === date)
      return day ? folder(`${event.id}/${day.id}/`) : null
    },
    talk: within('talks'),
    writeUp: within('write-ups'),
    speaker: id => folder(`speakers/${id}/`),
    organization: id => folder(`organizations/${id}/`),
    author: id => folder(`authors/${id}/`),
    topic: id => folder(`topics/${id}/`),
    file,
  }
}
