import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { textOf } from '../text/hast-text.ts'
import { tidy } from '../text/words.ts'

/** What shows that a text is HTML; "Vec<T>" and "R&D" are none. */
const markup =
  /<\/?(?:a|abbr|b|br|code|div|em|i|p|small|span|strong|sub|sup|u)\b[^<>]*>|&(?:#\w+|[a-z]+\d*);/i

const parser = unified().use(rehypeParse, { fragment: true })

/** A text in one line, without tags if it is HTML. */
export function plainText(text: string): string {
  return tidy(markup.test(text) ? textOf(parser.parse(text)) : text)
}
