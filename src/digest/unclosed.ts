import type { Element, Parents, RootContent } from 'hast'
import type { VFile } from 'vfile'
import { report } from '../report/report.ts'
import { type Pair, replacePairs } from '../text/pairs.ts'

/** What HTML hides, from where it begins to where it ends. */
const hidden: (Pair & { what: string; end: string })[] = [
  { what: 'comment', end: '-->', open: /<!--/, close: /-->/ },
  { what: 'CDATA section', end: ']]>', open: /<!\[CDATA\[/, close: /\]\]>/ },
  { what: 'processing instruction', end: '?>', open: /<\?/, close: /\?>/ },
  { what: 'frame', end: '</iframe>', open: /<iframe\b[^<>]*>(?=\s*\S)/, close: /<\/iframe\s*>/ },
  { what: 'script', end: '</script>', open: /<script\b[^<>]*>(?=\s*\S)/, close: /<\/script\s*>/ },
  { what: 'style sheet', end: '</style>', open: /<style\b[^<>]*>(?=\s*\S)/, close: /<\/style\s*>/ },
  { what: 'declaration', end: '>', open: /<![a-z]/, close: />/ },
]

/** Attributes may have what ends a tag. */
const tag = /<\/?[a-z](?:"[^"<]*"|'[^'<]*'|[^"'<>])*>/gi
const beginOfTag = /<\/?[a-z]/i
/** What is code to its end has no tags. */
const code = ['script', 'style', 'template', 'textarea'].map(name => ({
  open: new RegExp(`<${name}\\b[^<>]*>`),
  close: new RegExp(`</${name}\\s*>`),
}))

type Raw = Extract<RootContent, { type: 'raw' }>

/** Raw HTML that hides all that follows, as nothing ends it, becomes text; it is told on the file. */
export function showUnclosed<Parent extends Parents>(parent: Parent, file: VFile): Parent {
  const children = parent.children.map(node => {
    if (node.type === 'raw') return shownIfUnclosed(node, file)
    return 'children' in node ? showUnclosed(node, file) : node
  })
  return { ...parent, children }
}

function shownIfUnclosed(node: Raw, file: VFile): Raw | Element {
  const unclosed = unclosedIn(node.value)
  if (!unclosed) return node
  const { what, end } = unclosed
  report(file, `Unexpected ${what} that is never closed, expected “${end}” after it; shown as text`, {
    rule: 'html-is-well-formed',
    place: node,
  })
  const { value, position } = node
  return { type: 'element', tagName: 'p', properties: {}, position, children: [{ type: 'text', value }] }
}

function unclosedIn(html: string): { what: string; end: string } | undefined {
  const rest = [...code, ...hidden].reduce((text, pair) => replacePairs(text, pair, () => ''), html)
  const found = hidden.find(({ open }) => new RegExp(open, 'i').test(rest))
  if (found) return found
  return beginOfTag.test(rest.replace(tag, '')) ? { what: 'tag', end: '>' } : undefined
}
