import getVideoId from 'get-video-id'
import type { Event, WriteUp } from '../model/model.ts'

/** Where the web was kept as it was when something was written. */
export interface Archive {
  /** The archived copy of a page as of when a write-up was written; null where there is none to be had. */
  copyOf(url: string, writeUp: string): string | null
}

/** What an archive is asked for. */
export interface ArchiveOptions {
  /** Whether to name archived copies at all. */
  isWanted: boolean
  /** The host of this site. */
  host: string
}

/** Tells the archived copies of what write-ups link to. */
export function archiveOf(
  { events, writeUps }: { events: Event[]; writeUps: WriteUp[] },
  { isWanted, host }: ArchiveOptions,
): Archive {
  const dates = datesOf({ events, writeUps })
  return {
    copyOf(url, writeUp) {
      return isWanted ? archivedCopy(url, { date: dates.get(writeUp) ?? null, host }) : null
    },
  }
}

/** When events ended and write-ups were written, by their ids: 2018-05-04. */
export function datesOf({
  events,
  writeUps,
}: {
  events: Event[]
  writeUps: WriteUp[]
}): Map<string, string | null> {
  const lastDays = new Map(
    events.map(({ id, days }) => {
      const dates = days.map(({ date }) => date).sort()
      return [id, dates.at(-1) ?? null]
    }),
  )
  const written = writeUps.map(
    ({ id, published, event }) => [id, published?.slice(0, 10) ?? lastDays.get(event) ?? null] as const,
  )
  return new Map([...lastDays, ...written])
}

/** Archives themselves, and hosts of videos, which archives seldom have. */
const notArchived =
  /(?:^|\.)(?:archive\.(?:org|is|today|ph|li|vn|md|fo)|perma\.cc|webcitation\.org|youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|dailymotion\.com|twitch\.tv|media\.ccc\.de)$/

/** The address of the copy that is nearest to a date (2018-05-04) in the Internet Archive; null for what it has not. */
export function archivedCopy(
  url: string,
  { date, host: own }: { date: string | null; host: string },
): string | null {
  if (!date || !/^https?:/i.test(url) || !URL.canParse(url)) return null
  const { host, hostname } = new URL(url)
  const isPublic =
    /\.\p{L}{2,}$/u.test(hostname) && !/\.(?:local|localhost|internal|test|invalid)$/.test(hostname)
  if (!isPublic || host === own || notArchived.test(hostname) || getVideoId(url).id) return null
  return `https://web.archive.org/web/${date.replaceAll('-', '')}/${url}`
}
