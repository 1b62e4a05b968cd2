import { unified } from 'unified'
import type { OrgData } from 'uniorg'
import uniorgParse from 'uniorg-parse'
import type { VFile } from 'vfile'
import type { Document } from '../../model/document.ts'
import { type Format, weigh } from '../format.ts'
import { unreadable } from '../unreadable.ts'
import { metadataOfOrg } from './metadata.ts'
import { toMdast } from './to-mdast.ts'

const todoKeywords = ['TODO', 'NEXT', 'STARTED', 'WAITING', 'DONE', 'CANCELED', 'CANCELLED']
const parser = unified()
  .use(uniorgParse, { trackPosition: true, todoKeywords, useSubSuperscripts: '{}' })
  .freeze()

/** Org, as Emacs and other outliners write it. */
export const org: Format = {
  id: 'org',
  detect(file) {
    const head = String(file).slice(0, 20_000)
    return weigh([
      [file.extname?.toLowerCase() === '.org', 10, 'the extension .org'],
      [/^#\+(?:title|author|date):/im.test(head), 4, 'keywords such as #+TITLE'],
      [/^#\+begin_(?:src|quote|example)\b/im.test(head), 3, 'blocks such as #+BEGIN_SRC'],
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
  // The parser knows no carriage returns; spaces keep all places.
  const tree = parser.parse(String(file).replace(/\r(?=\n)/g, ' ')) as OrgData
  return { metadata: metadataOfOrg(tree, file), tree: toMdast(tree, file) }
}
