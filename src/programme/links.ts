import type { VFile } from 'vfile'
import { webAddress } from '../model/fact.ts'
import type { Link, LinkKind } from '../model/model.ts'
import { linkKindOf } from '../recognize/links.ts'
import { type Place, report } from '../report/report.ts'
import { absoluteUrl } from '../text/urls.ts'

/** What addresses of a programme lead to, beside those whose kind write-ups tell too. */
const kindsByAddress: [expression: RegExp, kind: LinkKind][] = [
  [/^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|media\.ccc\.de)\//i, 'video'],
  [/\.(?:mp4|m4v|mkv|webm|ogv)(?:[?#]|$)/i, 'video'],
  [/\.pdf(?:[?#]|$)/i, 'slides'],
  [/^https?:\/\/(?:www\.)?(?:github|gitlab|codeberg)\.(?:com|org)\//i, 'code'],
]

/** Files of these kinds are attached to a session without being its slides. */
const noSlides = /\.(?:zip|gz|tgz|bz2|xz|png|jpe?g|gif|svg|webp|txt|md|ics|csv)(?:[?#]|$)/i

/** What is known of a link beside its address. */
export interface LinkContext {
  /** What the link is called. */
  text?: string | null | undefined
  /** The address from which a relative one is read. */
  base?: string | null
  /** What it leads to if neither address nor text tell. */
  otherwise?: LinkKind
}

/** An address as a format tells it. */
export interface FoundAddress extends LinkContext {
  address: string | null | undefined
}

/** The links of one session; an address that does not lead to the web becomes a warning at the place. */
export function linksOf(file: VFile, found: FoundAddress[], place: () => Place | undefined): Link[] {
  return found.flatMap(({ address, ...context }) => {
    if (!address?.trim()) return []
    const link = linkOf(address, context)
    if (!link) reportAddress(file, address, place())
    return link ?? []
  })
}

/** Says that a text is no address that leads to the web. */
export function reportAddress(file: VFile, text: string, place: Place | undefined): void {
  const start = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
  report(file, `Unexpected address “${start}”, expected one that begins with https:// or http://`, {
    rule: 'session-fact-is-usable',
    place,
  })
}

const longestShown = 80

/** A link by its address; null if it is none that leads to the web. */
export function linkOf(address: string, context: LinkContext = {}): Link | null {
  const { text = null, base = null, otherwise = 'other' } = context
  const url = absoluteUrl(address.trim(), base)
  if (url === null || !webAddress.safeParse(url).success) return null
  const byAddress = kindsByAddress.find(([expression]) => expression.test(url))?.[1]
  const kind = linkKindOf(url, '') ?? byAddress ?? linkKindOf('', text ?? '')
  return { kind: kind ?? (otherwise === 'slides' && noSlides.test(url) ? 'other' : otherwise), url }
}
