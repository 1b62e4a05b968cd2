import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type Document, noMetadata } from '../../model/document.ts'
import { report } from '../../report/report.ts'
import type { Format } from '../format.ts'
import { withoutSyntax } from '../written.ts'
import { readBlocks, readBody } from './blocks.ts'
import { type Context, newState } from './context.ts'
import { detect } from './detect.ts'
import { readInline } from './inline.ts'
import { nowhere, toLines, withPlainBreaks } from './lines.ts'
import { readMetadata } from './metadata.ts'
import { reportRest } from './report-often.ts'
import { resolve } from './resolve.ts'
import { syntax } from './syntax.ts'
import { toMdast } from './to-mdast.ts'

// Whoever reads with this also knows the kinds of nodes that it adds to mdast.
export type {} from './nodes.ts'

/** reStructuredText, as docutils, Sphinx, ablog, Pelican and Nikola read it. */
export const rst: Format = {
  id: 'rst',
  detect,
  parse,
  written: file => withoutSyntax(withPlainBreaks(String(file)), syntax),
}

function parse(file: VFile): Document {
  try {
    return parseText(file)
  } catch (error) {
    // Only a mistake of this reader can lead here; the text is then shown as it is written.
    const reason = `The text cannot be read as reStructuredText: ${error instanceof Error ? error.message : String(error)}`
    report(file, reason, { rule: 'rst-is-well-formed', place: nowhere })
    const value = String(file)
    const root: Root = {
      type: 'root',
      children: [{ type: 'code', value, position: nowhere }],
      position: nowhere,
    }
    return { metadata: { ...noMetadata }, tree: root }
  }
}

function parseText(file: VFile): Document {
  const lines = toLines(String(file))
  const context: Context = {
    file,
    state: newState(),
    depth: 0,
    hasTitles: true,
    readBlocks,
    readBody,
    readInline,
  }
  const { metadata, tree } = readMetadata(readBody(lines, context), context.state.facts)
  const resolved = resolve(tree, { context, published: metadata.published })
  reportRest(context)
  const last = lines.at(-1)
  const end = last
    ? { line: last.number, column: last.column + last.text.length, offset: String(file).length }
    : nowhere.end
  return { metadata, tree: toMdast(resolved, { start: nowhere.start, end }) }
}
