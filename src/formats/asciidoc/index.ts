import { type Document as Asciidoc, load, MemoryLogger } from '@asciidoctor/core'
import type { VFile } from 'vfile'
import type { Document } from '../../model/document.ts'
import { type AsyncFormat, weigh } from '../format.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { unreadable } from '../unreadable.ts'
import { markLines } from './lines.ts'
import { reportLog, reportRefused } from './log.ts'
import { metadataOfAsciidoc } from './metadata.ts'
import { toMdast } from './to-mdast.ts'

const extensions = new Set(['.adoc', '.asciidoc', '.asc'])

/** AsciiDoc, as Asciidoctor reads it, without anything that it could read from elsewhere. */
export const asciidoc: AsyncFormat = {
  id: 'asciidoc',
  detect(file) {
    const extension = file.extname?.toLowerCase() ?? ''
    const head = String(file)
      .slice(frontMatterOf(file)?.length ?? 0)
      .slice(0, 20_000)
    return weigh([
      [extensions.has(extension), 10, `the extension ${extension}`],
      [/^\s*= \S.*\n(?:.+\n){0,3}:[\w-]+:/.test(head), 5, 'a title with attributes below it'],
      [
        /^={2,4} \S.*$/m.test(head) &&
          /^(?:\[source\b.*\]|(?:NOTE|TIP|WARNING): .*|image::\S+\[.*\])$/m.test(head),
        4,
        'headings and blocks of AsciiDoc',
      ],
    ])
  },
  async parse(file) {
    try {
      return await parseText(file)
    } catch (error) {
      return unreadable(file, error)
    }
  },
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
