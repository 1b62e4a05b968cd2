import type { Root } from 'hast'
import type { FootnoteDefinition, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Recognized } from '../recognize/index.ts'
import { report } from '../report/report.ts'
import { walk } from '../text/walk.ts'
import type { Addresses } from './addresses.ts'
import { nameAddresses } from './bare-addresses.ts'
import { creditOf, ownLanguageBeside } from './credit.ts'
import { replaceElements, text } from './elements.ts'
import { placePictures } from './pictures.ts'
import type { PlacedQuotations } from './quotations.ts'
import { type SafeHtml, safeHtmlOf } from './safe-html.ts'
import { makeScrollable } from './scrollable.ts'
import { type Leads, markAddress, withoutSlots } from './slots.ts'
import { lostWords, textsOfHast, textsOfMdast } from './words.ts'

/** What a piece of a write-up's text is made with. */
export interface PieceContext {
  recognized: Recognized
  addresses: Addresses
  leads: Leads
  /** They stand wherever their author put them, and are printed with the piece that refers to them. */
  footnotes: Footnotes
  quotations: PlacedQuotations
  /** Gathers all that is shown. */
  shown: string[]
}

/** Blocks as safe HTML with their pictures and links in place. */
export function readyHtml(nodes: RootContent[], context: PieceContext): Root {
  const { recognized, addresses, leads, footnotes, quotations } = context
  const blocks = [...quotations.inFigures(nodes), ...reachedFrom(nodes, footnotes)]
  const { raw, safe, hasRawHtml } = safeHtmlOf(blocks, recognized.file)
  const { writeUp, file } = recognized
  const ownLanguage = ownLanguageBeside(writeUp.language)
  // Links are read as the write-up has them, so before this site adds its own.
  placeLinks(safe, { addresses, leads })
  const gone = placePictures(safe, { addresses, credit: creditOf(writeUp), ownLanguage })
  // All that others wrote is there, names in credits among them; what follows makes slots.
  withoutSlots(safe)
  quotations.linkSpeakers(safe)
  const after = textsOfHast(withWords(safe, gone))
  reportLostWords({ nodes, raw, after, hasRawHtml }, file)
  context.shown.push(...after)
  makeScrollable(safe)
  nameAddresses(safe, { leads, lang: ownLanguage })
  return safe
}

type Footnotes = ReadonlyMap<string, FootnoteDefinition>

/** The footnotes of a write-up by their identifiers; of two with the same one, the first. */
export function footnotesOf({ tree }: Pick<Recognized, 'tree'>): Footnotes {
  const definitions = tree.children.filter(node => node.type === 'footnoteDefinition')
  return new Map(definitions.toReversed().map(node => [node.identifier, node]))
}

/** The footnotes that blocks refer to, and those that these refer to. */
function reachedFrom(nodes: RootContent[], footnotes: Footnotes): RootContent[] {
  const reached = new Set<FootnoteDefinition>()
  const follow = (children: RootContent[]) =>
    walk({ type: 'root', children }, node => {
      if (node.type !== 'footnoteReference') return
      const definition = footnotes.get(node.identifier)
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

interface Conversion extends Omit<SafeHtml, 'safe'> {
  nodes: RootContent[]
  /** The texts that are shown in the end. */
  after: string[]
}

/** Where raw HTML parts or joins words, letters are counted instead; what it hides its author hid. */
function reportLostWords({ nodes, raw, after, hasRawHtml }: Conversion, file: VFile): void {
  const tree = { type: 'root' as const, children: nodes }
  const unit = hasRawHtml ? 'letter' : 'word'
  const lost = [...lostWords(textsOfMdast(tree), after, unit), ...lostWords(textsOfHast(raw), after, unit)]
  if (!lost.length) return
  const what = hasRawHtml
    ? 'text within raw HTML that is not closed'
    : `loss of the words “${lost.slice(0, 9).join(' ')}”`
  report(file, `Unexpected ${what}, expected all of the text on the page`, {
    rule: hasRawHtml ? 'html-is-well-formed' : 'words-are-kept',
    place: nodes[0],
  })
}

function placeLinks(tree: Root, { addresses, leads }: Pick<PieceContext, 'addresses' | 'leads'>): void {
  replaceElements(tree, node => {
    if (node.tagName !== 'a' || node.properties.href === undefined) return undefined
    const address = addresses.link(node)
    if (address === null) return node.children
    const isKnown = typeof address === 'string'
    node.properties.href = isKnown ? address : (address.url ?? address.href)
    markAddress(node.properties, isKnown ? null : leads.add(address))
    return undefined
  })
}
