import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { countWords } from '../src/digest/kept-words.ts'
import { report } from '../src/report/report.ts'
import { buildOf } from './setup/content.ts'

/** Texts of which a reader of formats or of HTML could lose a part; what is said of them, and what the page shows. */
const texts: [what: string, name: string, text: string, rules: string[], shown: string][] = [
  [
    'a comment that is never closed',
    'a.md',
    'Before.\n\n<!-- not closed\n\n## Looms\n\nAfter.\n',
    ['html-is-well-formed'],
    'Before. <!-- not closed ## Looms After.',
  ],
  [
    'a CDATA section that is never closed',
    'a.md',
    'Before.\n\n<![CDATA[ not closed\n\nAfter.\n',
    ['html-is-well-formed'],
    'Before. <![CDATA[ not closed After.',
  ],
  [
    'a tag that is never closed',
    'a.md',
    'Before.\n\n<div and more\n\nAfter.\n',
    ['html-is-well-formed'],
    'Before. <div and more After.',
  ],
  [
    'a comment that is closed',
    'a.md',
    'Before.\n\n<!-- hidden\n\nmore -->\n\nAfter.\n',
    [],
    'Before. After.',
  ],
  [
    'a footnote twice',
    'a.md',
    'Text[^1].\n\n[^1]: First.\n\n[^1]: Second.\n',
    [],
    'Text1. Second. Footnotes First. ↩',
  ],
  [
    'a keyword of Org before a carriage return',
    'a.org',
    'Looms.\r\r#+OPTIONS: toc:nil\rText.\r',
    [],
    'Looms. Text.',
  ],
  [
    'a footnote in a list, below another talk',
    'a.md',
    '# A\n\n## Talks\n\n### Looms - Ada Byron\n\nText[^1].\n\n### Knots - Mary Ross\n\n- Item\n\n  [^1]: Note.\n\nEnd.\n',
    [],
    'Talks Looms - Ada Byron Text1. Footnotes Note. ↩ Knots - Mary Ross Item End.',
  ],
]

function textOfPage(html: string): string {
  return html
    .replace(/<[^>]*>/g, tag => (/^<\/?(?:sup|a|em|strong|code)\b/.test(tag) ? '' : ' '))
    .replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\s+/g, ' ')
    .trim()
}

