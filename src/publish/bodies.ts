import type { Root } from 'hast'
import type { RootContent } from 'mdast'
import { toString as textOfNode } from 'mdast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { Quotation } from '../model/model.ts'
import type { Marked, Recognized } from '../recognize/index.ts'
import { remembered } from '../text/remembered.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { fold } from '../text/words.ts'
import { type AddressBook, addressesOf } from './addresses.ts'
import { anchorInnerMarks, giveAnchors, type Heading, headingsIn } from './anchors.ts'
import { reportDeadAnchors } from './dead-anchors.ts'
import { type OutwardLink, outwardLinks, placedLinks } from './link-lists.ts'
import type { PictureFile, PlacedLink } from './pages.ts'
import { cutAt } from './pieces.ts'
import { linkInnerMarks, linkMark, type Placing, place, prefixFootnotes } from './place.ts'
import { placeQuotations } from './quotations.ts'
import { footnotesOf, type PieceContext, readyHtml } from './ready-html.ts'
import type { Urls } from './urls.ts'

/** A write-up's text as HTML: the whole of it, and the parts that tell of one thing. */
export interface Bodies {
  /** The whole text, its headings from h2 on; marks lead to the addresses that `targetOf` gives. */
  whole(targetOf: (mark: RootContent) => string | null): string
  /** The text under marks. */
  part(marked: Marked, placing: Omit<Placing, 'elsewhere'>): string
  /** The links to other sites in the text under marks, or in the whole text. */
  links(marked?: Marked): OutwardLink[]
  /** All links to other sites in the whole text, with their places. */
  placedLinks(): PlacedLink[]
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

/** What the text of a write-up leads to. */
export interface BodySources {
  book: AddressBook
  urls: Pick<Urls, 'writeUp' | 'picture'>
  /** Those of the write-up, in the order of its text. */
  quotations: Quotation[]
}

/** What all ids of a whole text begin with. */
const wholePrefix = 'text-'

const printer = unified().use(rehypeStringify).freeze()

/** Makes HTML of a write-up's text, each part of it once; a word that would go missing is an error on its file. */
export function bodiesOf(recognized: Recognized, { book, urls, quotations }: BodySources): Bodies {
  const pageUrl = urls.writeUp(recognized.writeUp.id).url
  const elsewhere = `${pageUrl}#${wholePrefix}`
  const marked = [...recognized.notes.filter(({ isBlank }) => !isBlank), ...recognized.roundUps]
  const blocks = blocksOf(recognized)
  const unique = uniqueSlugs()
  const inner = anchorInnerMarks(marked, { blocks, unique })
  const context: PieceContext = {
    recognized,
    addresses: addressesOf(recognized, { book, urls }),
    talkOfVideo: book.talkOfVideo,
    footnotes: footnotesOf(recognized),
    quotations: placeQuotations(recognized, { quotations, pageOfSpeaker: book.pageOfSpeaker, unique }),
  }
  const ready = cutAt(blocks, marked).map((piece, index) => {
    const tree = readyHtml(piece.nodes, context)
    if (context.footnotes.size) prefixFootnotes(tree, `${index}-`)
    return { piece, tree }
  })
  const anchors = new Map([...inner, ...giveAnchors(ready, unique)])
  const trees = ready.map(({ tree }) => tree)
  reportDeadAnchors(trees, recognized)
  const treeWith = new Map(ready.flatMap(({ piece, tree }) => piece.nodes.map(node => [node, tree] as const)))
  const treeOf = remembered(({ body }: Marked) => {
    const nodes = body.flatMap<RootContent>(node =>
      node.type === 'footnoteDefinition' ? node.children : [node],
    )
    const trees = new Set(nodes.flatMap(node => treeWith.get(node) ?? []))
    // What stands within a list item or the like is no piece of its own.
    const within = body.filter(node => !treeWith.has(node) && node.type !== 'footnoteDefinition')
    if (within.length) trees.add(readyHtml(within, withoutReports(context, { book, urls })))
    return together([...trees])
  })
  const partTree: Bodies['partTree'] = (marked, placing) => place(treeOf(marked), { ...placing, elsewhere })
  const part = remembered((marked: Marked, placing: Omit<Placing, 'elsewhere'>) =>
    print(partTree(marked, placing)),
  )
  const all = together(trees)
  const linksIn = remembered((tree: Root) => outwardLinks(tree))
  const headingsOf = remembered((tree: Root, idPrefix: string) => headingsIn(tree, idPrefix))
  const marks = marked.flatMap(each => each.marks)
  const wholeWith = (targetOf: (mark: RootContent) => string | null) => {
    const children = ready.flatMap(({ piece, tree }) => {
      const target = piece.mark && targetOf(piece.mark)
      return target ? linkMark(tree, target).children : tree.children
    })
    const tree = place({ type: 'root', children }, { headingsFrom: 2, idPrefix: wholePrefix, elsewhere })
    linkInnerMarks(tree, new Map([...inner].map(([mark, id]) => [wholePrefix + id, targetOf(mark)])))
    return print(tree)
  }
  let lastWhole: { targets: string; html: string } | null = null
  return {
    partTree,
    part,
    whole(targetOf) {
      const targets = JSON.stringify(marks.map(targetOf))
      if (lastWhole?.targets !== targets) lastWhole = { targets, html: wholeWith(targetOf) }
      return lastWhole.html
    },
    links: part => linksIn(part ? treeOf(part) : all),
    placedLinks: () => placedLinks(all, recognized.writeUp.id),
    headings(marked, idPrefix = wholePrefix) {
      const trees = marked ? new Set(marked.body.flatMap(node => treeWith.get(node) ?? [])) : [all]
      return [...trees].flatMap(tree => headingsOf(tree, idPrefix))
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

/** What a piece is made with that was made before as a part of another one: nothing is reported twice. */
function withoutReports(
  { recognized, ...context }: PieceContext,
  sources: Pick<BodySources, 'book' | 'urls'>,
): PieceContext {
  const silent = { ...recognized, file: new VFile() }
  return { ...context, recognized: silent, addresses: addressesOf(silent, sources) }
}

function together(trees: Root[]): Root {
  return { type: 'root', children: trees.flatMap(({ children }) => children) }
}

function print(tree: Root): string {
  return printer.stringify(tree)
}

/** The blocks of a write-up without the heading that is the title of the whole page, blanks, and footnotes. */
function blocksOf({ tree, writeUp, notes }: Recognized): RootContent[] {
  const title = tree.children.find(node => node.type === 'heading')
  const isMark = notes.some(({ marks }) => marks.some(mark => mark === title))
  const isTitle = title && !isMark && fold(textOfNode(title)) === fold(writeUp.title)
  const referred = new Set<string>()
  visit(tree, 'footnoteReference', ({ identifier }) => {
    referred.add(identifier)
  })
  const blank = new Set<RootContent>(
    notes.flatMap(({ isBlank, marks, body }) => (isBlank ? [...marks, ...body] : [])),
  )
  return tree.children.flatMap<RootContent>(node => {
    if ((isTitle && node === title) || blank.has(node)) return []
    if (node.type !== 'footnoteDefinition') return [node]
    // What nothing refers to stays where its author put it.
    return referred.has(node.identifier) ? [] : node.children
  })
}
