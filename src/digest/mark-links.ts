import type { Root } from 'hast'
import type { RootContent } from 'mdast'
import type { RecognizedNote } from '../recognize/index.ts'
import { elementsIn, isElement } from './elements.ts'
import { addLinkSlot, type Leads, linkSlot } from './slots.ts'
import type { ReadyPiece } from './text.ts'

/** What marks are linked with. */
export interface MarkContext {
  notes: RecognizedNote[]
  /** The ids of the marks that stand within lists and tables. */
  inner: ReadonlyMap<RootContent, string>
  leads: Leads
}

/** Makes links of the marks of notes, for the page of the whole text: to the pages of the talks. */
export function markLinker({ notes, inner, leads }: MarkContext): (piece: ReadyPiece) => void {
  const outerLeads = new Map<RootContent, number>()
  const innerLeads = new Map<string, number>()
  for (const [note, { marks, isBlank }] of notes.entries())
    for (const mark of isBlank ? [] : marks) {
      const lead = leads.add({ to: 'talk', note })
      const id = inner.get(mark)
      if (id === undefined) outerLeads.set(mark, lead)
      else innerLeads.set(id, lead)
    }
  return ({ piece, tree }) => {
    const lead = piece.mark && outerLeads.get(piece.mark)
    if (typeof lead === 'number') linkMark(tree, lead)
    if (innerLeads.size) linkInnerMarks(tree, innerLeads)
  }
}

/** Makes a link of the text of a mark; a mark that holds links already gets one behind its text. */
function linkMark(tree: Root, lead: number): void {
  const mark = tree.children.find(node => node.type === 'element')
  if (mark?.type !== 'element') return
  if (elementsIn(mark).some(node => isElement(node, 'a'))) addLinkSlot(mark, lead)
  else mark.children = linkSlot(lead, mark.children)
}

/** Adds links to the marks within lists and tables, which are found by their ids. */
function linkInnerMarks(tree: Root, leads: ReadonlyMap<string, number>): void {
  for (const node of elementsIn(tree)) {
    const lead = node.type === 'element' ? leads.get(String(node.properties.id)) : undefined
    if (node.type !== 'element' || lead === undefined) continue
    const elements = node.children.filter(child => child.type === 'element')
    const line = node.tagName === 'tr' ? elements.at(-1) : elements.find(({ tagName }) => tagName === 'p')
    addLinkSlot(line ?? node, lead)
  }
}
