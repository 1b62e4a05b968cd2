import type {
  Blockquote,
  Code,
  Definition,
  FootnoteDefinition,
  Html,
  ListItem,
  Paragraph,
  Table,
} from 'mdast'
import { isOneLine, type Place, sourceOf, startOf } from './place.ts'

/** In items, all lines that go on stand below the item's first word or at the left margin, or their places differ. */
export function paragraphDiffers(node: Paragraph, place: Place): boolean {
  const { text, parent } = place
  if (parent?.type !== 'listItem' || isOneLine(node)) return false
  if (text.includes('\r')) return true
  const isTask = parent.checked !== null && parent.children[0] === node
  const indent = (node.position?.start.column ?? 1) - (isTask ? '[ ] '.length : 0) - 1
  const [, ...lines] = sourceOf(node, place).split('\n')
  const indents = new Set(lines.map(line => line.search(/[^ ]/)))
  return (
    indents.size > 1 || !(indents.has(0) || indents.has(indent)) || lines.some(line => /^ *\t/.test(line))
  )
}

/** Indented code ends elsewhere, and so does fenced code in items that has no end of its own. */
export function codeDiffers(node: Code, place: Place): boolean {
  const source = sourceOf(node, place)
  const [fence] = /^(?:`{3,}|~{3,})/.exec(source) ?? []
  if (!fence) return true
  if (place.depth === 1) return false
  const indent = ' '.repeat((node.position?.start.column ?? 1) - 1)
  const end = source.slice(source.lastIndexOf('\n') + 1).trimEnd()
  return isOneLine(node) || end !== indent + fence
}

/**
 * Raw text ends at the first end tag of any such element in remark-parse, and at its own in satteri; and the lines of tags
 * within items keep some of their indentation.
 */
export function htmlDiffers(node: Html, { depth }: Place): boolean {
  const { value } = node
  if (depth > 2 && !isOneLine(node)) return true
  if (!/^\s*<(?:script|pre|style|textarea)/i.test(value)) return false
  return /<\/(?:script|pre|style|textarea)>/i.test(value.slice(0, Math.max(0, value.lastIndexOf('\n'))))
}

/** Items that hold other blocks than text, lists and fenced code, or whose task is not followed by a word. */
export function itemDiffers(node: ListItem, place: Place): boolean {
  if (node.children.some(({ type }) => type !== 'paragraph' && type !== 'list' && type !== 'code'))
    return true
  const source = sourceOf(node, place)
  if (!/^\S+\s+\[[ xX]\]\s/.test(source)) return node.checked !== null
  const [first] = node.children
  const isText = first?.type === 'paragraph' && first.children[0]?.type === 'text'
  return !isText || node.checked === null || !/^(?:[*+-]|\d+[.)]) \[[ xX]\] \S/.test(source)
}

/** Quotations that hold other blocks than text, or that go on in lines without a mark. */
export function quoteDiffers(node: Blockquote, place: Place): boolean {
  if (node.children.some(({ type }) => type !== 'paragraph')) return true
  return /\n(?! {0,3}>)/.test(sourceOf(node, place))
}

/** Tables below a line of another block, or with a row that looks like HTML. */
export function tableDiffers(node: Table, { text }: Place): boolean {
  const isBelowText = !/(?:^|\n)[ \t]*\r?\n[ \t]*$|^[ \t]*$/.test(
    text.slice(Math.max(0, startOf(node) - 100), startOf(node)),
  )
  return isBelowText || node.children.some(row => text[startOf(row)] === '<')
}

/** Definitions above what looks like the second line of a table, whose head they would be. */
export function definitionDiffers({ position }: Definition, { text }: Place): boolean {
  const end = position?.end.offset ?? 0
  return /^[ \t]*\r?\n[ \t]*[|:-]/.test(text.slice(end, end + 200))
}

/** Notes of more than one line, or with no blank line below. */
export function noteDiffers(node: FootnoteDefinition, { text }: Place): boolean {
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph' || rest.length > 0 || !isOneLine(node)) return true
  const end = node.position?.end.offset ?? 0
  return !/^[ \t]*(?:$|\r?\n(?:[ \t]*(?:\r?\n|$)|\[\^))/.test(text.slice(end, end + 200))
}
