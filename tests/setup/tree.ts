import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { parseFile } from '../../src/formats/index.ts'

/** What Markdown says, as all formats are read. */
export async function treeOf(markdown: string): Promise<Root> {
  const { document } = await parseFile(new VFile({ path: 'a.md', value: markdown }))
  return document.tree
}
