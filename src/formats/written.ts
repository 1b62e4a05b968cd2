import type { VFile } from 'vfile'
import { frontMatterOf } from './markdown/front-matter.ts'

/**
 * A text with blanks in the place of what no reader is to see as it is written, such as names, addresses and options;
 * all else stays where it is.
 */
export function withoutSyntax(text: string, syntax: readonly RegExp[]): string {
  // Lines end in one way, so that each expression need know but that.
  const lines = text.replace(/\r(?=\n)/g, ' ').replaceAll('\r', '\n')
  return syntax.reduce((rest, each) => rest.replace(each, blank), lines)
}

/** The same of a file that may have front matter, which is told elsewhere on its page. */
export function withoutFrontMatter(file: VFile, syntax: readonly RegExp[]): string {
  const length = frontMatterOf(file)?.length ?? 0
  return withoutSyntax(blank(String(file).slice(0, length)) + String(file).slice(length), syntax)
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
