import type { Root } from 'hast'
import type { Blockquote, Paragraph, RootContent } from 'mdast'
import type { Quotation } from '../model/model.ts'
import type { Recognized, RecognizedQuotation } from '../recognize/index.ts'
import type { AddressBook } from './addresses.ts'
import { linkNames } from './quoted-names.ts'

/** The quotations of one write-up, each with the id of its place in the text. */
export interface PlacedQuotations {
  /** The same blocks, in which each quotation is a figure with who said it as its caption. */
  inFigures(nodes: RootContent[]): RootContent[]
  /** Makes the names in captions links to the pages of those people. */
  linkSpeakers(tree: Root): void
  placeOf(quotation: Quotation): QuotationPlace
}

/** Where a quotation stands: its id in the whole text, and whether that is within the notes on a talk. */
export interface QuotationPlace {
  id: string
  isInNotes: boolean
}

/** What quotations are placed with. */
export interface QuotationPlacing {
  /** Those of the write-up, in the order of its text. */
  quotations: Quotation[]
  pageOfSpeaker: AddressBook['pageOfSpeaker']
  /** Gives an id that nothing else in the write-up has. */
  unique(text: string): string
}

/** An address should tell what it leads to, and not repeat it. */
const wordsInId = 6

/** Readies the quotations of a write-up for the pages that show its text. */
export function placeQuotations(
  recognized: Recognized,
  { quotations, pageOfSpeaker, unique }: QuotationPlacing,
): PlacedQuotations {
  const figures = new Map<RootContent, Blockquote>()
  const below = new Set<RootContent>()
  const captions = new Map<string, Map<string, string>>()
  const places = new Map<string, QuotationPlace>()
  recognized.quotations.forEach((each, index) => {
    const id = idOf(each.node) ?? unique(`quotation ${each.text.split(/\s/, wordsInId).join(' ')}`)
    figures.set(each.node, figureOf(each, id))
    if (each.below) below.add(each.below)
    const quotation = quotations[index]
    if (!quotation) return
    places.set(keyOf(quotation), { id, isInNotes: each.note !== null })
    captions.set(id, linksOf(each, { quotation, pageOfSpeaker }))
  })
  return {
    inFigures: nodes => (figures.size ? replaced(nodes, { figures, below }) : nodes),
    linkSpeakers(tree) {
      if (captions.size) linkNames(tree, captions)
    },
    placeOf(quotation) {
      const place = places.get(keyOf(quotation))
      if (!place) throw new Error('The model has a quotation that no write-up has')
      return place
    },
  }
}

function keyOf({ line, text }: Quotation): string {
  return `${line} ${text}`
}

function idOf({ data }: Blockquote): string | undefined {
  const id = data?.hProperties?.id
  return id ? String(id) : undefined
}

/** HTML wants who said it beside the words, not among them. */
function figureOf({ node, said, by }: RecognizedQuotation, id: string): Blockquote {
  const { id: _, ...hProperties } = node.data?.hProperties ?? {}
  const quote: Blockquote = {
    ...node,
    data: { ...node.data, hProperties },
    children: said as Blockquote['children'],
  }
  const caption: Paragraph = {
    type: 'paragraph',
    data: { hName: 'figcaption' },
    children: [{ type: 'text', value: '— ' }, ...by],
  }
  return {
    type: 'blockquote',
    data: { hName: 'figure', hProperties: { id, className: ['quotation'] } },
    children: [quote, caption],
    ...(node.position && { position: node.position }),
  }
}

/** The addresses of those who are quoted, by their names as the caption has them. */
function linksOf(
  { people }: RecognizedQuotation,
  { quotation, pageOfSpeaker }: Pick<QuotationPlacing, 'pageOfSpeaker'> & { quotation: Quotation },
): Map<string, string> {
  return new Map(
    people.flatMap(({ written }, index) => {
      const person = quotation.speakers[index]?.person
      return person ? [[written.toLowerCase(), pageOfSpeaker(person)] as const] : []
    }),
  )
}

interface Replacements {
  figures: ReadonlyMap<RootContent, Blockquote>
  /** Blocks that went into a figure. */
  below: ReadonlySet<RootContent>
}

/** The nodes themselves stay as they are: they are what everything else knows the text by. */
function replaced(nodes: RootContent[], replacements: Replacements): RootContent[] {
  return nodes
    .filter(node => !replacements.below.has(node))
    .map(node => {
      const figure = replacements.figures.get(node)
      if (figure) return figure
      if (!('children' in node)) return node
      const children: RootContent[] = node.children
      const others = replaced(children, replacements)
      const isSame =
        others.length === children.length && others.every((other, index) => other === children[index])
      return isSame ? node : ({ ...node, children: others } as RootContent)
    })
}
