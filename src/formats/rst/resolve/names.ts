import { type ElementNode, normalizeName, textOf, walk } from '../tree.ts'

/** What a name refers to: an address or an element of the document. */
export type Destination = { uri: string } | { element: ElementNode; name: string }

interface Entry {
  /** Null when several elements have the name, so that none can be meant. */
  element: ElementNode | null
  /** Whether the document gives the name, as it does for targets; titles have theirs by themselves. */
  isExplicit: boolean
}

/** The names of a document, and what they refer to. */
export interface Names {
  entries: Map<string, Entry>
  /** The element after each target that has no address. */
  following: Map<ElementNode, ElementNode>
}

/** Collects the names of targets, titles, footnotes and citations. */
export function collectNames(tree: readonly ElementNode[]): Names {
  const order: ElementNode[] = []
  const entries = new Map<string, Entry>()
  walk(tree, node => {
    order.push(node)
    if (node.type === 'sectionTitle') addImplicit(entries, { name: normalizeName(textOf(node.children)), element: node })
    for (const name of node.attributes.names ?? []) addExplicit(entries, { name, element: node })
  })
  return { entries, following: followingOf(order) }
}

function followingOf(order: readonly ElementNode[]): Map<ElementNode, ElementNode> {
  const following = new Map<ElementNode, ElementNode>()
  let next: ElementNode | null = null
  for (const node of order.toReversed()) {
    if (!isInternal(node)) next = node
    else if (next) following.set(node, next)
  }
  return following
}

/** Whether a target stands for what comes after it. */
export function isInternal({ type, attributes, children }: ElementNode): boolean {
  return type === 'target' && attributes.uri === undefined && attributes.refname === undefined && children.length === 0
}

interface Named {
  name: string
  element: ElementNode
}

function addImplicit(entries: Map<string, Entry>, { name, element }: Named): void {
  const known = entries.get(name)
  if (!known) entries.set(name, { element, isExplicit: false })
  else if (!known.isExplicit) known.element = null
}

/** A second target of the same name makes the name ambiguous, unless both have the same address. */
function addExplicit(entries: Map<string, Entry>, { name, element }: Named): void {
  const known = entries.get(name)
  if (!known?.isExplicit) {
    entries.set(name, { element, isExplicit: true })
    return
  }
  const { uri } = element.attributes
  if (uri === undefined || known.element?.attributes.uri !== uri) known.element = null
}

/** Finds what a name refers to, over any number of indirect targets; null if there is nothing or no end. */
export function findName(names: Names, name: string): Destination | null {
  const seen = new Set<string>()
  let current = name
  for (;;) {
    if (seen.has(current)) return null
    seen.add(current)
    const element = names.entries.get(current)?.element
    if (!element) return null
    const found = destinationOf(names, { element, name: current })
    if (typeof found !== 'string') return found
    current = found
  }
}

/** What a target points to: a destination, or the name of another one. */
export function destinationOf({ following }: Names, { element, name }: Named): Destination | string {
  const target = isInternal(element) ? (following.get(element) ?? element) : element
  const { uri, refname } = target.attributes
  if (target.type !== 'target') return { element: target, name }
  if (uri !== undefined) return { uri }
  return refname ?? { element: target, name }
}
