import type { Root } from 'hast'
import type { RootContent } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Quotation } from '../model/model.ts'
import type { Marked, Recognized } from '../recognize/index.ts'
import { remembered } from '../text/remembered.ts'
import { type Heading, headingsIn } from './anchors.ts'
import { type OutwardLink, outwardLinks, placedLinks } from './link-lists.ts'
import type { PictureFile, PlacedLink } from './pages.ts'
import { linkInnerMarks, linkMark, type Placing, place } from './place.ts'
import { type BodySources, type ReadyText, readyTextOf } from './ready-text.ts'

/** The address that a mark leads to. */
type TargetOf = (mark: RootContent) => string | null

/** A write-up's text as HTML: the whole of it, and the parts that tell of one thing. */
export interface Bodies {
  /** The whole text, its headings from h2 on; marks lead to the addresses that `targetOf` gives. */
  whole(targetOf: TargetOf): string
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

/** What all ids of a whole text begin with. */
const wholePrefix = 'text-'

const printer = unified().use(rehypeStringify).freeze()

/** Makes HTML of a write-up's text, and gives the parts of it that pages show; each is made when it is asked for. */
export function bodiesOf(recognized: Recognized, sources: BodySources): Bodies {
  const { id } = recognized.writeUp
  const pageUrl = sources.urls.writeUp(id).url
  const elsewhere = `${pageUrl}#${wholePrefix}`
  const text = readyTextOf(recognized, sources)
  const { all, anchors, treesOf, treeOf, quotations, pictures } = text
  const partTree: Bodies['partTree'] = (marked, placing) => place(treeOf(marked), { ...placing, elsewhere })
  const linksIn = remembered((tree: Root) => outwardLinks(tree))
  const headingsOf = remembered((tree: Root, idPrefix: string) => headingsIn(tree, idPrefix))
  return {
    whole: wholeOf(text, elsewhere),
    partTree,
    part: remembered((marked: Marked, placing: Omit<Placing, 'elsewhere'>) =>
      print(partTree(marked, placing)),
    ),
    links: marked => linksIn(marked ? treeOf(marked) : all),
    placedLinks: () => placedLinks(all, id),
    headings: (marked, idPrefix = wholePrefix) =>
      (marked ? treesOf(marked) : [all]).flatMap(tree => headingsOf(tree, idPrefix)),
    placeOf({ marks: [mark] }) {
      const anchor = mark && anchors.all.get(mark)
      return anchor ? `${elsewhere}${anchor}` : pageUrl
    },
    pictures,
    quotation(quotation) {
      const { id, isInNotes } = quotations.placeOf(quotation)
      return { place: `${elsewhere}${id}`, isInNotes }
    },
  }
}

/** The whole text with links from its marks, made anew when one of them leads elsewhere than the last time. */
function wholeOf({ marked, pieces, anchors }: ReadyText, elsewhere: string): Bodies['whole'] {
  const marks = marked.flatMap(each => each.marks)
  const make = (targetOf: TargetOf) => {
    const children = pieces.flatMap(({ piece, tree }) => {
      const target = piece.mark && targetOf(piece.mark)
      return target ? linkMark(tree, target).children : tree.children
    })
    const tree = place({ type: 'root', children }, { headingsFrom: 2, idPrefix: wholePrefix, elsewhere })
    linkInnerMarks(tree, new Map([...anchors.inner].map(([mark, id]) => [wholePrefix + id, targetOf(mark)])))
    return print(tree)
  }
  let last: { targets: string; html: string } | null = null
  return targetOf => {
    const targets = JSON.stringify(marks.map(targetOf))
    if (last?.targets !== targets) last = { targets, html: make(targetOf) }
    return last.html
  }
}

function print(tree: Root): string {
  return printer.stringify(tree)
}
