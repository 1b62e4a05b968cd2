import type { Context } from '../context.ts'
import { reportOften } from '../report-often.ts'
import { type ElementNode, walk } from '../tree.ts'

const symbols = [...'*†‡§¶#♠♥♦♣']

/** Numbers footnotes, and gives each of their references the label of what it refers to, and their common id. */
export function numberFootnotes(tree: readonly ElementNode[], context: Context): void {
  const notes: ElementNode[] = []
  const references: ElementNode[] = []
  walk(tree, node => {
    if (node.type === 'footnote') notes.push(node)
    if (node.type === 'footnoteReference') references.push(node)
  })
  const numbers = new Set(
    notes.map(note => note.attributes.label).filter(label => /^[0-9]+$/.test(label ?? '')),
  )
  const byName = new Map<string, ElementNode>()
  const waiting = {
    '#': notes.filter(note => note.attributes.label === '#'),
    '*': notes.filter(note => note.attributes.label === '*'),
  }
  for (const note of notes)
    for (const name of note.attributes.names ?? []) if (!byName.has(name)) byName.set(name, note)
  labelNotes(notes, numbers)
  const used = new Map<ElementNode, string>()
  for (const [order, note] of notes.entries()) used.set(note, `note-${order + 1}`)
  const taken = { '#': 0, '*': 0 }
  for (const reference of references) {
    const { label, refname = '' } = reference.attributes
    const note = label === '#' || label === '*' ? waiting[label][taken[label]++] : byName.get(refname)
    if (note) connect(reference, note, used.get(note) ?? '')
    else complain(reference, context)
  }
}

/** Automatic numbers leave out those that are given; symbols are doubled when there are no more. */
function labelNotes(notes: readonly ElementNode[], numbers: Set<string | undefined>): void {
  let number = 1
  let symbol = 0
  for (const { attributes } of notes) {
    if (attributes.label === '*') {
      attributes.label = (symbols[symbol % symbols.length] ?? '*').repeat(
        Math.floor(symbol / symbols.length) + 1,
      )
      symbol++
    } else if (attributes.label?.startsWith('#')) {
      while (numbers.has(String(number))) number++
      attributes.label = String(number)
      number++
    }
  }
}

function connect(reference: ElementNode, note: ElementNode, id: string): void {
  note.attributes.id = id
  reference.attributes.id = id
  if (note.attributes.label !== undefined) reference.attributes.label = note.attributes.label
}

function complain({ attributes, position }: ElementNode, context: Context): void {
  const { label } = attributes
  reportOften(context, `There is no footnote "${label}", expected one, as in ".. [${label}] Text"`, {
    rule: 'reference-is-resolved',
    place: position,
  })
}
