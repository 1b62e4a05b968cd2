import type { Break, Link, Text } from 'mdast'
import { isOneLine, type Place, sourceOf, startOf } from './place.ts'

/** Literal addresses as remark-gfm finds them in text that is parsed already; these links have no place then. */
const address = /(?<![\da-z])(?:https?:\/\/|www\.)[\w-]*\.|[\w+\-.]@[\w-]+\.\w/i
const plainAddress =
  /^(?:https?:\/\/|www\.)[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#:][^@]*)?$|^[a-z\d.+-]+@[a-z\d.-]+[a-z]$/i
const lineOfTable = /\n(?=[^\n]*-)[ \t]*[|:-][-:| \t]*(?:\r?\n|$)/

/** Further back nobody looks for open brackets: each address of a text would be looked at with all before it. */
const longest = 5000

/** Text with an address that might be a link, with a table's second line, or with a mark that was left open. */
export function textDiffers(node: Text, { depth, parent, isInLink }: Place): boolean {
  const { value } = node
  if (!isInLink && /[@.]/.test(value) && address.test(value)) return true
  if (depth > 2 && !isOneLine(node) && /[`<]/.test(value)) return true
  if (value.includes('~') && (value.includes('~~') || parent?.children.some(({ type }) => type === 'delete')))
    return true
  return lineOfTable.test(value)
}

/** An address without angle brackets; both find the plain ones alike, unless brackets are left open before them. */
export function linkDiffers(node: Link, place: Place): boolean {
  const { text, blockStart } = place
  const start = startOf(node)
  if (text[start] === '[' || text[start] === '<') return false
  const [label] = node.children
  const source = sourceOf(node, place)
  if (!plainAddress.test(source) || label?.type !== 'text' || label.value !== source) return true
  if (start > 0 && !/[ \t\r\n(*]/.test(text[start - 1] ?? '')) return true
  if (text[start + source.length] === '_') return true
  return (
    start - blockStart > longest ||
    /[[\]\\]/.test(text.slice(blockStart, start).replace(/!?\[[^\][]*\]\([^()]*\)/g, ''))
  )
}

/** A line of an item that ends with a backslash. */
export function breakDiffers(node: Break, { text, depth }: Place): boolean {
  return depth > 2 && text[startOf(node)] === '\\'
}
