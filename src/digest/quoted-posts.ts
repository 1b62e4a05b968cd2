import type { Element, Root } from 'hast'
import { textOf } from '../text/hast-text.ts'
import { element, elementsIn, isBlank, isElement, text } from './elements.ts'

/** What the networks call the blocks that their scripts make posts of. */
const postClasses = ['twitter-tweet', 'twitter-video', 'bluesky-embed']

/** Makes quotations of posts that a script would have shown: their words, and below them who wrote them, and when. */
export function quotePosts(tree: Root): void {
  for (const parent of elementsIn(tree)) {
    parent.children.forEach((node, index) => {
      if (isElement(node, 'blockquote') && isPost(node))
        parent.children[index] = { ...quotationOf(node), position: node.position }
    })
  }
}

function quotationOf(post: Element): Element {
  nameEmptyLinks(post)
  const last = post.children.findLastIndex(child => isElement(child, 'p'))
  const said = post.children.slice(0, last + 1)
  const by = post.children.slice(last + 1).filter(child => !isBlank(child))
  if (!said.length) return element('p', {}, by)
  const caption = by.length ? [element('figcaption', {}, by)] : []
  return element('figure', { className: ['quotation'] }, [element('blockquote', {}, said), ...caption])
}

function isPost({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.some(name => postClasses.includes(String(name)))
}

/** An embedded post may be nothing but a link that the script puts words into. */
function nameEmptyLinks(node: Element): void {
  for (const link of elementsIn(node)) {
    const { href } = link.properties
    if (link.tagName === 'a' && typeof href === 'string' && !textOf(link)) link.children = [text(href)]
  }
}
