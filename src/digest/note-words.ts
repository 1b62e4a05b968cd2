import type { Nodes, RootContent } from 'mdast'
import { contentWords } from '../text/content-words.ts'
import { textOf } from '../text/text-of.ts'

/** What is said in a note, for those who compare notes. */
export interface NoteWords {
  /** The stems of all words that carry meaning, each once. */
  stems: string[]
  /** The texts of headings and of what is emphasized. */
  marked: string[]
  /** The texts of paragraphs and of cells of tables. */
  told: string[]
}

/** Gathers the words of a note. */
export function wordsOfNote(body: RootContent[]): NoteWords {
  const stems = new Set<string>()
  for (const node of body) for (const { stem } of contentWords(textOf(node))) stems.add(stem)
  const words: NoteWords = { stems: [...stems], marked: [], told: [] }
  for (const node of body) addTexts(node, words)
  return words
}

/** A longer emphasized text is a sentence, and marks nothing in it. */
const longestMarked = 60

function addTexts(node: Nodes, words: NoteWords): void {
  if (node.type === 'paragraph' || node.type === 'tableCell')
    words.told.push(textOf(node, { includeImageAlt: false }))
  if (node.type === 'heading' || node.type === 'strong' || node.type === 'emphasis') {
    const text = textOf(node, { includeImageAlt: false })
    if (text.length <= longestMarked) words.marked.push(text)
  }
  if ('children' in node) for (const child of node.children) addTexts(child, words)
}
