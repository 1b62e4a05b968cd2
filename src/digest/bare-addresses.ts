import type { Root } from 'hast'
import { textOf } from '../text/hast-text.ts'
import { hostOf, plainAddress } from '../text/urls.ts'
import { videoKey } from '../text/videos.ts'
import { elementsIn, isElement, text } from './elements.ts'
import { type Leads, videoSlot } from './slots.ts'

/**
 * Gives words to links to videos and posts that have none but their own address; the address stays what they lead to,
 * so nothing is lost.
 */
export function nameAddresses(tree: Root, { leads, lang }: { leads: Leads; lang: string | undefined }): void {
  for (const node of elementsIn(tree)) {
    if (!isElement(node, 'a')) continue
    const url = String(node.properties.href ?? '')
    const isBare =
      node.children.every(({ type }) => type === 'text') && plainAddress(textOf(node)) === plainAddress(url)
    const words = isBare && URL.canParse(url) ? (wordsOfPost(url) ?? slotOfVideo(url, leads)) : null
    if (!words) continue
    node.children = [text(words)]
    if (lang) node.properties.lang = lang
  }
}

/** Null for what is no video. */
function slotOfVideo(url: string, leads: Leads): string | null {
  const key = videoKey(url)
  return key === null ? null : videoSlot(leads.add({ to: 'video', key, host: hostOf(url) }))
}

const post =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/([^/]+)\/status(?:es)?\/(\d{1,19})(?=[/?#]|$)/i
/** Since then the number of a post tells when it was written: milliseconds since this moment, above 22 bits. */
const firstMoment = 1_288_834_974_657n
const firstNumber = 29_700_859_247n
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** `Post by @ada, 3 May 2018, twitter.com`; null for what is no post. */
export function wordsOfPost(url: string): string | null {
  const [, name = '', id] = post.exec(url) ?? []
  if (id === undefined) return null
  const number = BigInt(id)
  const by = name === 'i' || name === 'statuses' ? 'Post' : `Post by @${name}`
  const when = number > firstNumber ? day.format(Number((number >> 22n) + firstMoment)) : null
  return [by, when, hostOf(url)].filter(Boolean).join(', ')
}
