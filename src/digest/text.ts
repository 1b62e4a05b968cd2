import type { Root } from 'hast'
import type { RootContent } from 'mdast'
import { toString as textOfNode } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import type { PictureFile } from '../model/picture.ts'
import type { Marked, Recognized } from '../recognize/index.ts'
import { type Packed, packed } from '../text/packed.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { walk } from '../text/walk.ts'
import { fold } from '../text/words.ts'
import type { Addresses, MissingPicture } from './addresses.ts'
import { anchorInnerMarks, giveAnchors } from './anchors.ts'
import { reportDeadAnchors } from './dead-anchors.ts'
import { prefixFootnotes } from './footnotes.ts'
import { countWords, type WordCounts } from './kept-words.ts'
import { markLinker } from './mark-links.ts'
import { cutAt, type Piece } from './pieces.ts'
import { type PrintedPiece, printed } from './printed-piece.ts'
import { placeQuotations, type QuotationPlace } from './quotations.ts'
import { footnotesOf, type PieceContext, readyHtml } from './ready-html.ts'
import { type Lead, newLeads } from './slots.ts'
import { textsOfMdast } from './words.ts'

/** The text of a write-up, made ready for pages: it depends on nothing but the write-up and its pictures. */
export interface ReadyText {
  /** The largest part of all that is known of a write-up, and the least needed. */
  printed: Packed<PrintedText>
  /** The ids of the first marks of notes, and of round-ups, in the whole text; null where there is none. */
  anchors: Record<'notes' | 'roundUps', (string | null)[]>
  /** In the order of the write-up's. */
  quotations: QuotationPlace[]
  /** What the slots of the text lead to. */
  leads: Lead[]
  /** The files of the pictures that it shows. */
  pictures: PictureFile[]
  /** The pictures that it would show. */
  missing: MissingPicture[]
  words: WordCounts
}

/** The whole text of a write-up as safe HTML with slots, and what of it is where, as plain data. */
export interface PrintedText {
  pieces: PrintedPiece[]
  /** What stands under the marks of notes, and of round-ups, in the order of the write-up's; nothing for blank notes. */
  notes: ReadyPart[]
  roundUps: ReadyPart[]
}

/** A part of a text. */
export interface ReadyPart {
  /** By their numbers, the pieces of the text that it is. */
  pieces: number[]
  /** What is only a part of a piece. */
  within: PrintedPiece | null
}

/** A piece of a write-up's text, and the safe HTML that was made of it. */
export interface ReadyPiece {
  piece: Piece
  tree: Root
}

/** Makes HTML of a write-up's text, each piece of it once; a word that would go missing is an error on its file. */
export function readyTextOf(recognized: Recognized, addresses: Addresses): ReadyText {
  const marked = [...recognized.notes.filter(({ isBlank }) => !isBlank), ...recognized.roundUps]
  const blocks = blocksOf(recognized)
  const unique = uniqueSlugs()
  const leads = newLeads()
  const inner = anchorInnerMarks(marked, { blocks, unique })
  const context: PieceContext = {
    recognized,
    addresses,
    leads,
    footnotes: footnotesOf(recognized),
    quotations: placeQuotations(recognized, { leads, unique }),
    shown: shownElsewhere(recognized),
  }
  const pieces = cutAt(blocks, marked).map((piece, index) => readyPiece(piece, { index, context }))
  const anchors = new Map([...inner, ...giveAnchors(pieces, unique)])
  reportDeadAnchors(
    pieces.map(({ tree }) => tree),
    recognized,
  )
  const partOf = partFinder(pieces, withoutReports(context))
  // What is made once more asks for the same pictures again.
  const missing = [...addresses.asked.missing]
  const parts = {
    notes: recognized.notes.map(note => (note.isBlank ? nothing : partOf(note))),
    roundUps: recognized.roundUps.map(partOf),
  }
  const anchorOf = ({ marks: [mark] }: Marked) => (mark && anchors.get(mark)) ?? null
  const linkMarks = markLinker({ notes: recognized.notes, inner, leads })
  const text: PrintedText = {
    ...parts,
    pieces: pieces.map(each => printed(each.tree, { finish: () => linkMarks(each) })),
  }
  return {
    printed: packed(text),
    anchors: {
      notes: recognized.notes.map(note => (note.isBlank ? null : anchorOf(note))),
      roundUps: recognized.roundUps.map(anchorOf),
    },
    quotations: context.quotations.places,
    leads: leads.all,
    pictures: [...addresses.asked.files.values()],
    missing,
    words: countWords(recognized, context.shown),
  }
}

/** What a write-up says of itself, and sessions that nothing is said of: they are told, but not in its text. */
function shownElsewhere({ writeUp, description, notes }: Recognized): string[] {
  const { title, authors, tags, published } = writeUp
  const blank = notes.flatMap(({ isBlank, marks, body }) => (isBlank ? [...marks, ...body] : []))
  const facts = [title, description ?? '', published ?? '', ...authors.map(({ name }) => name), ...tags]
  return [...facts, ...textsOfMdast({ type: 'root', children: blank })]
}

const nothing: ReadyPart = { pieces: [], within: null }

function readyPiece(piece: Piece, { index, context }: { index: number; context: PieceContext }): ReadyPiece {
  const tree = readyHtml(piece.nodes, context)
  if (context.footnotes.size) prefixFootnotes(tree, `${index}-`)
  return { piece, tree }
}

/** Finds what stands under marks among the pieces; what is only a part of one is made once more, with the context. */
function partFinder(pieces: ReadyPiece[], context: PieceContext): (marked: Marked) => ReadyPart {
  const pieceWith = new Map(
    pieces.flatMap(({ piece }, index) => piece.nodes.map(node => [node, index] as const)),
  )
  return ({ body }) => {
    const nodes = body.flatMap<RootContent>(node =>
      node.type === 'footnoteDefinition' ? node.children : [node],
    )
    // What stands within a list item or the like is no piece of its own.
    const within = body.filter(node => !pieceWith.has(node) && node.type !== 'footnoteDefinition')
    return {
      pieces: [...new Set(nodes.flatMap(node => pieceWith.get(node) ?? []))],
      within: within.length ? printed(readyHtml(within, context)) : null,
    }
  }
}

/** What a piece is made with that was made before as a part of another one: nothing is reported twice. */
function withoutReports({ recognized, ...context }: PieceContext): PieceContext {
  return { ...context, recognized: { ...recognized, file: new VFile() }, shown: [] }
}

/** The blocks of a write-up without the heading that is the title of the whole page, blanks, and footnotes. */
function blocksOf({ tree, writeUp, notes }: Recognized): RootContent[] {
  const title = tree.children.find(node => node.type === 'heading')
  const isMark = notes.some(({ marks }) => marks.some(mark => mark === title))
  const isTitle = title && !isMark && fold(textOfNode(title)) === fold(writeUp.title)
  const footnotes = footnotesOf({ tree })
  const referred = new Set<string>()
  walk(tree, node => {
    if (node.type === 'footnoteReference') referred.add(node.identifier)
  })
  const blank = new Set<RootContent>(
    notes.flatMap(({ isBlank, marks, body }) => (isBlank ? [...marks, ...body] : [])),
  )
  return tree.children.flatMap<RootContent>(node => {
    if ((isTitle && node === title) || blank.has(node)) return []
    if (node.type !== 'footnoteDefinition') return [node]
    // What nothing refers to stays where its author put it.
    const isUsed = referred.has(node.identifier) && footnotes.get(node.identifier) === node
    return isUsed ? [] : node.children
  })
}
