import { type Format, weigh } from '../format.ts'
import { inOrder, invisible, tagsOf } from '../markdown/constructs.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { metadataOf } from '../markdown/metadata.ts'
import { parseMarkdown } from '../markdown/parse.ts'
import { syntax } from '../markdown/syntax.ts'
import { sourceOf } from '../markdown/tools/prose.ts'
import { type Syntax, withoutFrontMatter } from '../written.ts'
import { shortcodeLanguage } from './shortcodes.ts'

/** `## Title {#id}`: the id is no part of the title. */
const headingId = /(?<![ \t])[ \t]+\{#[\w-]+\}(?=[ \t]*\r?$)/gm

/** Front matter that Hugo or its themes know and other tools seldom do. */
const ownKeys = [
  'aliases',
  'cover',
  'banner',
  'draft',
  'featured_image',
  'lastmod',
  'sitemap',
  'slug',
  'toc',
  'weight',
]

/** They may have braces in them, at which others would end. */
const shortcodes: Syntax = [
  { open: /\{\{</, close: />\}\}/ },
  { open: /\{\{%/, close: /%\}\}/ },
]

/** Markdown for Hugo: YAML, TOML or JSON front matter, and shortcodes. */
export const hugo: Format = {
  id: 'hugo',
  detect(file) {
    const frontMatter = frontMatterOf(file)
    const data = frontMatter?.data ?? {}
    const keys = frontMatter?.language === 'fields' ? [] : ownKeys.filter(key => key in data)
    // Code may show the language of any tool.
    const { prose } = sourceOf(file)
    return weigh([
      [frontMatter?.language === 'toml', 3, 'TOML front matter'],
      [frontMatter?.language === 'json', 2, 'JSON front matter'],
      [/\{\{[<%]\s*(?:\/\s*)?\w/.test(prose), 4, 'shortcodes'],
      [keys.length > 0, 1 + keys.length, `front matter with ${keys.join(', ')}`],
      [/^\d{4}-\d{2}-\d{2}T/.test(String(data.date)), 2, 'a date with a time in ISO 8601'],
    ])
  },
  parse(file) {
    return {
      metadata: metadataOf(frontMatterOf(file)?.data ?? {}, file),
      tree: parseMarkdown(file, {
        constructs: inOrder(tagsOf(file, shortcodeLanguage), invisible(String(file), headingId)),
      }),
    }
  },
  written: file => withoutFrontMatter(file, { syntax: [...shortcodes, ...syntax] }),
}
