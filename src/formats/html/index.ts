import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Document } from '../../model/document.ts'
import { type Format, weigh } from '../format.ts'
import { metadataOf } from '../markdown/metadata.ts'
import { placeAll } from '../place-all.ts'
import { unreadable } from '../unreadable.ts'
import { factsOf } from './facts.ts'
import { mainPartOf } from './main-part.ts'

const parser = unified().use(rehypeParse).freeze()
const toMarkdown = unified().use(rehypeRemark).freeze()

/** Web pages that were saved: the article without what the site around it had. */
export const html: Format = {
  id: 'html',
  detect(file) {
    const extension = file.extname?.toLowerCase() ?? ''
    const head = String(file).slice(0, 2000)
    return weigh([
      [/^\.html?$/.test(extension), 10, `the extension ${extension}`],
      [/^\ufeff?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(head), 8, 'the head of a web page'],
    ])
  },
  parse(file) {
    try {
      return parseText(file)
    } catch (error) {
      return unreadable(file, error)
    }
  },
}

function parseText(file: VFile): Document {
  const page = parser.parse(file)
  const main: HastRoot = { type: 'root', children: mainPartOf(page), position: page.position }
  const facts = factsOf(page, main)
  const tree = toMarkdown.runSync(main) as Root
  if (page.position) placeAll(tree, page.position)
  return { metadata: metadataOf(facts, file), tree }
}
