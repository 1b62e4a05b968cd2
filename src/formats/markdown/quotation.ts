import type { BlockContent, PhrasingContent } from 'mdast'
import { textOf } from '../../text/text-of.ts'
import { attribution } from '../attribution.ts'
import type { Expansion } from './expansion.ts'
import { parseText } from './parse-text.ts'

/** A quotation of Markdown text, and who said it. */
export function quotation(inner: string, by: PhrasingContent[]): Expansion {
  const text = inner.trim()
  const isAttributed = by.some(node => textOf(node).trim())
  const said = parseText(text).children as BlockContent[]
  const names = by.map(node => textOf(node)).join('')
  return {
    inline: [{ type: 'text', value: isAttributed ? `${text} — ` : text }, ...by],
    block: { type: 'blockquote', children: isAttributed ? [...said, attribution(by)] : said },
    text: isAttributed ? `${text} — ${names}` : text,
  }
}