describe('what could be lost is shown, or a message says why it is not', () => {
  test.each(texts)('%s', async (_, name, text, rules, shown) => {
    const { files, site } = await buildOf({ [`conf/${name}`]: text })
    expect(files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual(rules)
    expect(textOfPage(site.writeUps[0]?.body ?? '')).toBe(shown)
  })
})

describe('words of the file and of the page are counted', () => {
  const written = 'One loom\nand one mesh\n'
  const count = (shown: string[], told?: number) => {
    const file = new VFile({ path: 'a.md', value: written })
    if (told)
      report(file, 'Unexpected mesh, expected none', {
        rule: 'markup-is-known',
        place: { line: told, column: 1 },
      })
    return {
      ...countWords({ written, file }, shown),
      messages: file.messages.slice(told ? 1 : 0).map(String),
    }
  }

  test('all are there', () => {
    expect(count(['and one mesh', 'one loom'])).toEqual({ written: 5, shown: 5, messages: [] })
  })

  test('a lost one is an error at its place', () => {
    expect(count(['One loom and one'])).toEqual({
      written: 5,
      shown: 4,
      messages: ['a.md:2:9: Unexpected loss of the words “mesh”, expected all of the text on the page'],
    })
  })

  test('one of two that are the same is missed', () => {
    expect(count(['One loom and mesh']).shown).toBe(4)
  })

  test('what a message tells of is not told again', () => {
    expect(count(['One loom and one'], 2)).toEqual({ written: 5, shown: 4, messages: [] })
    expect(count(['One loom and one'], 1).messages).toHaveLength(1)
  })
})

type Style = 'plain' | 'strong' | 'emphasis' | 'code' | 'link'
type Kind = 'heading' | 'paragraph' | 'list' | 'quote' | 'code'

/** How a format writes words: by its styles, and blocks of lines. */
interface Writer {
  name: string
  head: string
  styles: Record<Style, (words: string) => string>
  blocks: Record<Kind, (lines: string[]) => string>
}

const indented = (lines: string[]) => lines.map(line => `    ${line}`).join('\n')
const items = (mark: string) => (lines: string[]) => lines.map(line => `${mark} ${line}`).join('\n')
const between = (first: string, last: string) => (lines: string[]) => [first, ...lines, last].join('\n')
const tagged = (tag: string) => (words: string) => `<${tag}>${words}</${tag}>`
const plain = (words: string) => words

const markdown: Writer = {
  name: 'a.md',
  head: '# Notes',
  styles: {
    plain,
    strong: words => `**${words}**`,
    emphasis: words => `*${words}*`,
    code: words => `\`${words}\``,
    link: words => `[${words}](https://e.example/)`,
  },
  blocks: {
    heading: lines => `## ${lines.join(' ')}`,
    paragraph: lines => lines.join('\n'),
    list: items('-'),
    quote: items('>'),
    code: between('```js', '```'),
  },
}

const writers: Record<string, Writer> = {
  markdown,
  jekyll: { ...markdown, head: '---\nlayout: post\ntitle: Notes\n---' },
  hugo: {
    ...markdown,
    head: '+++\ntitle = "Notes"\n+++',
    blocks: { ...markdown.blocks, quote: between('{{< quote >}}', '{{< /quote >}}') },
  },
  deck: {
    ...markdown,
    head: '# Notes\n\n+++',
    blocks: { ...markdown.blocks, heading: lines => `+++\n\n## ${lines.join(' ')}` },
  },
  rst: {
    name: 'a.rst',
    head: '=====\nNotes\n=====',
    styles: {
      ...markdown.styles,
      code: words => `\`\`${words}\`\``,
      link: words => `\`${words} <https://e.example/>\`__`,
    },
    blocks: {
      heading: lines => `${lines.join(' ')}\n${'-'.repeat(lines.join(' ').length)}`,
      paragraph: lines => lines.join('\n'),
      list: items('-'),
      quote: lines => `..\n\n${indented(lines)}`,
      code: lines => `.. code:: js\n\n${indented(lines)}`,
    },
  },
  asciidoc: {
    name: 'a.adoc',
    head: '= Notes',
    styles: {
      ...markdown.styles,
      strong: words => `*${words}*`,
      emphasis: words => `_${words}_`,
      link: words => `https://e.example/[${words}]`,
    },
    blocks: {
      heading: lines => `== ${lines.join(' ')}`,
      paragraph: lines => lines.join('\n'),
      list: items('*'),
      quote: between('____', '____'),
      code: between('----', '----'),
    },
  },
  org: {
    name: 'a.org',
    head: '#+TITLE: Notes',
    styles: {
      plain,
      strong: words => `*${words}*`,
      emphasis: words => `/${words}/`,
      code: words => `=${words}=`,
      link: words => `[[https://e.example/][${words}]]`,
    },
    blocks: {
      heading: lines => `* ${lines.join(' ')}`,
      paragraph: lines => lines.join('\n'),
      list: items('-'),
      quote: between('#+BEGIN_QUOTE', '#+END_QUOTE'),
      code: between('#+BEGIN_SRC js', '#+END_SRC'),
    },
  },
  html: {
    name: 'a.html',
    head: '<!doctype html>\n<h1>Notes</h1>',
    styles: {
      plain,
      strong: tagged('strong'),
      emphasis: tagged('em'),
      code: tagged('code'),
      link: words => `<a href="https://e.example/">${words}</a>`,
    },
    blocks: {
      heading: lines => tagged('h2')(lines.join(' ')),
      paragraph: lines => tagged('p')(lines.join('\n')),
      list: lines => tagged('ul')(lines.map(tagged('li')).join('\n')),
      quote: lines => tagged('blockquote')(tagged('p')(lines.join('\n'))),
      code: lines => tagged('pre')(lines.join('\n')),
    },
  },
}

const style = fc.constantFrom<Style>('plain', 'plain', 'strong', 'emphasis', 'code', 'link')
const line = fc.array(fc.tuple(style, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 4 })
const kind = fc.constantFrom<Kind>('heading', 'paragraph', 'list', 'quote', 'code')
const blocks = fc.array(fc.tuple(kind, fc.array(line, { minLength: 1, maxLength: 3 })), { maxLength: 12 })

/** Writes blocks with words that are all different: `zq0`, `zq1` and so on. */
function written(
  { head, styles, blocks: write }: Writer,
  all: [Kind, [Style, number][][]][],
): { text: string; words: string[] } {
  const words: string[] = []
  const next = (count: number) =>
    Array.from({ length: count }, () => {
      words.push(`zq${words.length}`)
      return words.at(-1)
    }).join(' ')
  const parts = all.map(([kind, lines]) => {
    const styleOf = (style: Style) => (kind === 'code' ? plain : styles[style])
    return write[kind](
      lines.map(parts => parts.map(([style, count]) => styleOf(style)(next(count))).join(' ')),
    )
  })
  return { text: `${[head, ...parts].join('\n\n')}\n`, words }
}

describe('words that go in come out, once and in order', () => {
  test.each(Object.entries(writers))('%s', async (format, writer) => {
    const property = fc.asyncProperty(blocks, async all => {
      const { text, words } = written(writer, all)
      const { files, site } = await buildOf({ [`conf/${writer.name}`]: text })
      expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
      expect(textOfPage(site.writeUps[0]?.body ?? '').match(/zq\d+/g) ?? []).toEqual(words)
      if (words.length) expect(site.writeUps[0]?.format).toBe(format)
    })
    await fc.assert(property, { seed: 20180502, numRuns: 40 })
  })
})
