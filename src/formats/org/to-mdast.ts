import type { Root, RootContent } from 'mdast'
import type { OrgData } from 'uniorg'
import type { VFile } from 'vfile'
import { report } from '../../report/report.ts'
import { blocksOf } from './blocks.ts'

/** Makes an mdast tree of what Org's parser read, every node in its place. */
export function toMdast(tree: OrgData, file: VFile): Root {
  const refused = (what: string, place: OrgData['position']) =>
    report(file, `Unexpected ${what}, expected text; left out`, { rule: 'directive-is-safe', place })
  const children = blocksOf(tree.children, { refused }) as RootContent[]
  return { type: 'root', children, ...(tree.position && { position: tree.position }) }
}
