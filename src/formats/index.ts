import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Document, FormatId } from '../model/document.ts'
import { textOf } from '../text/text-of.ts'
import { asciidoc } from './asciidoc/index.ts'
import { beyondBounds } from './bounds.ts'
import { deck } from './deck/index.ts'
import type { AsyncFormat, Evidence, Format } from './format.ts'
import { html } from './html/index.ts'
import { hugo } from './hugo/index.ts'
import { jekyll } from './jekyll/index.ts'
import { liftFootnotes } from './lift-footnotes.ts'
import { beyondMarkdown } from './markdown/bounds.ts'
import { markdown } from './markdown/index.ts'
import { loadFastParser } from './markdown/parser.ts'
import { org } from './org/index.ts'
import { readRawQuotes } from './raw-quotes.ts'
import { beyondRst } from './rst/bounds.ts'
import { rst } from './rst/index.ts'
import { unreadable } from './unreadable.ts'
import { withoutTurnsInDocument } from './without-turns.ts'

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
  const read = await parseWithinBounds(best.format, file)
  await readRawQuotes(read.tree)
  liftFootnotes(read.tree)
  const document = withoutTurnsInDocument(read, file)
  const title = document.metadata.title ?? titleIn(document.tree)
  const published = document.metadata.published ?? dateInName(file.basename ?? '')
  return {
    format: best.format.id,
    evidence: best.evidence,
    written: await best.format.written(file),
    document: { ...document, metadata: { ...document.metadata, title, published } },
  }
}

/** Reads a file that has no more than anybody writes; any other is shown as it is written, with a message. */
async function parseWithinBounds(format: Format | AsyncFormat, file: VFile): Promise<Document> {
  const before = beforeReading[format.id]?.(String(file)) ?? null
  if (before !== null) return unreadable(file, new Error(before))
  const document = await format.parse(file)
  const after = beyondBounds(document.tree)
  return after === null ? document : unreadable(file, new Error(after))
}

/** What tells of a text before it is read that this would take long; null where it would not. */
const beforeReading: Partial<Record<FormatId, (text: string) => string | null>> = {
  deck: beyondMarkdown,
  hugo: beyondMarkdown,
  jekyll: beyondMarkdown,
  markdown: beyondMarkdown,
  rst: beyondRst,
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
