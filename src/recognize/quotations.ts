import type { Blockquote, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import type { Note, RoundUp } from '../model/model.ts'
import { textOf } from '../text/text-of.ts'
import { walk } from '../text/walk.ts'
import { fold, tidy, wordsOf } from '../text/words.ts'
import { type NamesAround, type Quoted, quotedIn } from './attribution.ts'
import { type Parting, partingsOf } from './attribution-places.ts'
import type { RecognizedNote } from './notes.ts'
import type { RecognizedRoundUp } from './round-ups.ts'

/** Words of somebody whom the write-up names, and the nodes that hold them. */
export interface RecognizedQuotation {
  /** Without the quotation marks around the whole; paragraphs are parted by empty lines. */
  text: string
  people: Quoted[]
  /** 1-based. */
  line: number
  /** The notes that it stands in, if any. */
  note: Note | null
  roundUp: RoundUp | null
  node: Blockquote
  /** The blocks of the quote without what tells who said it. */
  said: RootContent[]
  /** What tells who said it, without a dash. */
  by: PhrasingContent[]
  /** The block under the quote, where that tells who said it. */
  below: RootContent | null
}

/** What a write-up's quotations are found among. */
export interface QuotationSources {
  notes: RecognizedNote[]
  roundUps: RecognizedRoundUp[]
}

/** All block quotes of a write-up that name a person who said it, in order. */
export function quotationsOf(tree: Root, { notes, roundUps }: QuotationSources): RecognizedQuotation[] {
  const owners = new Map<RootContent, Owner>()
  for (const { body, roundUp } of roundUps) for (const node of body) owners.set(node, { note: null, roundUp })
  for (const { body, note } of notes) for (const node of body) owners.set(node, { note, roundUp: null })
  const names = notes.flatMap(({ note }) => note.speakers.map(({ name }) => name))
  const context: Context = {
    owners,
    marks: new Set<RootContent>([...notes, ...roundUps].flatMap(({ marks }) => marks)),
    all: new Map(names.map(name => [fold(name), name])),
  }
  return quotationsIn(tree, { ...context, owner: { note: null, roundUp: null } })
}

type Owner = Pick<RecognizedQuotation, 'note' | 'roundUp'>

interface Context {
  /** The note or round-up that a block belongs to. */
  owners: ReadonlyMap<RootContent, Owner>
  /** Blocks that mark talks are no attributions. */
  marks: ReadonlySet<RootContent>
  all: NamesAround['all']
}

function quotationsIn(parent: Parents, context: Context & { owner: Owner }): RecognizedQuotation[] {
  const children: RootContent[] = parent.children
  return children.flatMap((node, index) => {
    const owner = context.owners.get(node) ?? context.owner
    const below = children[index + 1]
    const quotation = node.type === 'blockquote' ? quotationOf(node, { ...context, owner, below }) : null
    if (quotation) return [quotation]
    // The same footnote can be printed several times, and an address leads to one place.
    const isOpen = 'children' in node && node.type !== 'footnoteDefinition'
    return isOpen ? quotationsIn(node as Parents, { ...context, owner }) : []
  })
}

interface Place extends Context {
  owner: Owner
  below: RootContent | undefined
}

function quotationOf(node: Blockquote, { owner, below, marks, all }: Place): RecognizedQuotation | null {
  // Other tools' boxes are block quotes with the name of another element.
  if (node.data?.hName || holdsMark(node, marks)) return null
  const around: NamesAround = { speakers: owner.note?.speakers.map(({ name }) => name) ?? [], all }
  const free = below && !marks.has(below) && !holdsMark(below, marks) ? below : undefined
  for (const parting of partingsOf(node, free)) {
    const people = quotedIn(textOf({ type: 'paragraph', children: parting.by }), around)
    const text = people ? textOfQuotation(parting) : ''
    if (people && wordsOf(text).length && !remark.test(text))
      return { ...parting, ...owner, text, people, node, line: node.position?.start.line ?? 1 }
  }
  return null
}

function holdsMark(node: RootContent, marks: ReadonlySet<RootContent>): boolean {
  return 'children' in node && (node.children as RootContent[]).some(child => marks.has(child))
}

/** How a block quote begins that sets a remark of the writer apart. */
const remark =
  /^(?:\[!\w+\]|(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO|UPDATE|EDIT|DISCLAIMER)\b|(?:Note|Update|Edit)\s*:)/

function textOfQuotation({ said }: Parting): string {
  const blocks: string[] = []
  const root: Root = { type: 'root', children: said }
  walk(root, node => {
    const isText = node.type === 'paragraph' || node.type === 'heading' || node.type === 'code'
    if (isText) blocks.push(tidy(textOf(node)))
  })
  return withoutMarks(blocks.filter(Boolean).join('\n\n'))
}

/** Quotation marks by what opens and what may close them. */
const quotationMarks: Record<string, string> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‘': '’',
  "'": "'",
  '「': '」',
}

/** A text without the quotation marks around it, if they are around the whole. */
function withoutMarks(text: string): string {
  const closing = quotationMarks[text[0] ?? '']
  const inner = text.slice(1, -1).trim()
  if (text.length < 3 || !closing?.includes(text.at(-1) ?? ' ')) return text
  const apart = inner.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
  return [text[0] ?? '', ...closing].some(mark => apart.includes(mark)) ? text : inner
}
