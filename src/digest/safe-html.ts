import type { Element, Root } from 'hast'
import type { Root as MdastRoot, RootContent } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { pageOfFrame } from '../formats/embeds.ts'
import { report } from '../report/report.ts'
import { reportTurn } from '../report/turns.ts'
import { type Turn, withoutTurnsIn } from '../text/directions.ts'
import { walk } from '../text/walk.ts'
import { eachElement, elementsIn, replaceElements } from './elements.ts'
import { showPlaceholders } from './placeholders.ts'
import { quotePosts } from './quoted-posts.ts'
import { schema } from './schema.ts'
import { showUnclosed } from './unclosed.ts'
import { makeValid } from './valid-html.ts'

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '', footnoteLabelTagName: 'p' })
  .freeze()
/** More tags than this in one part of a text are no table and no tweet, and can be nested without end. */
const mostTags = 1500
const parseRaw = unified().use(rehypeRaw).freeze()
const sanitize = unified().use(rehypeSanitize, schema).freeze()

/** A part of a write-up as HTML that is safe to print, and the same before it was made safe. */
export interface SafeHtml {
  safe: Root
  /** With all that was in the source; never printed, only compared. */
  raw: Root
  hasRawHtml: boolean
}

/** Makes safe HTML of a part of a write-up; what is dropped for safety is told on its file. */
export function safeHtmlOf(nodes: RootContent[], file: VFile): SafeHtml {
  const tree: MdastRoot = { type: 'root', children: nodes }
  const plain = toHtml.runSync(tree) as Root
  const hasRaw = hasRawHtml(tree)
  const raw = hasRaw ? withRaw(showUnclosed(showPlaceholders(plain), file), file) : plain
  if (hasRaw) showTurns(raw, file)
  linkFrames(raw)
  quotePosts(raw)
  lowerSchemes(raw)
  reportUnsafe(raw, file)
  const safe = sanitize.runSync(raw) as Root
  finish(safe)
  makeValid(safe)
  return { raw, safe, hasRawHtml: hasRaw }
}

/** What sanitizing leaves undone: empty classes are nothing, and a box of a task list has a name. */
function finish(tree: Root): void {
  eachElement(tree, ({ tagName, properties }) => {
    if (Array.isArray(properties.className) && !properties.className.length) delete properties.className
    if (tagName === 'input') properties.ariaLabel = properties.checked ? 'done' : 'not done'
  })
}

/** Raw HTML is read where it is not nested beyond what a page can hold; else it is left out, with a message. */
function withRaw(plain: Root, file: VFile): Root {
  const tags = plain.children.flatMap(node =>
    node.type === 'raw' ? (node.value.match(/<[a-z]/gi) ?? []) : [],
  )
  if (tags.length < mostTags) return parseRaw.runSync(withEnd(plain)) as Root
  report(
    file,
    `Unexpected raw HTML with ${tags.length} tags in one place, expected fewer than ${mostTags}; shown as text`,
    {
      rule: 'html-is-safe',
      place: plain.children.find(node => node.type === 'raw'),
    },
  )
  const children = plain.children.map(node =>
    node.type === 'raw' ? { type: 'text' as const, value: node.value } : node,
  )
  return { ...plain, children }
}

/** The parser is never told that the text ends, and would keep what stands in a table beside its cells to itself. */
function withEnd(plain: Root): Root {
  return { ...plain, children: [...plain.children, { type: 'comment', value: '' }] }
}

function hasRawHtml(tree: MdastRoot): boolean {
  let found = false
  walk(tree, ({ type }) => {
    found ||= type === 'html'
    return !found
  })
  return found
}

/** What raw HTML writes as references, such as `&#x202E;`, is text only now. */
function showTurns(tree: Root, file: VFile): void {
  const tell = ({ character }: Turn) => reportTurn(file, character, tree.children[0])
  for (const node of elementsIn(tree)) {
    if (node.type === 'element') node.properties = withoutTurnsIn(node.properties, tell)
    for (const child of node.children)
      if (child.type === 'text') child.value = withoutTurnsIn(child.value, tell)
  }
}

/** What another site would show in a frame becomes a link to it. */
function linkFrames(tree: Root): void {
  replaceElements(tree, node => {
    const { src } = node.properties
    if (node.tagName !== 'iframe' || typeof src !== 'string') return undefined
    const url = pageOfFrame(src)
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { href: url },
      children: [{ type: 'text', value: url }],
      position: node.position,
    }
    return [{ type: 'element', tagName: 'p', properties: {}, children: [link], position: node.position }]
  })
}

const unsafe = new Set([
  'applet',
  'base',
  'button',
  'embed',
  'form',
  'frame',
  'iframe',
  'link',
  'math',
  'meta',
  'object',
])
for (const name of ['script', 'select', 'style', 'svg', 'template', 'textarea']) unsafe.add(name)
// What comes from elsewhere, or has a page of its own.
for (const name of ['audio', 'canvas', 'dialog', 'frameset', 'video']) unsafe.add(name)

function reportUnsafe(tree: Root, file: VFile): void {
  eachElement(tree, node => {
    reportScheme(node, file)
    const handlers = Object.keys(node.properties).filter(name => /^on/i.test(name))
    if (!unsafe.has(node.tagName) && !handlers.length) return
    const what = handlers.length ? `attribute ${handlers.join(', ')}` : `element <${node.tagName}>`
    report(file, `Unexpected ${what}, expected text and structure alone; left out of the page`, {
      rule: 'html-is-safe',
      place: node,
    })
  })
}

const schemes = schema.protocols?.href ?? []

/** “HTTPS:” is “https:” to browsers, which the sanitizer does not know. */
function lowerSchemes(tree: Root): void {
  const lower = (scheme: string) => (schemes.includes(scheme.toLowerCase()) ? scheme.toLowerCase() : scheme)
  eachElement(tree, ({ properties }) => {
    for (const name of ['href', 'src'] as const) {
      const address = properties[name]
      if (typeof address === 'string') properties[name] = address.replace(/^[a-z]+(?=:)/i, lower)
    }
  })
}

/** An address of which nothing remains would leave a text that looks like a link. */
function reportScheme(node: Element, file: VFile): void {
  const href = String(node.properties.href ?? '')
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(href) ?? []
  if (node.tagName !== 'a' || scheme === undefined || schemes.includes(scheme)) return
  report(
    file,
    `Unexpected address “${href}”, expected one that begins with https:, http: or mailto:; left out`,
    {
      rule: 'reference-is-resolved',
      place: node,
    },
  )
}
