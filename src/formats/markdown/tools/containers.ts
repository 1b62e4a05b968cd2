import type { Blockquote, Heading, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { location } from 'vfile-location'
import { report } from '../../../report/report.ts'
import { suggestAmong } from '../../../text/did-you-mean.ts'
import type { Construct } from '../constructs.ts'
import { parseMarkdown } from '../parse.ts'
import { admonition } from './admonition.ts'
import { type ContainerPair, containerPairs, withHeadings } from './container-pairs.ts'
import type { Source } from './tool.ts'

/** What the containers of Docusaurus, HackMD, VitePress and Nuxt Content are called that set a remark apart. */
const remarks = new Set(
  (
    'abstract alert attention bug callout caution danger details error example failure hint important info note ' +
    'question quote seealso spoiler success summary tip todo warning'
  ).split(' '),
)

/** Parses Markdown in which lines of colons (`:::note Title` … `:::`) may set blocks apart. */
export function parseWithContainers(source: Source, constructs: Construct[]): Root {
  const { file } = source
  const all = containerPairs(source)
  const messages = file.messages.length
  const parse = (pairs: ContainerPair[]) => {
    file.messages.length = messages
    return parseMarkdown(file, { constructs, text: withHeadings(String(file), pairs) })
  }
  let tree = parse(all)
  let pairs = placedIn(tree, all)
  // Lines within raw HTML, indented code or another block than their counterpart are text: that shows only now.
  if (pairs.length < all.length) {
    const fewer = pairs
    tree = parse(fewer)
    pairs = placedIn(tree, fewer)
    if (pairs.length < fewer.length) tree = parse([])
  }
  group(tree, new Map(pairs.map(pair => [pair.open.start, pair])))
  warnUnknown(source, pairs)
  return tree
}

/** The containers whose two lines have become headings in one and the same block. */
function placedIn(tree: Root, pairs: ContainerPair[]): ContainerPair[] {
  if (!pairs.length) return pairs
  const parents = new Map<number, Parents>()
  visit(tree, 'heading', (node, _, parent) => {
    const offset = node.position?.start.offset
    if (parent && offset !== undefined) parents.set(offset, parent)
  })
  return pairs.filter(({ open, close }) => {
    const parent = parents.get(open.start)
    return parent !== undefined && parent === parents.get(close.start)
  })
}

/** Puts the blocks between the two lines of every container into one node, from the innermost out. */
function group(tree: Root, opens: Map<number, ContainerPair>): void {
  if (!opens.size) return
  visit(tree, node => {
    if ('children' in node) node.children = grouped(node.children, opens) as never[]
  })
}

function grouped(children: RootContent[], opens: Map<number, ContainerPair>): RootContent[] {
  const blocks: RootContent[] = []
  const open: { at: number; pair: ContainerPair }[] = []
  for (const child of children) {
    const offset = child.type === 'heading' ? child.position?.start.offset : undefined
    const pair = offset === undefined ? undefined : opens.get(offset)
    const last = open.at(-1)
    if (last && offset === last.pair.close.start) {
      open.pop()
      const [head, ...inner] = blocks.splice(last.at)
      if (head?.type === 'heading') blocks.push(...containerOf(last.pair, { head, inner, end: child }))
      continue
    }
    if (pair) open.push({ at: blocks.length, pair })
    blocks.push(child)
  }
  return blocks
}

interface ContainerParts {
  head: Heading
  inner: RootContent[]
  end: RootContent
}

/** A remark that is set apart, or the blocks alone where nothing is known of the container. */
function containerOf({ open }: ContainerPair, { head, inner, end }: ContainerParts): RootContent[] {
  const place = head.position && { position: head.position }
  const stated: PhrasingContent[] = open.title ? [{ type: 'text', value: open.title, ...place }] : []
  const title = head.children.length ? head.children : stated
  if (!remarks.has(open.name.toLowerCase()))
    return title.length ? [{ type: 'paragraph', children: title, ...place }, ...inner] : inner
  const position = head.position && end.position && { start: head.position.start, end: end.position.end }
  return [admonition({ kind: open.kind, title, children: inner as Blockquote['children'], position })]
}

function warnUnknown({ file }: Source, pairs: ContainerPair[]): void {
  const places = location(String(file))
  const suggest = suggestAmong(remarks)
  for (const { open } of pairs) {
    if (remarks.has(open.name.toLowerCase())) continue
    const reason = `Unexpected container “${open.name}”, expected one that this site knows; its text is kept`
    report(file, `${reason}${suggest(open.name)}`, {
      rule: 'markup-is-known',
      place: places.toPoint(open.start),
    })
  }
}
