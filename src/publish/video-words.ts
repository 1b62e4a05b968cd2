import type { Talk } from '../model/model.ts'
import { videoKey } from '../text/videos.ts'

/** The titles of all talks that have a video, by the video's key. */
export function videoTitlesOf(talks: Talk[]): Map<string, string> {
  return new Map(
    talks.flatMap(({ title, links }) =>
      links.flatMap(({ kind, url }) => {
        const key = kind === 'video' ? videoKey(url) : null
        return key === null ? [] : [[key, title] as const]
      }),
    ),
  )
}

/** `Weaving at Scale (video, youtube.com)`; of a talk that nobody knows, `Video, youtube.com`. */
export function wordsOfVideo(host: string, talk: string | undefined): string {
  return talk ? `${talk} (video, ${host})` : `Video, ${host}`
}
