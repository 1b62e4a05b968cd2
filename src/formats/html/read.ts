import type { Root as HastRoot, Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Document } from '../../model/document.ts'
import { readQuotes } from '../html-quotes.ts'
import { htmlToMdast } from '../html-to-mdast.ts'
import { metadataOf } from '../markdown/metadata.ts'
import { placeAll } from '../place-all.ts'
import { unreadable } from '../unreadable.ts'
import { withoutBases } from '../without-bases.ts'
import { factsOf } from './facts.ts'
import { handlers } from './handlers.ts'
import { mainPartOf } from './main-part.ts'

const parser = unified().use(rehypeParse).freeze()

/** Reads a saved web page; one that cannot be read is shown as it is written. */
export function readHtml(file: VFile): Document {
  try {
    return parseText(file)
  } catch (error) {
    return unreadable(file, error)
  }
}

/** The text of a page's main part; where it cannot be told, nothing. */
export function writtenInHtml(file: VFile): string {
  try {
    return mainPartOf(parser.parse(file)).map(spacedTextOf).join('\n')
  } catch {
    return ''
  }
}

const unread = new Set([
  'datalist',
  'head',
  'math',
  'noscript',
  'option',
  'script',
  'style',
  'template',
  'title',
])

/** Tags part what stands beside them, as cells of a table are. */
function spacedTextOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  const isRead = node.type !== 'element' || !unread.has(node.tagName)
  return isRead && 'children' in node ? node.children.map(spacedTextOf).join('\n') : ''
}

function parseText(file: VFile): Document {
  const page = parser.parse(file)
  readQuotes(page)
  const main: HastRoot = { type: 'root', children: mainPartOf(page), position: page.position }
  const facts = factsOf(page, main)
  const tree = htmlToMdast(withoutBases(main), handlers)
  if (page.position) placeAll(tree, page.position)
  return { metadata: metadataOf(facts, file), tree }
}
