import getVideoId from 'get-video-id'

/** What a video is known by, wherever it is shown; null for what is no video. */
export function videoKey(url: string): string | null {
  const { id, service } = getVideoId(url)
  return id ? `${service} ${id}` : null
}
