import { toMarkdown } from 'mdast-util-to-markdown'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'

const toTree = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).freeze()

/** A text of a page as Markdown. */
export function markdownOf(html: string): string {
  return toMarkdown(toTree.runSync(toTree.parse(html)))
}
