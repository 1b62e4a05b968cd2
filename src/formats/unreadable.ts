import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type Document, noMetadata } from '../model/document.ts'
import { report } from '../report/report.ts'
import { tooDeep } from './bounds.ts'

/** The document of a text that its reader gave up on, with a message: the text is then shown as it is written. */
export function unreadable(file: VFile, error: unknown): Document {
  // What overflows the stack of a recursive reader.
  const isDeep = error instanceof RangeError
  const why = isDeep ? tooDeep : error instanceof Error ? error.message : String(error)
  report(
    file,
    `Unexpected text that cannot be read (${why}), expected one of its format; shown as it is written`,
    {
      rule: 'text-is-readable',
      place: { line: 1, column: 1 },
    },
  )
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
  const tree: Root = { type: 'root', children: [{ type: 'code', value: String(file), position }], position }
  return { metadata: { ...noMetadata }, tree }
}
