import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { report } from '../report/report.ts'
import { type Pair, replacePairs } from '../text/pairs.ts'

/** What HTML hides, from where it begins to where it ends. */
const hidden: (Pair & { what: string; end: string })[] = [
  { what: 'comment', end: '-->', open: /<!--/, close: /-->/ },
  { what: 'CDATA section', end: ']]>', open: /<!\[CDATA\[/, close: /\]\]>/ },
  { what: 'processing instruction', end: '?>', open: /<\?/, close: /\?>/ },
  { what: 'declaration', end: '>', open: /<![a-z]/, close: />/ },
]

/** Attributes may have what ends a tag. */
const tag = /<\/?[a-z](?:"[^"<]*"|'[^'<]*'|[^"'<>])*>/gi
const beginOfTag = /<\/?[a-z]/i
/** What is code to its end, or to that of the text, has no tags. */
const code = ['script', 'style', 'template', 'textarea'].map(name => ({
  open: new RegExp(`<${name}\\b[^<>]*>`),
  close: new RegExp(`</${name}\\s*>|$`),
}))

/** Raw HTML that hides all that follows, as nothing ends it, becomes text; it is told on the file. */
export function showUnclosed(tree: Root, file: VFile): Root {
  const children = tree.children.map(node => {
    if (node.type !== 'raw') return node
    const unclosed = unclosedIn(node.value)
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

function unclosedIn(html: string): { what: string; end: string } | undefined {
  const rest = [...code, ...hidden].reduce((text, pair) => replacePairs(text, pair, () => ''), html)
  const found = hidden.find(({ open }) => open.test(rest))
  if (found) return found
  return beginOfTag.test(rest.replace(tag, '')) ? { what: 'tag', end: '>' } : undefined
}
