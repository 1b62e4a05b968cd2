/** The page of what a site shows in a frame: `youtube.com/embed/id` plays the video that is at `watch?v=id`. */
export function pageOfFrame(source: string): string {
  const url = source.startsWith('//') ? `https:${source}` : source
  const [, youTube] = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(url) ?? []
  const [, vimeo] = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(url) ?? []
  if (youTube) return `https://www.youtube.com/watch?v=${youTube}`
  return vimeo ? `https://vimeo.com/${vimeo}` : url
}
