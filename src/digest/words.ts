import type { Nodes as Hast } from 'hast'
import type { Nodes as Mdast } from 'mdast'
import { visit } from 'unist-util-visit'

/** What is counted: words, or single letters where words can be parted. */
export type Unit = 'word' | 'letter'

const units: Record<Unit, RegExp> = { word: /[\p{L}\p{N}]+/gu, letter: /[\p{L}\p{N}]/gu }
const pictures = new Set(['img', 'picture'])
const unread = new Set(['script', 'style', 'template'])

/** The words that the text of a write-up has, captions of pictures included, each with how often. */
export function wordsOfMdast(tree: Mdast, unit: Unit = 'word'): Map<string, number> {
  const texts: string[] = []
  visit(tree, node => {
    if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode') texts.push(node.value)
    if (node.type === 'image') texts.push(...new Set([node.title ?? '', node.alt ?? '']))
  })
  return count(texts, unit)
}

/** The words that a reader finds in HTML, captions of pictures included, each with how often. */
export function wordsOfHast(tree: Hast, unit: Unit = 'word'): Map<string, number> {
  const texts: string[] = []
  visit(tree, (node, _, parent) => {
    if (node.type === 'text' && !(parent?.type === 'element' && unread.has(parent.tagName)))
      texts.push(node.value)
    if (node.type === 'element' && pictures.has(node.tagName)) {
      const { alt, title } = node.properties
      texts.push(...new Set([String(title ?? ''), String(alt ?? '')]))
    }
  })
  return count(texts, unit)
}

/** The words of which there are fewer in the second than in the first. */
export function lostWords(before: Map<string, number>, after: Map<string, number>): string[] {
  return [...before].filter(([each, number]) => (after.get(each) ?? 0) < number).map(([each]) => each)
}

function count(texts: string[], unit: Unit): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const [each] of text.matchAll(units[unit])) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return counts
}
