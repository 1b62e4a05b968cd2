import type { Format } from '../format.ts'
import { frontMatterOf } from './front-matter.ts'
import { metadataOf } from './metadata.ts'
import { parseMarkdown } from './parse.ts'

/** Markdown of any tool that has no format of its own, with or without front matter. */
export const markdown: Format = {
  id: 'markdown',
  detect: () => ({ score: 1, reasons: ['no marks of another format'] }),
  parse: file => ({
    metadata: metadataOf(frontMatterOf(file)?.data ?? {}, file),
    tree: parseMarkdown(file),
  }),
}
