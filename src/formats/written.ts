import type { VFile } from 'vfile'
import { type Pair, replacePairs } from '../text/pairs.ts'
import { frontMatterOf } from './markdown/front-matter.ts'

/** What of a text no reader is to see as it is written: names, addresses, options, whatever matches or is between signs. */
export type Syntax = readonly (RegExp | Pair)[]

/** A text with blanks in the place of its format's syntax; all else stays where it is. */
export function withoutSyntax(text: string, syntax: Syntax): string {
  // Lines end in one way, so that each expression need know but that.
  const lines = text.replace(/\r(?=\n)|[\u2028\u2029]/g, ' ').replaceAll('\r', '\n')
  return syntax.reduce<string>(
    (rest, each) => (each instanceof RegExp ? rest.replace(each, blank) : replacePairs(rest, each, blank)),
    lines,
  )
}

/** The same of a file that may have front matter, which is told elsewhere on its page; `spans` are syntax, too. */
export function withoutFrontMatter(
  file: VFile,
  { syntax, spans = [] }: { syntax: Syntax; spans?: { start: number; end: number }[] },
): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end } of [{ start: 0, end: frontMatterOf(file)?.length ?? 0 }, ...spans]) {
    parts.push(String(file).slice(done, start), blank(String(file).slice(Math.max(done, start), end)))
    done = Math.max(done, end)
  }
  return withoutSyntax(parts.join('') + String(file).slice(done), syntax)
}

/** Tags of HTML, whose attributes may have what ends one. */
export const tags: Pair = { open: /<[/!?a-z]/, close: /(?:"[^"<]*"|'[^'<]*'|[^"'<>])*>|[^>]*>/y }

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
