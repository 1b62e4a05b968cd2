import type { PhrasingContent, Text } from 'mdast'
import { textOf } from '../text/text-of.ts'

/** A paragraph's content in two parts: what is said, and what may tell who said it. */
export interface Halves {
  before: PhrasingContent[]
  after: PhrasingContent[]
}

const dash = /^\s*(?:-{1,3}|[‐-―])\s*/u
/** A dash within a line: between spaces, or a long one without. */
const innerDash = /\s+(?:-{1,3}|[–—―])\s+(?=\S)|[–—―](?=\S)/gu
const sureDash = /^\s+(?:-{2,3}|[–—―])\s/u
/** What a quotation ends with before a dash that could as well be part of it. */
const endOfSpeech = /["'“”’»«」.!?…]\s*$/u
/** How many dashes of a line are tried, from its end. */
const mostDashes = 3

/** All ways to part a paragraph's last line: at its `<cite>`, behind a dash that it begins with, or at one in it. */
export function halvesOf(children: PhrasingContent[]): Halves[] {
  const cited = atCite(children)
  if (cited) return [cited]
  const { before, after } = atLastLine(children)
  const bare = withoutDash(after)
  return bare ? [{ before, after: bare.filter(node => !isCiteTag(node)) }] : atInnerDashes(children)
}

/** `… <cite>Liz Rice</cite>` */
function atCite(children: PhrasingContent[]): Halves | null {
  const end = children.findLastIndex(node => node.type !== 'text' || node.value.trim())
  const start = children.findLastIndex(node => node.type === 'html' && /^<cite\b/i.test(node.value))
  const last = children[end]
  if (start < 0 || last?.type !== 'html' || !/^<\/cite\s*>$/i.test(last.value)) return null
  const inner = children.slice(start + 1, end)
  return { before: withoutLastDash(children.slice(0, start)), after: withoutDash(inner) ?? inner }
}

function isCiteTag(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<\/?cite\b/i.test(node.value)
}

/** "Run — " before a `<cite>` is "Run". */
function withoutLastDash(children: PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1)
  if (last?.type === 'break') return children.slice(0, -1)
  if (last?.type !== 'text') return children
  const value = last.value.replace(/(?:^|(?<=\s))(?:-{1,3}|[–—―])\s*$/u, '').trimEnd()
  return [...children.slice(0, -1), ...(value ? [{ ...last, value }] : [])]
}

function atLastLine(children: PhrasingContent[]): Halves {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index]
    if (child?.type === 'break') return { before: children.slice(0, index), after: children.slice(index + 1) }
    const isLast = index === children.length - 1
    const value = child?.type === 'text' ? child.value : ''
    const at = (isLast ? value.trimEnd() : value).lastIndexOf('\n')
    if (child?.type === 'text' && at >= 0) return cut(children, { node: child, from: at, to: at + 1 })
  }
  return { before: [], after: children }
}

/** The same without the dash that it begins with, which may be emphasized with the rest; null where there is none. */
function withoutDash([first, ...rest]: PhrasingContent[]): PhrasingContent[] | null {
  if (first?.type === 'text') {
    if (!first.value.trim()) return withoutDash(rest)
    const [mark] = dash.exec(first.value) ?? []
    return mark === undefined ? null : [...textBehind(first, mark.length), ...rest]
  }
  if (first?.type !== 'emphasis' && first?.type !== 'strong') return null
  const children = withoutDash(first.children)
  return children && [{ ...first, children }, ...rest]
}

/** Where a dash stands in the last text of a paragraph: "Run" — Liz Rice. */
function atInnerDashes(children: PhrasingContent[]): Halves[] {
  const node = children.findLast(child => child.type === 'text' && child.value.search(innerDash) >= 0)
  if (node?.type !== 'text') return []
  const dashes = [...node.value.matchAll(innerDash)].slice(-mostDashes).reverse()
  return dashes.flatMap(({ 0: mark, index }) => {
    const halves = cut(children, { node, from: index, to: index + mark.length })
    const isSure = sureDash.test(mark) || endOfSpeech.test(textOfPart(halves.before))
    return isSure && isOneLine(halves.after) ? [halves] : []
  })
}

/** Whether nothing stands in a further line. */
export function isOneLine(children: PhrasingContent[]): boolean {
  return !textOfPart(children).trim().includes('\n')
}

function textOfPart(children: PhrasingContent[]): string {
  return textOf({ type: 'paragraph', children })
}

interface Cut {
  node: Text
  /** Offsets in its value; what lies between is dropped. */
  from: number
  to: number
}

function cut(children: PhrasingContent[], { node, from, to }: Cut): Halves {
  const index = children.indexOf(node)
  const value = node.value.slice(0, from).trimEnd()
  return {
    before: [...children.slice(0, index), ...(value ? [{ ...node, value }] : [])],
    after: [...textBehind(node, to), ...children.slice(index + 1)],
  }
}

function textBehind(node: Text, offset: number): Text[] {
  const value = node.value.slice(offset)
  return value ? [{ ...node, value }] : []
}
