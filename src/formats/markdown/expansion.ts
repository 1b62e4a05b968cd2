import type { BlockContent, PhrasingContent } from 'mdast'

/** What a construct of another language becomes in the tree. */
export interface Expansion {
  /** What stands in its place within a line. */
  inline: PhrasingContent[]
  /** What stands in its place between blocks, where that is more than a paragraph of `inline`. */
  block?: BlockContent
  /** What stands in its place within an address, an attribute or raw HTML. */
  text: string
}

/** For what has an effect in its own tool and no text. */
export const nothing: Expansion = { inline: [], text: '' }

/** Text that is not Markdown, and addresses that Markdown should put into a link. */
export function verbatim(text: string): Expansion {
  return { inline: [{ type: 'text', value: text }], text }
}

/** What is known only by its source. */
export function sourceCode(source: string): Expansion {
  return { inline: [{ type: 'inlineCode', value: source.replace(/\s+/g, ' ') }], text: source }
}

/** A link in place of something that another site would embed. */
export function linkTo(url: string): Expansion {
  return { inline: [{ type: 'link', url, children: [{ type: 'text', value: url }] }], text: url }
}

/** A block of code; the line breaks beside its marks are not part of it. */
export function codeBlock(inner: string, lang: string): Expansion {
  const value = inner.replace(/^\r?\n|\r?\n$/g, '')
  return {
    inline: [{ type: 'inlineCode', value }],
    block: { type: 'code', lang: lang || null, value },
    text: value,
  }
}
