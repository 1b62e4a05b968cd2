import type { Format } from '../format.ts'
import { withoutFrontMatter } from '../written.ts'
import { frontMatterOf } from './front-matter.ts'
import { metadataOf } from './metadata.ts'
import { syntax } from './syntax.ts'
import { evidenceOfTools, parseWithTools } from './tools/index.ts'
import { jsxTags } from './tools/jsx-tags.ts'
import { sourceOf } from './tools/prose.ts'

/** Markdown of any tool that has no format of its own, with or without front matter. */
export const markdown: Format = {
  id: 'markdown',
  detect(file) {
    const { score, reasons } = evidenceOfTools(file)
    return score ? { score, reasons } : { score: 1, reasons: ['no marks of another format'] }
  },
  parse: file => ({
    metadata: metadataOf(frontMatterOf(file)?.data ?? {}, file),
    tree: parseWithTools(file),
  }),
  written: file => withoutFrontMatter(file, { syntax, spans: jsxTags(sourceOf(file).prose) }),
}
