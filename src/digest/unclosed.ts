import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { report } from '../report/report.ts'

/** What HTML hides, from where it begins to where it ends. */
const hidden: { what: string; end: string; whole: RegExp; open: RegExp }[] = [
  { what: 'comment', end: '-->', whole: /<!--[\s\S]*?-->/g, open: /<!--/ },
  { what: 'CDATA section', end: ']]>', whole: /<!\[CDATA\[[\s\S]*?\]\]>/g, open: /<!\[CDATA\[/ },
  { what: 'processing instruction', end: '?>', whole: /<\?[\s\S]*?\?>/g, open: /<\?/ },
  { what: 'tag', end: '>', whole: /<\/?[a-z](?:"[^"<]*"|'[^'<]*'|[^"'<>])*>/gi, open: /<\/?[a-z]/i },
  { what: 'declaration', end: '>', whole: /<![a-z][^>]*>/gi, open: /<![a-z]/i },
]

/** What is code to its end, or to that of the text, has no tags. */
const code = /<(script|style|template|textarea)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi

/** Raw HTML that hides all that follows, as nothing ends it, becomes text; it is told on the file. */
export function showUnclosed(tree: Root, file: VFile): Root {
  const children = tree.children.map(node => {
    if (node.type !== 'raw') return node
    const rest = hidden.reduce((text, { whole }) => text.replace(whole, ''), node.value.replace(code, ''))
    const unclosed = hidden.find(({ open }) => open.test(rest))
    if (!unclosed) return node
    const { what, end } = unclosed
    report(file, `Unexpected ${what} that is never closed, expected “${end}” after it; shown as text`, {
      rule: 'html-is-well-formed',
      place: node,
    })
    const { value, position } = node
    return {
      type: 'element' as const,
      tagName: 'p',
      properties: {},
      position,
      children: [{ type: 'text' as const, value }],
    }
  })
  return { ...tree, children }
}
