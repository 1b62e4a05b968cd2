import type { Root as HastRoot } from 'hast'
import type { Root, RootContent } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { hasAttribution, quoteHandlers, readQuotes } from './html-quotes.ts'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()
const toMarkdown = unified().use(rehypeRemark, { handlers: quoteHandlers }).freeze()

/** The blocks of a quotation in HTML; null where it does not tell who said it. */
export function blocksOfQuote(html: string): RootContent[] | null {
  const fragment: HastRoot = parser.parse(html)
  readQuotes(fragment)
  return hasAttribution(fragment) ? (toMarkdown.runSync(fragment) as Root).children : null
}
