import type { VFile } from 'vfile'
import { findingsOf } from './findings.ts'
import { type PaintOptions, printFindings } from './text.ts'

/** Whether any file has an error, so that nothing may be published. */
export function hasErrors(files: readonly VFile[]): boolean {
  return files.some(file => file.messages.some(message => message.fatal))
}

/** How much a report tells: `all` includes the infos, which ask nothing of anyone. */
export interface PrintOptions extends PaintOptions {
  all?: boolean
}

/** All diagnostics as text for people, with their counts; empty when there is nothing to say. */
export function printReport(files: readonly VFile[], { all = false, to }: PrintOptions = {}): string {
  const shown = findingsOf(files).filter(({ severity }) => all || severity !== 'info')
  return printFindings(shown, { to })
}
