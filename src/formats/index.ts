import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Document, FormatId } from '../model/document.ts'
import { textOf } from '../text/text-of.ts'
import { asciidoc } from './asciidoc/index.ts'
import { deck } from './deck/index.ts'
import type { AsyncFormat, Evidence, Format } from './format.ts'
import { html } from './html/index.ts'
import { hugo } from './hugo/index.ts'
import { jekyll } from './jekyll/index.ts'
import { markdown } from './markdown/index.ts'
import { loadFastParser } from './markdown/parser.ts'
import { org } from './org/index.ts'
import { readRawQuotes } from './raw-quotes.ts'
import { rst } from './rst/index.ts'
import { unreadable } from './unreadable.ts'

/** The classes of nodes that formats add to Markdown's own vocabulary: who makes a tree safe must let them pass. */
export { classNames } from './rst/elements.ts'

/** All source formats. Where two have the same evidence, the one named first holds. */
const formats: (Format | AsyncFormat)[] = [asciidoc, org, html, rst, deck, hugo, jekyll, markdown]

/** Below this, what was found says too little to call a text by a tool's name. */
const enoughEvidence = 2

/** A write-up, read: its document, and in which format and why. */
export interface ParsedFile {
  format: FormatId
  evidence: Evidence
  document: Document
  /** What a page has to show of the file's text. */
  written: string
}

/** Tells the format of a file from its text and reads it; what is wrong in it becomes messages on the file. */
export async function parseFile(file: VFile): Promise<ParsedFile> {
  const weighed = formats.map(format => ({ format, evidence: format.detect(file) }))
  const sure = weighed.filter(
    ({ format, evidence }) => evidence.score >= enoughEvidence || format === markdown,
  )
  const best = sure.reduce((first, second) => (second.evidence.score > first.evidence.score ? second : first))
  await loadFastParser()
  const parsed = await best.format.parse(file)
  const document = isTooDeep(parsed.tree) ? unreadable(file, new Error('it is nested too deeply')) : parsed
  await readRawQuotes(document.tree)
  const title = document.metadata.title ?? titleIn(document.tree)
  const published = document.metadata.published ?? dateInName(file.basename ?? '')
  return {
    format: best.format.id,
    evidence: best.evidence,
    written: await best.format.written(file),
    document: { ...document, metadata: { ...document.metadata, title, published } },
  }
}

/** Deeper than this nobody writes, and everything that walks a tree would need a deep stack. */
const deepest = 200

function isTooDeep(node: Nodes, depth = 0): boolean {
  if (depth >= deepest) return true
  return 'children' in node && node.children.some(child => isTooDeep(child, depth + 1))
}

/** Posts are often named after their day: `2018-05-22-title.md`. */
function dateInName(name: string): string | null {
  const [date] = /(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(name) ?? []
  return date ?? null
}

/** The heading that titles the whole text: its first one, if no other of that depth stands beside it. */
function titleIn(tree: Root): string | null {
  const headings = tree.children.filter(node => node.type === 'heading')
  const [first] = headings
  const isAlone = first?.depth === 1 && headings.filter(({ depth }) => depth === 1).length === 1
  return isAlone ? textOf(first) : null
}
