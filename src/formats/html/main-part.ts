import type { Element, ElementContent, Root, RootContent } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { pageOfFrame } from '../embeds.ts'
import { attribute, elementsOf, lengthOf } from './elements.ts'

/** Where tools put the text of a post, the surest first. */
const places: ((element: Element) => boolean)[] = [
  element => attribute(element, 'itemProp').split(' ').includes('articleBody'),
  element => element.tagName === 'article',
  element =>
    /(?:^|\s)(?:post|entry|article)-?_?(?:content|body)(?:\s|$)/.test(attribute(element, 'className')),
  element => element.tagName === 'main' || attribute(element, 'role') === 'main',
  element => element.tagName === 'body',
]

/** What a site puts around and within its articles. */
const besides = new Set(
  'aside button dialog footer form input nav noscript script select style svg template textarea'.split(' '),
)

/** The part of a saved page that is its text, without the site's own navigation, forms and code. */
export function mainPartOf(page: Root): RootContent[] {
  const elements = elementsOf(page)
  const all = lengthOf(page)
  for (const isPlace of places) {
    const found = elements.filter(isPlace).sort((a, b) => lengthOf(b) - lengthOf(a))
    const [longest] = found
    // A page of teasers has many articles, and each of them little of the text.
    if (longest && lengthOf(longest) >= all / 4) return cleaned(longest).children
  }
  return page.children
}

function cleaned(main: Element): Element {
  visit(main, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return
    const frame = node.tagName === 'iframe' ? attribute(node, 'src') : ''
    if (!besides.has(node.tagName) && node.tagName !== 'iframe' && attribute(node, 'role') !== 'navigation')
      return
    parent.children.splice(index, 1, ...(frame ? [linkTo(frame, node)] : []))
    return [SKIP, frame ? index + 1 : index]
  })
  return main
}

/** What the site showed in a frame is a link to it. */
function linkTo(source: string, { position }: Element): ElementContent {
  const url = pageOfFrame(source)
  const text = { type: 'text' as const, value: url, position }
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    position,
    children: [{ type: 'element', tagName: 'a', properties: { href: url }, children: [text], position }],
  }
}
