import type { PhrasingContent, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Tool } from './tool.ts'

const mark = /(?<!=)==(?!=)/g
/** Text touches the marks on the inner side, and no word or sign on the other. */
const highlight = /(?<![=\w])==(?=[^\s=])[^\n]{0,1000}?[^\s=]==(?![=\w])/

/** `==highlight==`, which becomes the element `mark`. */
export const highlights: Tool = {
  signs: ({ prose }) => [[highlight.test(prose), 0, 'highlights']],
  transform: markHighlights,
}

function markHighlights(tree: Root): void {
  visit(tree, node => {
    if (!('children' in node)) return
    const children = node.children as PhrasingContent[]
    if (!children.some(child => child.type === 'text' && child.value.includes('=='))) return
    const parts = children.map((child, index) =>
      child.type === 'text'
        ? parted(child, { before: children[index - 1], after: children[index + 1] })
        : [child],
    )
    node.children = paired(parts.flat<(PhrasingContent | Mark)[][]>()) as never[]
  })
}

/** A part of a text that is a mark; `canOpen` and `canClose` as what stands beside it allows. */
interface Mark {
  type: 'mark'
  canOpen: boolean
  canClose: boolean
  text: Text
}

interface Neighbors {
  before: PhrasingContent | undefined
  after: PhrasingContent | undefined
}

function parted(node: Text, { before, after }: Neighbors): (Text | Mark)[] {
  const { value, position } = node
  const text = (from: number, to?: number): Text => ({ ...node, value: value.slice(from, to) })
  // Other markup beside a mark is like a sign of punctuation.
  const [left, right] = [before ? '*' : ' ', after ? '*' : ' ']
  const parts: (Text | Mark)[] = []
  let from = 0
  for (const { index } of value.matchAll(mark)) {
    const [previous = left, next = right] = [value[index - 1], value[index + 2]]
    const canOpen = /\S/.test(next) && !/\w/.test(previous)
    const canClose = /\S/.test(previous) && !/\w/.test(next)
    if (index > from) parts.push(text(from, index))
    parts.push({
      type: 'mark',
      canOpen,
      canClose,
      text: { type: 'text', value: '==', ...(position && { position }) },
    })
    from = index + 2
  }
  if (from < value.length) parts.push(text(from))
  return parts
}

/** Puts everything between an opening and the next closing mark into one node; other marks are text. */
function paired(parts: (PhrasingContent | Mark)[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let open = -1
  for (const part of parts) {
    if (part.type !== 'mark') nodes.push(part)
    else if (open >= 0 && part.canClose) {
      const [{ position } = part.text, ...children] = nodes.splice(open)
      nodes.push({ type: 'emphasis', data: { hName: 'mark' }, children, ...(position && { position }) })
      open = -1
    } else {
      if (open < 0 && part.canOpen) open = nodes.length
      nodes.push(part.text)
    }
  }
  return nodes
}
