import type { MemoryLogger } from '@asciidoctor/core'
import type { VFile } from 'vfile'
import { report } from '../../report/report.ts'

const include = /^(?:include::|:(?:docinfo|stylesheet|linkcss|data-uri|allow-uri-read)[\w-]*!?:).*$/gm

/** Reports what would read other files: it is never followed. */
export function reportRefused(file: VFile, text: string): void {
  for (const { 0: source, index } of text.matchAll(include)) {
    const line = text.slice(0, index).split('\n').length
    report(file, `Unexpected “${source.trim()}”, expected text; other files are not read`, {
      rule: 'directive-is-safe',
      place: { line, column: 1 },
    })
  }
}

/** Reports what Asciidoctor found wrong in a text. */
export function reportLog(file: VFile, logger: MemoryLogger): void {
  for (const message of logger.getMessages()) {
    if (!/^(?:WARN|ERROR|FATAL)/.test(String(message.getSeverity()))) continue
    const line = message.getSourceLocation()?.getLineNumber() ?? 1
    report(file, `Unexpected AsciiDoc: ${message.getText()}, expected it to be well-formed`, {
      rule: 'asciidoc-is-well-formed',
      place: { line, column: 1 },
    })
  }
}
