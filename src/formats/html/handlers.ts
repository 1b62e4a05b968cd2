import type { Element } from 'hast'
import { defaultHandlers, type Handle } from 'hast-util-to-mdast'
import { textOf } from '../../text/hast-text.ts'
import { quoteHandlers } from '../html-quotes.ts'

/** How elements of HTML become Markdown that would lose words otherwise. */
export const handlers: Record<string, Handle> = {
  ...quoteHandlers,
  math: (_, node: Element) => ({ type: 'text', value: textOf(node) }),
  table(state, node: Element) {
    const caption = node.children.find(child => child.type === 'element' && child.tagName === 'caption')
    const made = defaultHandlers.table(state, node)
    if (caption?.type !== 'element') return made
    return [...[state.one({ ...caption, tagName: 'p' }, node) ?? []].flat(), ...[made].flat()]
  },
}
