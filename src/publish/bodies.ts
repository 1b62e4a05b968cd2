import type { Root } from 'hast'
import type { FootnoteDefinition, RootContent } from 'mdast'
import { toString as textOfNode } from 'mdast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Quotation } from '../model/model.ts'
import type { Marked, Recognized } from '../recognize/index.ts'
import { report } from '../report/report.ts'
import { textOf } from '../text/hast-text.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { fold } from '../text/words.ts'
import { type AddressBook, type Addresses, addressesOf } from './addresses.ts'
import { nameAddresses, type VideoTitles } from './bare-addresses.ts'
import { creditOf, ownLanguageBeside } from './credit.ts'
import { text } from './elements.ts'
import { type OutwardLink, outwardLinks } from './link-lists.ts'
import type { PictureFile } from './pages.ts'
import { placePictures } from './pictures.ts'
import { cutAt, type Piece } from './pieces.ts'
import { linkInnerMarks, linkMark, type Placing, place, prefixFootnotes } from './place.ts'
import { type PlacedQuotations, placeQuotations } from './quotations.ts'
import { type SafeHtml, safeHtmlOf } from './safe-html.ts'
import { makeScrollable } from './scrollable.ts'
import { lostWords, wordsOfHast, wordsOfMdast } from './words.ts'

/** A write-up's text as HTML: the whole of it, and the parts that tell of one thing. */
export interface Bodies {
  /** The whole text, its headings from h2 on; marks lead to the addresses that `targetOf` gives. */
  whole(targetOf: (mark: RootContent) => string | null): string
  /** The text under marks. */
  part(marked: Marked, placing: Omit<Placing, 'elsewhere'>): string
  /** The links to other sites in the text under marks, or in the whole text. */
  links(marked?: Marked): OutwardLink[]
  /** The text under marks as a tree of its own. */
  partTree(marked: Marked, placing: Omit<Placing, 'elsewhere'>): Root
  /** The headings of a part as it stands on a page, ids beginning with the prefix; of the whole text for null. */
  headings(marked: Marked | null, idPrefix?: string): Heading[]
  /** The address of a mark within the page of the whole text. */
  placeOf(marked: Marked): string
  /** The files of the pictures that it shows. */
  pictures: PictureFile[]
  /** The address of a quotation within the page of the whole text, and whether notes on a talk hold it. */
  quotation(quotation: Quotation): { place: string; isInNotes: boolean }
}

/** A heading within a body. */
export interface Heading {
  text: string
  /** On the page that it stands on: `#note-1-how`. */
  url: string
  /** As in HTML: 1 to 6. */
  depth: number
}

/** What the text of a write-up leads to. */
export interface BodySources {
  book: AddressBook
  /** Those of the write-up, in the order of its text. */
  quotations: Quotation[]
}

/** What all ids of a whole text begin with. */
const wholePrefix = 'text-'

const printer = unified().use(rehypeStringify).freeze()

