import type { VFile } from 'vfile'
import { type Pair, replacePairs } from '../text/pairs.ts'
import { frontMatterOf } from './markdown/front-matter.ts'

/** What of a text no reader is to see as it is written: names, addresses, options, whatever matches or is between signs. */
export type Syntax = readonly (RegExp | Pair)[]

/** A text with blanks in the place of its format's syntax; all else stays where it is. */
export function withoutSyntax(text: string, syntax: Syntax): string {
  // Lines end in one way, so that each expression need know but that.
  const lines = text.replace(/\r(?=\n)/g, ' ').replaceAll('\r', '\n')
  return syntax.reduce<string>(
    (rest, each) => (each instanceof RegExp ? rest.replace(each, blank) : replacePairs(rest, each, blank)),
    lines,
  )
}

/** The same of a file that may have front matter, which is told elsewhere on its page. */
export function withoutFrontMatter(file: VFile, syntax: Syntax): string {
  const length = frontMatterOf(file)?.length ?? 0
  return withoutSyntax(blank(String(file).slice(0, length)) + String(file).slice(length), syntax)
}

/** Elements whose text is code. */
export const codeElements: readonly Pair[] = ['iframe', 'script', 'style', 'template'].map(name => ({
  open: new RegExp(`<${name}\\b`),
  close: new RegExp(`</${name}\\s*>`),
}))

function blank(text: string): string {
  return text.includes('\n')
    ? text.replace(/[^\n]+/g, line => ' '.repeat(line.length))
    : ' '.repeat(text.length)
}
