import { type Format, weigh } from '../format.ts'
import { inOrder, invisible, tagsOf } from '../markdown/constructs.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { metadataOf } from '../markdown/metadata.ts'
import { parseMarkdown } from '../markdown/parse.ts'
import { syntax } from '../markdown/syntax.ts'
import { sourceOf } from '../markdown/tools/prose.ts'
import { withoutFrontMatter } from '../written.ts'
import { liquid } from './liquid.ts'

/**
 * kramdown's attribute lists: `{: .class #id}`, after a block or a span, and `{#id}` after a heading. A list item before
 * `{:toc}` stands for a table of contents, and says nothing itself.
 */
const attributeList =
  /^(?:[*+-]|\d\.)[ \t]+[^\n]{0,200}\n\{:[ \t]{0,9}toc\b[^{}\n]{0,300}\}|\{:[^{}\n]{0,300}\}|(?<![ \t])[ \t]+\{#[\w-]+\}(?=[ \t]*\r?$)/gm
const dateInName = /^(\d{4}-\d{2}-\d{2})-./

/** Front matter that Jekyll or its themes know and other tools seldom do. */
const ownKeys = ['excerpt_separator', 'feature-img', 'permalink']

/** Markdown for Jekyll: YAML front matter, a date in the file name, Liquid, kramdown's attribute lists. */
export const jekyll: Format = {
  id: 'jekyll',
  detect(file) {
    const frontMatter = frontMatterOf(file)
    const data = frontMatter?.data ?? {}
    // Code may show the language of any tool.
    const { prose } = sourceOf(file)
    const keys = ownKeys.filter(key => key in data)
    return weigh([
      [typeof data.layout === 'string', 4, 'front matter with layout'],
      [keys.length > 0, keys.length, `front matter with ${keys.join(', ')}`],
      [/\{%-?\s{0,9}\w+[^\n]{0,1000}%\}/.test(prose), 3, 'Liquid tags'],
      [/\{\{\s*(?:site|page)\./.test(prose), 2, 'Liquid output'],
      [/^\{:[^}\r\n]*\}\s*$/m.test(prose), 2, 'kramdown attribute lists'],
      [frontMatter !== null && dateInName.test(file.basename ?? ''), 2, 'a date in the file name'],
    ])
  },
  parse(file) {
    const constructs = inOrder(tagsOf(file, liquid), invisible(String(file), attributeList))
    return {
      metadata: metadataOf(frontMatterOf(file)?.data ?? {}, file),
      tree: parseMarkdown(file, { constructs }),
    }
  },
  written: file => withoutFrontMatter(file, { syntax: [attributeList, ...syntax] }),
}