/** Makes HTML of a write-up's text, each part of it once; a word that would go missing is an error on its file. */
export function bodiesOf(recognized: Recognized, { book, quotations }: BodySources): Bodies {
  const pageUrl = book.urls.writeUp(recognized.writeUp.id).url
  const elsewhere = `${pageUrl}#${wholePrefix}`
  const marked = [...recognized.notes, ...recognized.roundUps]
  const blocks = blocksOf(recognized)
  const unique = uniqueSlugs()
  const inner = anchorInnerMarks(marked, { blocks, unique })
  const context: PieceContext = {
    recognized,
    addresses: addressesOf(recognized, book),
    videos: book.videos,
    footnotes: footnotesOf(recognized),
    quotations: placeQuotations(recognized, { quotations, urls: book.urls, unique }),
  }
  const ready = cutAt(blocks, marked).map((piece, index) => {
    const tree = readyHtml(piece.nodes, context)
    if (context.footnotes.size) prefixFootnotes(tree, `${index}-`)
    return { piece, tree }
  })
  const anchors = new Map([...inner, ...giveAnchors(ready, unique)])
  const treeWith = new Map(ready.flatMap(({ piece, tree }) => piece.nodes.map(node => [node, tree] as const)))
  const treeOf = ({ body }: Marked) => {
    const nodes = body.flatMap<RootContent>(node =>
      node.type === 'footnoteDefinition' ? node.children : [node],
    )
    const trees = new Set(nodes.flatMap(node => treeWith.get(node) ?? []))
    // What stands within a list item or the like is no piece of its own.
    const within = body.filter(node => !treeWith.has(node) && node.type !== 'footnoteDefinition')
    if (within.length) trees.add(readyHtml(within, context))
    return together([...trees])
  }
  const partTree: Bodies['partTree'] = (marked, placing) => place(treeOf(marked), { ...placing, elsewhere })
  return {
    partTree,
    part: (marked, placing) => print(partTree(marked, placing)),
    whole(targetOf) {
      const children = ready.flatMap(({ piece, tree }) => {
        const target = piece.mark && targetOf(piece.mark)
        return target ? linkMark(tree, target).children : tree.children
      })
      const tree = place({ type: 'root', children }, { headingsFrom: 2, idPrefix: wholePrefix, elsewhere })
      linkInnerMarks(tree, new Map([...inner].map(([mark, id]) => [wholePrefix + id, targetOf(mark)])))
      return print(tree)
    },
    links(part) {
      return outwardLinks(part ? treeOf(part) : together(ready.map(({ tree }) => tree)))
    },
    headings(marked, idPrefix = wholePrefix) {
      const trees = marked
        ? new Set(marked.body.flatMap(node => treeWith.get(node) ?? []))
        : ready.map(({ tree }) => tree)
      return [...trees].flatMap(tree => headingsIn(tree, idPrefix))
    },
    placeOf({ marks: [mark] }) {
      const anchor = mark && anchors.get(mark)
      return anchor ? `${elsewhere}${anchor}` : pageUrl
    },
    pictures: context.addresses.shownFiles(),
    quotation(quotation) {
      const { id, isInNotes } = context.quotations.placeOf(quotation)
      return { place: `${elsewhere}${id}`, isInNotes }
    },
  }
}

interface AnchorContext {
  blocks: RootContent[]
  unique(text: string): string
}

/** Gives ids to the marks that stand within lists and tables, by which they are found again in the HTML. */
function anchorInnerMarks(marked: Marked[], { blocks, unique }: AnchorContext): Map<RootContent, string> {
  const outer = new Set(blocks)
  const anchors = new Map<RootContent, string>()
  for (const mark of marked.flatMap(({ marks }) => marks)) {
    if (outer.has(mark)) continue
    const id = unique(textOfNode(mark).slice(0, 80))
    mark.data = { ...mark.data, hProperties: { ...mark.data?.hProperties, id } }
    anchors.set(mark, id)
  }
  return anchors
}

function together(trees: Root[]): Root {
  return { type: 'root', children: trees.flatMap(({ children }) => children) }
}

function headingsIn(tree: Root, idPrefix: string): Heading[] {
  const headings: Heading[] = []
  visit(tree, 'element', node => {
    const [, depth] = /^h([1-6])$/.exec(node.tagName) ?? []
    const text = textOf(node)
    if (depth && text) headings.push({ text, url: `#${idPrefix}${node.properties.id}`, depth: Number(depth) })
  })
  return headings
}

function print(tree: Root): string {
  return printer.stringify(tree)
}

/** The blocks of a write-up without the heading that is the title of the whole page, and without footnotes. */
function blocksOf({ tree, writeUp, notes }: Recognized): RootContent[] {
  const title = tree.children.find(node => node.type === 'heading')
  const isMark = notes.some(({ marks }) => marks.some(mark => mark === title))
  const isTitle = title && !isMark && fold(textOfNode(title)) === fold(writeUp.title)
  const referred = new Set<string>()
  visit(tree, 'footnoteReference', ({ identifier }) => {
    referred.add(identifier)
  })
  return tree.children.flatMap<RootContent>(node => {
    if (isTitle && node === title) return []
    if (node.type !== 'footnoteDefinition') return [node]
    // What nothing refers to stays where its author put it.
    return referred.has(node.identifier) ? [] : node.children
  })
}

interface PieceContext {
  recognized: Recognized
  addresses: Addresses
  videos: VideoTitles
  /** They stand wherever their author put them, and are printed with the piece that refers to them. */
  footnotes: Footnotes
  quotations: PlacedQuotations
}

