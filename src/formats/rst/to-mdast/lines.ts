import type { Paragraph, RootContent } from 'mdast'
import { type ElementNode, isElement } from '../tree.ts'
import { makeBlock } from './block.ts'
import { toPhrasing } from './phrasing.ts'

/** A line block as mdast: paragraphs with breaks, and line blocks in it for lines with more indentation. */
export function toLineBlock({ children, position, attributes }: ElementNode): RootContent {
  const blocks: RootContent[] = []
  let open: Paragraph | null = null
  for (const child of children) {
    if (isElement(child, 'lineBlock')) {
      blocks.push(toLineBlock(child))
      open = null
    } else if (isElement(child, 'line')) {
      if (open) {
        open.children.push({ type: 'break', position: { start: child.position.start, end: child.position.start } })
        open.position = { start: open.position?.start ?? child.position.start, end: child.position.end }
      } else {
        open = { type: 'paragraph', children: [], position: child.position }
        blocks.push(open)
      }
      for (const node of toPhrasing(child.children)) open.children.push(node)
    }
  }
  return makeBlock('lineBlock', { hName: 'div', children: blocks, position, classes: ['line-block'], id: attributes.id })
}
