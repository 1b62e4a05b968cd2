import { type Suggest, suggestAmong } from '../../text/did-you-mean.ts'
import type { Context } from './context.ts'
import { formatDate } from './dates.ts'
import { reportOften } from './report-often.ts'
import { numberFootnotes } from './resolve/footnotes.ts'
import { collectNames, type Destination, destinationOf, findName, type Names } from './resolve/names.ts'
import { substitute } from './resolve/substitutions.ts'
import { type ElementNode, type RstNode, type TextNode, textOf, walk } from './tree.ts'

/** What is resolved, and with what. */
interface Resolution {
  context: Context
  names: Names
  /** Makes suggestions among the names. */
  suggest: Suggest
  ids: Set<string>
  /** What anonymous references refer to, in the order of both. */
  anonymous: Map<ElementNode, ElementNode>
  /** The document's date, which stands where it asks for the date. */
  published: string | null
}

/** Puts substitutions, footnote numbers and the addresses of references into the tree. */
export function resolve(
  tree: readonly ElementNode[],
  { context, published }: { context: Context; published: string | null },
): ElementNode[] {
  const substituted = substitute(tree, context)
  numberFootnotes(substituted, context)
  const names = collectNames(substituted)
  const anonymous = matchAnonymous(substituted)
  const resolution: Resolution = {
    context,
    names,
    suggest: suggestAmong(names.entries.keys()),
    ids: new Set(),
    anonymous,
    published,
  }
  return resolveAll(substituted, resolution).filter(node => node.type !== 'text')
}

function matchAnonymous(tree: readonly ElementNode[]): Map<ElementNode, ElementNode> {
  const references: ElementNode[] = []
  const targets: ElementNode[] = []
  walk(tree, node => {
    if (node.attributes.anonymous) (node.type === 'target' ? targets : references).push(node)
  })
  const pairs = new Map<ElementNode, ElementNode>()
  for (const [order, reference] of references.entries()) {
    const target = targets[order]
    if (target) pairs.set(reference, target)
  }
  return pairs
}

function resolveAll(nodes: readonly RstNode[], resolution: Resolution): RstNode[] {
  const resolved: RstNode[] = []
  for (const node of nodes) {
    if (node.type === 'text') resolved.push(node)
    else if (node.type === 'date') resolved.push(dateText(node, resolution))
    else if (node.type === 'reference' || node.type === 'citationReference') {
      for (const part of resolveReference(node, resolution)) resolved.push(part)
    } else if (node.type === 'footnoteReference' && node.attributes.id === undefined) {
      resolved.push(asWritten(node))
    } else {
      // The node itself stays the same: names refer to it, and it is given an id later.
      node.children = resolveAll(node.children, resolution)
      resolved.push(node)
    }
  }
  return resolved
}

function asWritten({ attributes, position, children }: ElementNode): TextNode {
  return attributes.source ?? { type: 'text', value: textOf(children), position }
}

function dateText({ attributes, position }: ElementNode, { published, context }: Resolution): TextNode {
  if (published === null) {
    const reason =
      'A date is asked for, but the document does not say when it was published, expected a date in its metadata'
    reportOften(context, reason, { rule: 'reference-is-resolved', place: position })
  }
  const value = published === null ? '' : formatDate(published, attributes.format ?? '%Y-%m-%d')
  return { type: 'text', value, position, generated: true }
}

function resolveReference(node: ElementNode, resolution: Resolution): RstNode[] {
  const children = resolveAll(node.children, resolution)
  node.children = children
  if (node.attributes.uri !== undefined) return [node]
  const found = findDestination(node, resolution)
  if (found) {
    node.attributes.uri = uriOf(found, resolution)
    return [node]
  }
  if (node.attributes.classes?.includes('sphinx')) return children
  const name = node.attributes.refname ?? textOf(children)
  const suggestion = resolution.suggest(name)
  const reason = `The reference "${name}" has no target, expected one, as in ".. _${name}: address"${suggestion}`
  reportOften(resolution.context, reason, { rule: 'reference-is-resolved', place: node.position })
  return children.every(child => child.type === 'text') ? [asWritten(node)] : children
}

function findDestination(node: ElementNode, { names, anonymous }: Resolution): Destination | null {
  const target = anonymous.get(node)
  if (!target) return node.attributes.refname === undefined ? null : findName(names, node.attributes.refname)
  const found = destinationOf(names, { element: target, name: textOf(node.children) })
  return typeof found === 'string' ? findName(names, found) : found
}

function uriOf(destination: Destination, { ids }: Resolution): string {
  if ('uri' in destination) return destination.uri
  const { attributes } = destination.element
  attributes.id ??= uniqueId(ids, destination.name)
  return `#${encodeURI(attributes.id)}`
}

function uniqueId(ids: Set<string>, name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
  let id = plain || 'target'
  for (let number = 2; ids.has(id); number++) id = `${plain || 'target'}-${number}`
  ids.add(id)
  return id
}
