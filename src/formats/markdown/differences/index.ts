import type { Nodes, Root } from 'mdast'
import {
  codeDiffers,
  definitionDiffers,
  htmlDiffers,
  itemDiffers,
  noteDiffers,
  paragraphDiffers,
  quoteDiffers,
  tableDiffers,
} from './blocks.ts'
import { breakDiffers, linkDiffers, textDiffers } from './phrasing.ts'
import { type Place, startOf } from './place.ts'

/**
 * What may make satteri's tree another than remark-parse's, wherever it stands in a text. Most of it differs only beside
 * something else; it is so rare that this need not be told apart.
 */
const signs: RegExp[] = [
  // U+FFFD to one of the two only; the end of a line that nobody writes today; half a pair of surrogates.
  /\0|\r(?!\n)/,
  /\p{Surrogate}/u,
  // An escaped mark before a run of the same: `\**word*`.
  /\\([*_~])\1/,
  // Half of a pair of surrogates is a letter to remark-parse, where the whole is a symbol: `a**🎉**`.
  /[^\s*_~][*_~]+[\uD800-\uDBFF]|[\uDC00-\uDFFF][*_~]+[^\s*_~]/,
  // More than one space, or a reference to a character, behind the language of fenced code.
  /^[ \t>*+\-\d.)]*(?:`{3,}|~{3,})[ \t]*(?=[^\s`~])[^\r\n]*(?:[^\S\r\n]{2}|[\u00A0\u2000-\u200B&])/m,
  // What looks like a task where none can be, and an item that looks like the second line of a table.
  /^[ \t>]*\[[ xX]\]\s/m,
  /^[ \t>]*-[ \t](?=[^\n|]*\|)[-:| \t]*\r?$/m,
]

/** Marks of both kinds or many of one, beside each other: which of them belong together differs if some are left. */
const mixedMarks = /_\*|\*_|\*{4}|_{4}/
const leftMarks = /\*|__|_(?!\w)|(?<!\w)_/

/** Deeper than this, the one gives up and the other does not. */
const deepest = 40

/** Whether a text shows before it is parsed that satteri and remark-parse might read it in two ways. */
export function showsDifference(text: string): boolean {
  return signs.some(sign => sign.test(text))
}

/** Whether remark-parse might read a text otherwise than satteri, whose tree of it is given. */
export function mayDiffer(tree: Root, text: string): boolean {
  const isMixed = mixedMarks.test(text)
  const differs = (node: Nodes, place: Place): boolean => {
    if (!node.position || place.depth > deepest || nodeDiffers(node, place)) return true
    if (node.type === 'text') return isMixed && leftMarks.test(node.value)
    if (!('children' in node)) return false
    const below = placeIn(node, place)
    return node.children.some(child => differs(child, below))
  }
  return differs(tree, { text, depth: 0, parent: null, blockStart: 0, isInLink: false })
}

function placeIn(
  node: Extract<Nodes, { children: unknown }>,
  { text, depth, blockStart, isInLink }: Place,
): Place {
  const isBlock = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
  return {
    text,
    depth: depth + 1,
    parent: node,
    blockStart: isBlock ? startOf(node) : blockStart,
    isInLink: isInLink || node.type === 'link' || node.type === 'linkReference',
  }
}

function nodeDiffers(node: Nodes, place: Place): boolean {
  switch (node.type) {
    case 'text':
      return textDiffers(node, place)
    case 'link':
      return linkDiffers(node, place)
    case 'break':
      return breakDiffers(node, place)
    case 'paragraph':
      return paragraphDiffers(node, place)
    case 'code':
      return codeDiffers(node, place)
    case 'html':
      return htmlDiffers(node, place)
    case 'listItem':
      return itemDiffers(node, place)
    case 'blockquote':
      return quoteDiffers(node, place)
    case 'table':
      return tableDiffers(node, place)
    case 'definition':
      return definitionDiffers(node, place)
    case 'footnoteDefinition':
      return noteDiffers(node, place)
    default:
      return false
  }
}
