import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { admonition } from './admonition.ts'
import type { Tool } from './tool.ts'

/** `[!note]`, perhaps with a sign that says whether it is folded. */
const label = /^\[!([\w-]{1,40})\][+-]?[ \t]*/
const inText = /^[ \t]*(?:>[ \t]*)+\[![\w-]{1,40}\]/m

/** Callouts of Obsidian and GitHub: quotations that begin with `[!note] Title`. */
export const callouts: Tool = {
  signs: ({ prose }) => [[inText.test(prose), 2, 'callouts']],
  transform: markCallouts,
}

function markCallouts(tree: Root): void {
  visit(tree, 'blockquote', (quote, index, parent) => {
    const [first, ...rest] = quote.children
    if (first?.type !== 'paragraph' || !parent || index === undefined) return
    const callout = calloutOf(first)
    if (!callout) return
    const { kind, title, text } = callout
    const children: Blockquote['children'] = text ? [text, ...rest] : rest
    parent.children[index] = admonition({ kind, title, children, position: quote.position })
  })
}

interface Callout {
  kind: string
  title: PhrasingContent[]
  /** What is left of the first paragraph below its first line. */
  text: Paragraph | null
}

function calloutOf({ children, position }: Paragraph): Callout | null {
  const [first, ...others] = children
  const match = first?.type === 'text' ? label.exec(first.value) : null
  if (first?.type !== 'text' || !match) return null
  const all = [{ ...first, value: first.value.slice(match[0].length) }, ...others]
  const at = all.findIndex(
    node => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  )
  const last = all[at]
  const title = at < 0 ? all : all.slice(0, at)
  const rest: PhrasingContent[] = at < 0 ? [] : all.slice(at + 1)
  if (last?.type === 'text') {
    const [line = ''] = last.value.split(/\r?\n/, 1)
    title.push({ ...last, value: line })
    rest.unshift({ ...last, value: last.value.slice(line.length).replace(/^\r?\n/, '') })
  }
  const hasText = rest.some(node => node.type !== 'text' || node.value.trim())
  return {
    kind: match[1] ?? '',
    title: title.filter(node => node.type !== 'text' || node.value),
    text: hasText ? { type: 'paragraph', children: rest, ...(position && { position }) } : null,
  }
}
