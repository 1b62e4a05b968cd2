import { type Suggest, suggestAmong } from '../../../text/did-you-mean.ts'
import type { Context } from '../context.ts'
import { reportOften } from '../report-often.ts'
import { type ElementNode, isElement, type RstNode, type TextNode, walk } from '../tree.ts'

/** How many nodes substitutions may make in one document; those that double each other would fill the memory. */
const limit = 20_000
/** How many substitutions may stand for each other. */
const depthLimit = 100

interface Definitions {
  exact: Map<string, ElementNode>
  folded: Map<string, ElementNode>
  /** Whether any substitution is defined or used. */
  areUsed: boolean
}

interface Expansion {
  definitions: Definitions
  /** Makes suggestions among them. */
  suggest: Suggest
  context: Context
  open: Set<string>
  budget: { left: number }
}

/** Puts what substitutions stand for into their places. */
export function substitute(tree: readonly ElementNode[], context: Context): ElementNode[] {
  const definitions = collect(tree)
  if (!definitions.areUsed) return [...tree]
  const suggest = suggestAmong(definitions.exact.keys())
  const expansion: Expansion = { definitions, suggest, context, open: new Set(), budget: { left: limit } }
  return expandAll(tree, expansion).filter(node => node.type !== 'text')
}

/** Names are looked up as they are written, then without regard to case. */
function collect(tree: readonly ElementNode[]): Definitions {
  const definitions: Definitions = { exact: new Map(), folded: new Map(), areUsed: false }
  walk(tree, node => {
    const { label } = node.attributes
    if (node.type === 'substitutionReference' || node.type === 'substitutionDefinition')
      definitions.areUsed = true
    if (node.type !== 'substitutionDefinition' || label === undefined) return
    if (!definitions.exact.has(label)) definitions.exact.set(label, node)
    if (!definitions.folded.has(label.toLowerCase())) definitions.folded.set(label.toLowerCase(), node)
  })
  return definitions
}

function expandAll(nodes: readonly RstNode[], expansion: Expansion): RstNode[] {
  const result: RstNode[] = []
  let trimNext = false
  for (const node of nodes) {
    if (isElement(node, 'substitutionDefinition')) continue
    if (!isElement(node, 'substitutionReference')) {
      const expanded =
        node.type === 'text'
          ? node
          : { ...node, attributes: { ...node.attributes }, children: expandAll(node.children, expansion) }
      result.push(
        trimNext && expanded.type === 'text' ? { ...expanded, value: expanded.value.trimStart() } : expanded,
      )
      trimNext = false
      continue
    }
    const { nodes: made, definition } = expand(node, expansion)
    if (definition?.attributes.trimBefore) trimEnd(result)
    trimNext = definition?.attributes.trimAfter ?? false
    for (const part of made) result.push(part)
  }
  return result
}

function trimEnd(nodes: RstNode[]): void {
  const last = nodes.at(-1)
  if (last?.type === 'text') nodes[nodes.length - 1] = { ...last, value: last.value.trimEnd() }
}

function expand(node: ElementNode, expansion: Expansion): { nodes: RstNode[]; definition?: ElementNode } {
  const { definitions, context, open, budget } = expansion
  const label = node.attributes.label ?? ''
  const definition = definitions.exact.get(label) ?? definitions.folded.get(label.toLowerCase())
  const name = definition?.attributes.label ?? label
  const problem = definition
    ? problemOf(name, expansion)
    : `is not defined, expected a definition, as in ".. |${label}| replace:: Text"`
  if (problem || !definition) {
    const suggestion = definition ? '' : expansion.suggest(label)
    reportOften(context, `The substitution "${label}" ${problem}; its name is kept${suggestion}`, {
      rule: 'reference-is-resolved',
      place: node.position,
    })
    return { nodes: [writtenText(node)] }
  }
  open.add(name)
  const made = expandAll(definition.children, expansion)
  open.delete(name)
  budget.left -= made.length + 1
  return { nodes: made, definition }
}

function problemOf(name: string, { open, budget }: Expansion): string | null {
  if (open.has(name)) return 'stands for itself'
  if (open.size >= depthLimit) return 'stands for others that stand for others, and so on too often'
  return budget.left <= 0 ? 'makes the text too long' : null
}

function writtenText({ attributes, position }: ElementNode): TextNode {
  return attributes.source ?? { type: 'text', value: attributes.label ?? '', position }
}
