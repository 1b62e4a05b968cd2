import type { OutwardLink } from '../digest/outward-links.ts'
import type { PrintedPiece } from '../digest/printed-piece.ts'
import type { PrintedText, ReadyText } from '../digest/text.ts'
import type { Quotation } from '../model/model.ts'
import { unpacked } from '../text/packed.ts'
import { once, rememberedFew } from '../text/remembered.ts'
import type { PlacedHeading } from './contents.ts'
import type { Decided } from './decided.ts'
import { filled, filledForFeed, filledText, type Placing } from './fill-slots.ts'

/** A text as HTML, as the page that shows it wants it; all of it is made when it is asked for. */
export interface Body {
  html(placing: Placing): string
  /** The headings, with ids that begin with the prefix. */
  headings(idPrefix: string): PlacedHeading[]
  /** The links to other sites, as often as they stand there. */
  links(): OutwardLink[]
  /** How the text begins, in one line. */
  beginning(): string
  /** Safe HTML for where the page is not: all addresses are absolute, read from `base`. */
  away(placing: Placing & { base: string }): string
}

/** The text of a note or round-up. */
export interface Part extends Body {
  /** The address of its mark within the page of the whole text. */
  place: string
}

/** A write-up's text: the whole of it, and the parts that tell of one thing. */
export interface Bodies {
  /** Its headings from h2 on, the marks of notes leading to the pages of their talks. */
  whole: Pick<Body, 'links'> & { html(): string; headings(): PlacedHeading[] }
  /** In the order of the write-up's. */
  notes(): Part[]
  roundUps(): Part[]
  /** The address of a quotation within the page of the whole text, and whether notes on a talk hold it. */
  quotation(quotation: Quotation): { place: string; isInNotes: boolean }
}

/** What a text is placed with. */
export interface BodySources {
  /** Of the page of the whole text. */
  url: string
  decided: Decided
  /** Those of the write-up, in the order of its text. */
  quotations: Quotation[]
}

/** What all ids of a whole text begin with. */
const wholePrefix = 'text-'

/** Gives the text of a write-up, and the parts of it that pages show. */
export function bodiesOf(ready: ReadyText, { url, decided, quotations }: BodySources): Bodies {
  const elsewhere = `${url}#${wholePrefix}`
  // Marks are links on the page of the whole text alone.
  const addressOf = (lead: number) => (ready.leads[lead]?.to === 'talk' ? null : decided.addressOf(lead))
  const partsOf = (what: 'notes' | 'roundUps') =>
    ready.anchors[what].map((anchor, index): Part => {
      const pieces = () => piecesOf(textIn(ready.printed), { what, index })
      return {
        ...bodyOf(pieces, { elsewhere, decided: { ...decided, addressOf } }),
        place: anchor === null ? url : `${elsewhere}${anchor}`,
      }
    })
  const whole = bodyOf(() => textIn(ready.printed).pieces, { elsewhere, decided })
  const places = once(() => new Map(quotations.map((each, index) => [each, ready.quotations[index]])))
  return {
    whole: {
      ...whole,
      html: () => whole.html({ headingsFrom: 2, idPrefix: wholePrefix }),
      headings: () => whole.headings(wholePrefix),
    },
    notes: once(() => partsOf('notes')),
    roundUps: once(() => partsOf('roundUps')),
    quotation(quotation) {
      const place = places().get(quotation)
      if (!place) throw new Error('The model has a quotation that no write-up has')
      return { place: `${elsewhere}${place.id}`, isInNotes: place.isInNotes }
    },
  }
}

/** As many as the write-ups of most events: their texts are looked at one event after the other. */
const fewTexts = 50

const textIn = rememberedFew(unpacked<PrintedText>, fewTexts)

function piecesOf(
  text: PrintedText,
  { what, index }: { what: 'notes' | 'roundUps'; index: number },
): PrintedPiece[] {
  const { pieces = [], within = null } = text[what][index] ?? {}
  return [...pieces.flatMap(piece => text.pieces[piece] ?? []), ...(within ? [within] : [])]
}

function bodyOf(
  pieces: () => PrintedPiece[],
  { elsewhere, decided }: { elsewhere: string; decided: Decided },
): Body {
  const printed = () =>
    pieces()
      .map(({ html }) => html)
      .join('')
  const words = (text: string) => filledText(text, decided)
  return {
    html: placing => filled(printed(), { ...placing, ...decided, elsewhere }),
    away: placing => filledForFeed(printed(), { ...placing, ...decided, elsewhere }),
    beginning: () =>
      words(
        pieces()
          .map(({ beginning }) => beginning)
          .join(' '),
      ),
    headings: idPrefix =>
      pieces().flatMap(({ headings }) =>
        headings.map(({ text, id, depth }) => ({ text: words(text), url: `#${idPrefix}${id}`, depth })),
      ),
    links: () =>
      pieces()
        .flatMap(({ links }) => links)
        .filter(({ url, lead }) =>
          lead === null ? decided.moved(url) === null : decided.addressOf(lead) === url,
        )
        .map(link => ({ ...link, text: words(link.text) })),
  }
}
