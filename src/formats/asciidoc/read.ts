import { type Document as Asciidoc, load, MemoryLogger } from '@asciidoctor/core'
import type { VFile } from 'vfile'
import type { Document } from '../../model/document.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { unreadable } from '../unreadable.ts'
import { beyondAsciidoc } from './bounds.ts'
import { markLines } from './lines.ts'
import { reportLog, reportRefused } from './log.ts'
import { metadataOfAsciidoc } from './metadata.ts'
import { toMdast } from './to-mdast.ts'

/** Reads a file's AsciiDoc; what the library cannot read is shown as it is written. */
export async function readAsciidoc(file: VFile): Promise<Document> {
  const why = beyondAsciidoc(String(file))
  if (why !== null) return unreadable(file, new Error(why))
  try {
    return await parseText(file)
  } catch (error) {
    return unreadable(file, error)
  }
}

async function parseText(file: VFile): Promise<Document> {
  const logger = MemoryLogger.create()
  const length = frontMatterOf(file)?.length ?? 0
  const text = String(file).slice(0, length).replace(/[^\n]/g, '') + String(file).slice(length)
  const parsed: Asciidoc = await load(text, {
    safe: 'secure',
    sourcemap: true,
    logger,
    // A table of contents would repeat every heading; highlighting is a matter of the site.
    attributes: {
      'toc!': '',
      'source-highlighter!': '',
      'max-include-depth': '0',
      'sectnums!': '',
      experimental: '',
    },
  })
  markLines(parsed)
  const html = await parsed.convert()
  reportRefused(file, text)
  reportLog(file, logger)
  return { metadata: metadataOfAsciidoc(parsed, file), tree: toMdast(String(html), file) }
}