/** Blocks as safe HTML with their pictures and links in place. */
function readyHtml(nodes: RootContent[], context: PieceContext): Root {
  const { recognized, addresses, videos, footnotes, quotations } = context
  const blocks = [...quotations.inFigures(nodes), ...reachedFrom(nodes, footnotes)]
  const { raw, safe, hasRawHtml } = safeHtmlOf(blocks, recognized.file)
  const { writeUp, file } = recognized
  const ownLanguage = ownLanguageBeside(writeUp.language)
  // Links are read as the write-up has them, so before this site adds its own.
  placeLinks(safe, addresses)
  const gone = placePictures(safe, { addresses, credit: creditOf(writeUp), ownLanguage })
  quotations.linkSpeakers(safe)
  reportLostWords({ nodes, raw, safe: withWords(safe, gone), hasRawHtml }, file)
  nameAddresses(safe, { videos, lang: ownLanguage })
  makeScrollable(safe)
  return safe
}

type Footnotes = ReadonlyMap<string, FootnoteDefinition>

function footnotesOf({ tree }: Recognized): Footnotes {
  const definitions = tree.children.filter(node => node.type === 'footnoteDefinition')
  return new Map(definitions.map(node => [node.identifier, node]))
}

/** The footnotes that blocks refer to, and those that these refer to. */
function reachedFrom(nodes: RootContent[], footnotes: Footnotes): RootContent[] {
  const reached = new Set<FootnoteDefinition>()
  const follow = (children: RootContent[]) =>
    visit({ type: 'root', children }, 'footnoteReference', ({ identifier }) => {
      const definition = footnotes.get(identifier)
      if (!definition || reached.has(definition)) return
      reached.add(definition)
      follow(definition.children)
    })
  if (footnotes.size) follow(nodes)
  return [...reached]
}

/** The tree with words that were left out of it on purpose. */
function withWords(tree: Root, words: string[]): Root {
  return words.length ? { ...tree, children: [...tree.children, text(words.join(' '))] } : tree
}

interface Conversion extends SafeHtml {
  nodes: RootContent[]
}

/** Where raw HTML parts or joins words, letters are counted instead; what it hides its author hid. */
function reportLostWords({ nodes, raw, safe, hasRawHtml }: Conversion, file: VFile): void {
  const tree = { type: 'root' as const, children: nodes }
  const unit = hasRawHtml ? 'letter' : 'word'
  const after = wordsOfHast(safe, unit)
  const lost = [...lostWords(wordsOfMdast(tree, unit), after), ...lostWords(wordsOfHast(raw, unit), after)]
  if (!lost.length) return
  const what = hasRawHtml
    ? 'text within raw HTML that is not closed'
    : `loss of the words “${lost.slice(0, 9).join(' ')}”`
  report(file, `Unexpected ${what}, expected all of the text on the page`, {
    rule: hasRawHtml ? 'html-is-well-formed' : 'words-are-kept',
    place: nodes[0],
  })
}

function placeLinks(tree: Root, addresses: Addresses): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || node.properties.href === undefined || !parent || index === undefined) return
    const url = addresses.link(node)
    if (url !== null) node.properties.href = url
    else {
      parent.children.splice(index, 1, ...node.children)
      return [SKIP, index]
    }
  })
}

/** Gives every heading and mark an id of its own; ids that the write-up gave itself stay, each where it is first. */
function giveAnchors(
  ready: { piece: Piece; tree: Root }[],
  unique: AnchorContext['unique'],
): Map<RootContent, string> {
  const anchors = new Map<RootContent, string>()
  const taken = new Set<unknown>()
  for (const { piece, tree } of ready) {
    visit(tree, 'element', (node, _, parent) => {
      if (taken.has(node.properties.id)) delete node.properties.id
      else if (node.properties.id) taken.add(node.properties.id)
      const isMark = piece.mark !== null && parent === tree
      if (!isMark && !/^h[1-6]$/.test(node.tagName)) return
      let id = String(node.properties.id ?? unique(textOfNode(node)))
      while (node.properties.id !== id && taken.has(id)) id = unique(textOfNode(node))
      node.properties.id = id
      taken.add(id)
      if (piece.mark && !anchors.has(piece.mark)) anchors.set(piece.mark, id)
    })
  }
  return anchors
}
