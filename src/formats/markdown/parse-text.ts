import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/** Parses Markdown that no other language is mixed into. */
export function parseText(text: string): Root {
  return markdown.parse(text)
}
