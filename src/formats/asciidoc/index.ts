import { type AsyncFormat, weigh } from '../format.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { withoutFrontMatter } from '../written.ts'
import { syntax } from './syntax.ts'

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
  // The library is large and seldom needed.
  parse: async file => (await import('./read.ts')).readAsciidoc(file),
  written: file => withoutFrontMatter(file, { syntax }),
}
