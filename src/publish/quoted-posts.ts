import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { textOf } from '../text/hast-text.ts'
import { element, isBlank, isElement, text } from './elements.ts'

/** What the networks call the blocks that their scripts make posts of. */
const postClasses = ['twitter-tweet', 'twitter-video', 'bluesky-embed']

/** Makes quotations of posts that a script would have shown: their words, and below them who wrote them, and when. */
export function quotePosts(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'blockquote' || !parent || index === undefined || !isPost(node)) return
    nameEmptyLinks(node)
    const last = node.children.findLastIndex(child => isElement(child, 'p'))
    const said = node.children.slice(0, last + 1)
    const by = node.children.slice(last + 1).filter(child => !isBlank(child))
    if (!said.length) {
      parent.children[index] = { ...element('p', {}, by), position: node.position }
      return
    }
    const children = [element('blockquote', {}, said), ...(by.length ? [element('figcaption', {}, by)] : [])]
    parent.children[index] = {
      ...element('figure', { className: ['quotation'] }, children),
      position: node.position,
    }
  })
}

function isPost({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.some(name => postClasses.includes(String(name)))
}

/** An embedded post may be nothing but a link that the script puts words into. */
function nameEmptyLinks(node: Element): void {
  visit(node, 'element', link => {
    const { href } = link.properties
    const isEmpty = link.tagName === 'a' && !link.children.some((child: ElementContent) => textOf(child))
    if (isEmpty && typeof href === 'string') link.children = [text(href)]
  })
}
