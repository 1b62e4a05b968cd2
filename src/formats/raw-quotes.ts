import type { Html, Parents, Root, RootContent } from 'mdast'
import { walk } from '../text/walk.ts'

/** A quotation in HTML from its first to its last tag, which may tell who said it. */
const attributed = /^<(blockquote|figure)\b(?=[\s\S]*<(?:footer|cite|figcaption)\b)[\s\S]*<\/\1\s*>\s*$/i
const tag = /<\/?([a-z][\w-]*)/gi
/** What Markdown has words for; anything else is better off as it is. */
const plain = new Set('a b blockquote br cite em figcaption figure footer i p q strong'.split(' '))
const longest = 5000

/** Puts Markdown's nodes in the place of raw HTML that is one quotation with the name of who said it. */
export async function readRawQuotes(tree: Root): Promise<void> {
  const found: { node: Html; parent: Parents }[] = []
  walk(tree, parent => {
    if (!('children' in parent) || parent.type === 'paragraph') return
    for (const node of parent.children)
      if (node.type === 'html' && isQuote(node.value)) found.push({ node, parent })
  })
  if (!found.length) return
  // The libraries are seldom needed.
  const { blocksOfQuote } = await import('./html-blocks.ts')
  for (const { node, parent } of found) {
    const blocks = placed(blocksOfQuote(node.value) ?? [node], node)
    parent.children.splice(parent.children.indexOf(node as never), 1, ...(blocks as never[]))
  }
}

function isQuote(html: string): boolean {
  if (html.length > longest || !attributed.test(html)) return false
  const tags = [...html.matchAll(tag)].map(([, name = '']) => name.toLowerCase())
  return tags.every(name => plain.has(name)) && !/\s(?:lang|dir|id)=/i.test(html)
}

function placed(blocks: RootContent[], { position }: Html): RootContent[] {
  const root: Root = { type: 'root', children: blocks }
  walk(root, node => {
    if (position) node.position = position
  })
  return blocks
}
