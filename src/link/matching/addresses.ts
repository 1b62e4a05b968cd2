import type { Link } from '../../model/model.ts'
import { contentWords } from '../../text/content-words.ts'
import { rememberedTexts } from '../../text/remembered.ts'
import { videoKey } from '../../text/videos.ts'

/** What a link is known by, so that the same video, file or page is found at another address. */
export interface LinkKey {
  key: string
  /** What it leads to, in words that follow "the same". */
  what: string
}

const file = /\/([^/]+\.(?:pdf|pptx?|key|odp))$/i

/** The keys of a link: of its video or file, and of the page that it leads to with the page above that one. */
export function keysOf({ kind, url }: Link): readonly LinkKey[] {
  return kind === 'schedule' ? keysOfSession(url) : keysOfOther(url)
}

const keysOfSession = rememberedTexts(url => keysOfAddress(url, { isSession: true }))
const keysOfOther = rememberedTexts(url => keysOfAddress(url, { isSession: false }))

function keysOfAddress(url: string, { isSession }: { isSession: boolean }): LinkKey[] {
  const video = videoKey(url)
  if (video !== null) return [{ key: video, what: 'video' }]
  const { host, pathname } = new URL(url)
  const path = decoded(pathname).replace(/\/$/, '').toLowerCase()
  const [, name] = file.exec(path) ?? []
  const own = pathsAbove(path).map(above => `${host.replace(/^www\./, '')}${above}`)
  if (name) return [...own, ...keysOfFile(path, name)].map(key => ({ key, what: `file, ${name}` }))
  if (!isSession && path === '') return []
  return own.map(key => ({ key, what: isSession ? 'page of the schedule' : 'page' }))
}

/** A file moves from host to host with its path, or with its name; "slides.pdf" alone is no one's. */
function keysOfFile(path: string, name: string): string[] {
  const isDeep = path.split('/').length > 3
  return [...(isDeep ? [`file ${path}`] : []), ...(contentWords(name).length > 3 ? [`file ${name}`] : [])]
}

/** A session's page is often linked with its title behind: `/event/EDv7/keynote-crossing-the-river`. */
function pathsAbove(path: string): string[] {
  const parts = path.split('/')
  const isFile = file.test(path)
  return [path, ...(parts.length > 3 && !isFile ? [parts.slice(0, -1).join('/')] : [])]
}

/** Links without those that lead to what an earlier one of the same kind leads to, if at another address. */
export function distinctLinks(links: Link[]): Link[] {
  const seen = new Set<string>()
  return links.filter(link => {
    const keys = [link.url, ...keysOf(link).map(({ key }) => key)].map(key => `${link.kind} ${key}`)
    const isNew = !keys.some(key => seen.has(key))
    for (const key of keys) seen.add(key)
    return isNew
  })
}

/** What a file is called, as words: "Continuously Deliver your Kubernetes Infrastructure". */
export function fileTitleOf({ url }: Link): string | null {
  const path = decoded(new URL(url).pathname)
  const [, name] = file.exec(path) ?? []
  return name ? asWords(name.replace(/\.\w+$/, '')) : null
}

/** An address as text: account and title are often part of it. */
export function textOfAddress({ url }: Link): string {
  return asWords(decoded(new URL(url).pathname))
}

/** In addresses words are joined by signs or by capitals: "JaneDoe". */
function asWords(text: string): string {
  return text.replace(/[/_+-]+/g, ' ').replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
