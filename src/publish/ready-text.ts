import type { Root } from 'hast'
import type { RootContent } from 'mdast'
import { toString as textOfNode } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { Quotation } from '../model/model.ts'
import type { Marked, Recognized } from '../recognize/index.ts'
import { remembered } from '../text/remembered.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { fold } from '../text/words.ts'
import { type AddressBook, addressesOf } from './addresses.ts'
import { anchorInnerMarks, giveAnchors } from './anchors.ts'
import { reportDeadAnchors } from './dead-anchors.ts'
import type { PictureFile } from './pages.ts'
import { cutAt, type Piece } from './pieces.ts'
import { prefixFootnotes } from './place.ts'
import { type PlacedQuotations, placeQuotations } from './quotations.ts'
import { footnotesOf, type PieceContext, readyHtml } from './ready-html.ts'
import type { Urls } from './urls.ts'

/** What the text of a write-up leads to. */
export interface BodySources {
  book: AddressBook
  urls: Pick<Urls, 'writeUp' | 'picture'>
  /** Those of the write-up, in the order of its text. */
  quotations: Quotation[]
}

/** A piece of a write-up's text, and the safe HTML that was made of it. */
export interface ReadyPiece {
  piece: Piece
  tree: Root
}

/** The whole text of a write-up as safe HTML, and what of it is where. */
export interface ReadyText {
  /** The notes and round-ups that have a place in it. */
  marked: Marked[]
  pieces: ReadyPiece[]
  /** All pieces in one. */
  all: Root
  /** The ids of marks; of those alone that stand within lists and tables. */
  anchors: { all: ReadonlyMap<RootContent, string>; inner: ReadonlyMap<RootContent, string> }
  /** The trees of the pieces that hold what stands under marks. */
  treesOf(marked: Marked): Root[]
  /** What stands under marks as one tree: of several pieces, or of a part of one. */
  treeOf(marked: Marked): Root
  quotations: PlacedQuotations
  /** The files of the pictures that it shows. */
  pictures: PictureFile[]
}

/** Makes HTML of a write-up's text, each piece of it once; a word that would go missing is an error on its file. */
export function readyTextOf(recognized: Recognized, sources: BodySources): ReadyText {
  const { book, urls, quotations } = sources
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
  const pieces = cutAt(blocks, marked).map((piece, index) => readyPiece(piece, { index, context }))
  const anchors = { all: new Map([...inner, ...giveAnchors(pieces, unique)]), inner }
  const trees = pieces.map(({ tree }) => tree)
  reportDeadAnchors(trees, recognized)
  return {
    marked,
    pieces,
    all: together(trees),
    anchors,
    ...partsOf(pieces, withoutReports(context, sources)),
    quotations: context.quotations,
    pictures: context.addresses.shownFiles(),
  }
}

function readyPiece(piece: Piece, { index, context }: { index: number; context: PieceContext }): ReadyPiece {
  const tree = readyHtml(piece.nodes, context)
  if (context.footnotes.size) prefixFootnotes(tree, `${index}-`)
  return { piece, tree }
}

/** Finds what stands under marks among the pieces; what is only a part of one is made once more, with the context. */
function partsOf(pieces: ReadyPiece[], context: PieceContext): Pick<ReadyText, 'treesOf' | 'treeOf'> {
  const treeWith = new Map(
    pieces.flatMap(({ piece, tree }) => piece.nodes.map(node => [node, tree] as const)),
  )
  const treesWith = (nodes: RootContent[]) => [...new Set(nodes.flatMap(node => treeWith.get(node) ?? []))]
  return {
    treesOf: ({ body }) => treesWith(body),
    treeOf: remembered(({ body }: Marked) => {
      const nodes = body.flatMap<RootContent>(node =>
        node.type === 'footnoteDefinition' ? node.children : [node],
      )
      // What stands within a list item or the like is no piece of its own.
      const within = body.filter(node => !treeWith.has(node) && node.type !== 'footnoteDefinition')
      return together([...treesWith(nodes), ...(within.length ? [readyHtml(within, context)] : [])])
    }),
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
