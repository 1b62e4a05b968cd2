import type { Blockquote, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { textOf } from '../text/text-of.ts'
import { halvesOf, isOneLine } from './attribution-lines.ts'

/** A block quote parted into what somebody said and what may tell who that was. */
export interface Parting {
  said: RootContent[]
  /** Without the dash before it. */
  by: PhrasingContent[]
  /** The block under the quote, where that is the attribution. */
  below: RootContent | null
}

/** All ways to part a quote from its attribution, the surest first: within it, else in the block right below. */
export function partingsOf(quote: Blockquote, below: RootContent | undefined): Parting[] {
  return [...partingsWithin(quote), ...partingBelow(quote, below)].filter(({ said }) => said.length)
}

function partingsWithin({ children }: Blockquote): Parting[] {
  const rest: RootContent[] = children.slice(0, -1)
  const last = children.at(-1)
  if (!last) return []
  if (isAttribution(last)) return [{ said: rest, by: phrasingOf(last), below: null }]
  if (last.type === 'list') return itemAfter(rest.at(-1), last).map(by => ({ said: rest, by, below: null }))
  if (last.type !== 'paragraph') return []
  return halvesOf(last.children).map(({ before, after }) => ({
    said: before.length ? [...rest, { ...last, children: before }] : rest,
    by: after,
    below: null,
  }))
}

/** A line of its own under the quote that is an attribution from its first character. */
function partingBelow(quote: Blockquote, below: RootContent | undefined): Parting[] {
  if (!below) return []
  const parting = (by: PhrasingContent[]): Parting => ({ said: quote.children, by, below })
  if (isAttribution(below)) return [parting(phrasingOf(below))]
  const isNext = below.position?.start.line === (quote.position?.end.line ?? 0) + 1
  if (below.type === 'list' && isNext) return itemAfter(quote, below).map(parting)
  if (below.type !== 'paragraph' || !isOneLine(below.children)) return []
  const [first] = halvesOf(below.children)
  return first && !first.before.length ? [parting(first.after)] : []
}

/** Whether a format has read the block as an attribution. */
function isAttribution({ data }: RootContent): boolean {
  const { className } = (data as Paragraph['data'])?.hProperties ?? {}
  return Array.isArray(className) && className.includes('attribution')
}

function phrasingOf(node: RootContent): PhrasingContent[] {
  return 'children' in node ? (node.children as PhrasingContent[]) : []
}

/** `> - Liz Rice` under a line is a list of one item to Markdown, where a colon does not announce a list. */
function itemAfter(before: RootContent | undefined, list: { children: ListItem[] }): PhrasingContent[][] {
  const [item, ...others] = list.children
  const [line, ...more] = item?.children ?? []
  if (others.length || more.length || line?.type !== 'paragraph' || !before) return []
  return /:\s*$/.test(textOf(before)) || !isOneLine(line.children) ? [] : [line.children]
}
