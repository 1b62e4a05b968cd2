import type { Link as LinkNode, Nodes, RootContent } from 'mdast'
import type { Link, LinkKind } from '../model/model.ts'
import { textOf } from '../text/text-of.ts'
import { absoluteUrl } from '../text/urls.ts'
import { walk } from '../text/walk.ts'
import { tidy } from '../text/words.ts'

const kindsByAddress: [expression: RegExp, kind: LinkKind][] = [
  [/^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/watch|youtu\.be\/|vimeo\.com\/\d)/i, 'video'],
  [/^https?:\/\/(?:[\w.-]+\.)?(?:slideshare\.net|speakerdeck\.com|slides\.com|schd\.ws)\//i, 'slides'],
  [/^https?:\/\/docs\.google\.com\/presentation\//i, 'slides'],
  [/\.(?:pptx?|key|odp)(?:[?#]|$)/i, 'slides'],
  [/^https?:\/\/[\w.-]*sched\.com\/event\//i, 'schedule'],
]

const kindsByText: [expression: RegExp, kind: LinkKind][] = [
  [/\b(?:slides?|slide ?deck|presentation|diapos?|folien)\b/i, 'slides'],
  [/\b(?:video|recording|watch|youtube|vidéo|aufzeichnung)\b/i, 'video'],
]

/** A video further down is one that the notes mention. */
const leadBlocks = 2

/**
 * The links to the talk itself: its video, slides or schedule page. Links that the notes mention are not among them.
 * Relative ones are read from the write-up's original address.
 */
export function linksOfTalk(body: RootContent[], original: string | null): Link[] {
  const links = body
    .flatMap((node, index) => linksOfBlock(node, index < leadBlocks))
    .flatMap(({ kind, url }) => {
      const absolute = absoluteUrl(url, original)
      return absolute && /^https?:/.test(absolute) ? [{ kind, url: absolute }] : []
    })
  const first = new Map(links.reverse().map(link => [link.url, link]))
  return [...first.values()].reverse()
}

/** A link is the talk's own if it stands alone in its block and leads to, or speaks of, a video or slides. */
function linksOfBlock(node: RootContent, isLead: boolean): Link[] {
  const found: Link[] = []
  walk(node, block => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return
    const links = linksIn(block)
    const told = links.flatMap(link => {
      const kind = linkKindOf(link.url, textOf(link))
      return kind && (kind !== 'video' || isLead) ? [{ kind, url: link.url }] : []
    })
    const isAlone = () => tidy(textOf(block)) === tidy(links.map(link => textOf(link)).join(' '))
    if (told.length && isAlone()) found.push(...told)
  })
  return found
}

function linksIn(block: Nodes): LinkNode[] {
  const links: LinkNode[] = []
  walk(block, node => {
    if (node.type === 'link') links.push(node)
  })
  return links
}

/** What a link leads to, by its address, else by its text; null where neither tells. */
export function linkKindOf(url: string, text: string): LinkKind | null {
  const byAddress = kindsByAddress.find(([expression]) => expression.test(url))
  return (byAddress ?? kindsByText.find(([expression]) => expression.test(text)))?.[1] ?? null
}
