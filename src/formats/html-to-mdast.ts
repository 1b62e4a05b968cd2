import type { Element, Root as HastRoot } from 'hast'
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast'
import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

type Handlers = Record<string, Handle>

/**
 * Makes an mdast tree of the HTML of a whole text. What its links lead to keeps its id: footnotes, the ways back from them,
 * works in a list.
 */
export function htmlToMdast(tree: HastRoot, handlers: Handlers): Root {
  // A root becomes a root.
  return toMdast(tree, { document: true, handlers: keepingIds(tree, handlers) }) as Root
}

/** An empty anchor marks what it stands in. */
function keepingIds(tree: HastRoot, handlers: Handlers): Handlers {
  const targets = targetsIn(tree)
  const tags = new Set<string>()
  visit(tree, 'element', (node, index, parent) => {
    if (!targets.has(idOf(node))) return
    if (node.tagName === 'a' && !node.children.length && parent?.type === 'element' && index !== undefined) {
      parent.properties.id ??= idOf(node)
      parent.children.splice(index, 1)
      tags.add(parent.tagName)
      return [SKIP, index]
    }
    tags.add(node.tagName)
  })
  const known: Handlers = { ...defaultHandlers, ...handlers }
  const keeping = [...tags].map(tagName => {
    const handle = known[tagName] ?? ((state, node) => state.all(node))
    return [tagName, withId(handle, targets)] as const
  })
  return { ...handlers, ...Object.fromEntries(keeping) }
}

function targetsIn(tree: HastRoot): Set<string> {
  const targets = new Set<string>()
  visit(tree, 'element', ({ properties: { href } }) => {
    if (typeof href === 'string' && href.startsWith('#')) targets.add(nameIn(href))
  })
  return targets
}

function nameIn(anchor: string): string {
  try {
    return decodeURIComponent(anchor.slice(1))
  } catch {
    return anchor.slice(1)
  }
}

function idOf({ properties: { id } }: Element): string {
  return typeof id === 'string' ? id : ''
}

function withId(handle: Handle, targets: ReadonlySet<string>): Handle {
  return (state, node: Element, parent) => {
    const made = handle(state, node, parent)
    const [first] = [made ?? []].flat()
    if (first && targets.has(idOf(node))) giveId(first, idOf(node))
    return made
  }
}

function giveId(node: Nodes, id: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
}
