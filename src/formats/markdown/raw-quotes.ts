import type { Root as HastRoot } from 'hast'
import type { Root, RootContent } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { hasAttribution, quoteHandlers, readQuotes } from '../html-quotes.ts'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()
const toMarkdown = unified().use(rehypeRemark, { handlers: quoteHandlers }).freeze()

/** A quotation in HTML from its first to its last tag, which may tell who said it. */
const attributed = /^<(blockquote|figure)\b(?=[\s\S]*<(?:footer|cite|figcaption)\b)[\s\S]*<\/\1\s*>\s*$/i
const tag = /<\/?([a-z][\w-]*)/gi
/** What Markdown has words for; anything else is better off as it is. */
const plain = new Set('a b blockquote br cite em figcaption figure footer i p q strong'.split(' '))
const longest = 5000

/** Puts Markdown in the place of raw HTML that is one quotation with the name of who said it. */
export function readRawQuotes(tree: Root): void {
  visit(tree, 'html', ({ value, position }, index, parent) => {
    if (!parent || index === undefined || parent.type === 'paragraph') return
    const blocks = quotesIn(value)
    if (!blocks) return
    const root: Root = { type: 'root', children: blocks }
    visit(root, node => {
      if (position) node.position = position
    })
    parent.children.splice(index, 1, ...(blocks as never[]))
    return [SKIP, index + blocks.length]
  })
}

function quotesIn(html: string): RootContent[] | null {
  if (html.length > longest || !attributed.test(html)) return null
  const tags = [...html.matchAll(tag)].map(([, name = '']) => name.toLowerCase())
  if (!tags.every(name => plain.has(name)) || /\s(?:lang|dir|id)=/i.test(html)) return null
  const fragment: HastRoot = parser.parse(html)
  readQuotes(fragment)
  return hasAttribution(fragment) ? (toMarkdown.runSync(fragment) as Root).children : null
}
