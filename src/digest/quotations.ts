import type { Root } from 'hast'
import type { Blockquote, Paragraph, RootContent } from 'mdast'
import type { Recognized, RecognizedQuotation } from '../recognize/index.ts'
import { linkNames } from './quoted-names.ts'
import type { Leads } from './slots.ts'

/** The quotations of one write-up, each with the id of its place in the text. */
export interface PlacedQuotations {
  /** The same blocks, in which each quotation is a figure with who said it as its caption. */
  inFigures(nodes: RootContent[]): RootContent[]
  /** Makes the names in captions links to the pages of those people, if they have any. */
  linkSpeakers(tree: Root): void
  /** In the order of the text. */
  places: QuotationPlace[]
}

/** Where a quotation stands: its id in the whole text, and whether that is within the notes on a talk. */
export interface QuotationPlace {
  id: string
  isInNotes: boolean
}

/** What quotations are placed with. */
export interface QuotationPlacing {
  leads: Leads
  /** Gives an id that nothing else in the write-up has. */
  unique(text: string): string
}

/** An address should tell what it leads to, and not repeat it. */
const wordsInId = 6

/** Readies the quotations of a write-up for the pages that show its text. */
export function placeQuotations(
  recognized: Recognized,
  { leads, unique }: QuotationPlacing,
): PlacedQuotations {
  const figures = new Map<RootContent, Blockquote>()
  const below = new Set<RootContent>()
  const captions = new Map<string, Map<string, number>>()
  const places = recognized.quotations.map((each, index) => {
    const id = idOf(each.node) ?? unique(`quotation ${each.text.split(/\s/, wordsInId).join(' ')}`)
    figures.set(each.node, figureOf(each, id))
    if (each.below) below.add(each.below)
    const leadTo = (speaker: number) => leads.add({ to: 'speaker', quotation: index, speaker })
    captions.set(
      id,
      new Map(each.people.map(({ written }, speaker) => [written.toLowerCase(), leadTo(speaker)])),
    )
    return { id, isInNotes: each.note !== null }
  })
  return {
    inFigures: nodes => (figures.size ? replaced(nodes, { figures, below }) : nodes),
    linkSpeakers(tree) {
      if (captions.size) linkNames(tree, captions)
    },
    places,
  }
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
