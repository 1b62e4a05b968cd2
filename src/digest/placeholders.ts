import type { Parents, RootContent } from 'hast'
import { htmlTagNames } from 'html-tag-names'

const names = new Set(htmlTagNames)
/** A tag without values of attributes: `<name>`, `<Ada Byron>`. */
const openTag = /^<([a-z][\w-]*)((?:\s+[\w-]+)*)\s*>$/i
const closeTag = /^<\/([a-z][\w-]*)\s*>$/i

/**
 * What looks like a tag of raw HTML becomes text again if nothing closes it and HTML has no such element, or one of a single
 * letter, and words stand in it: `a <b and b> c`.
 */
export function showPlaceholders<Parent extends Parents>(parent: Parent): Parent {
  const closed = new Set(parent.children.flatMap(closedBy))
  const children = parent.children.map(node => {
    if (node.type === 'raw' && isPlaceholder(node.value, closed))
      return { type: 'text' as const, value: node.value, position: node.position }
    return 'children' in node ? showPlaceholders(node) : node
  })
  return { ...parent, children }
}

function isPlaceholder(html: string, closed: ReadonlySet<string>): boolean {
  const [, tagName = '', words = ''] = openTag.exec(html) ?? []
  const name = tagName.toLowerCase()
  return name !== '' && !closed.has(name) && (!names.has(name) || (name.length === 1 && words !== ''))
}

/** The name of the element that a node of raw HTML closes. */
function closedBy(node: RootContent): string[] {
  const [, name] = (node.type === 'raw' && closeTag.exec(node.value)) || []
  return name ? [name.toLowerCase()] : []
}
