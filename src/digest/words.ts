import type { Nodes as Hast } from 'hast'
import type { Nodes as Mdast } from 'mdast'
import { walk } from '../text/walk.ts'

/** What is counted: words, or single letters where words can be parted. */
export type Unit = 'word' | 'letter'

const units: Record<Unit, RegExp> = { word: /[\p{L}\p{N}]+/gu, letter: /[\p{L}\p{N}]/gu }
const pictures = new Set(['img', 'picture'])
const unread = new Set(['script', 'style', 'template'])

/** The texts of a write-up, in order, captions of pictures included. */
export function textsOfMdast(tree: Mdast): string[] {
  const texts: string[] = []
  walk(tree, node => {
    if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode') texts.push(node.value)
    if (node.type === 'image') texts.push(...new Set([node.title ?? '', node.alt ?? '']))
  })
  return texts
}

/** The texts that a reader finds in HTML, in order, captions of pictures included. */
export function textsOfHast(tree: Hast): string[] {
  const texts: string[] = []
  addTexts(tree, texts)
  return texts
}

function addTexts(node: Hast, texts: string[]): void {
  if (node.type === 'text') texts.push(node.value)
  if (node.type === 'element' && pictures.has(node.tagName)) {
    const { alt, title } = node.properties
    texts.push(...new Set([String(title ?? ''), String(alt ?? '')]))
  }
  if (!('children' in node)) return
  const isRead = node.type === 'root' || !unread.has(node.tagName)
  for (const child of node.children) if (isRead || child.type !== 'text') addTexts(child, texts)
}

/** The words, or letters, of which there are fewer in the second texts than in the first. */
export function lostWords(before: string[], after: string[], unit: Unit = 'word'): string[] {
  if (areSame(before, after)) return []
  const left = count(after, unit)
  return [...count(before, unit)]
    .filter(([each, number]) => (left.get(each) ?? 0) < number)
    .map(([each]) => each)
}

/** Mostly they are, but for space; then nothing need be counted. */
function areSame(before: string[], after: string[]): boolean {
  let next = 0
  return before.every(text => {
    const said = text.trim()
    if (!said) return true
    while (next < after.length && !after[next]?.trim()) next++
    return after[next++]?.trim() === said
  })
}

function count(texts: string[], unit: Unit): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const [each] of text.matchAll(units[unit])) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return counts
}
