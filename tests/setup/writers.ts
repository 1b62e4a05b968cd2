/** How words are set. */
export type Style = 'plain' | 'strong' | 'emphasis' | 'code' | 'link'
/** Kinds of blocks. */
export type Kind = 'heading' | 'paragraph' | 'list' | 'quote' | 'code'

/** How a format writes words: by its styles, and blocks of lines. */
export interface Writer {
  name: string
  head: string
  styles: Record<Style, (words: string) => string>
  blocks: Record<Kind, (lines: string[]) => string>
}

const indented = (lines: string[]) => lines.map(line => `    ${line}`).join('\n')
const items = (mark: string) => (lines: string[]) => lines.map(line => `${mark} ${line}`).join('\n')
const between = (first: string, last: string) => (lines: string[]) => [first, ...lines, last].join('\n')
const tagged = (tag: string) => (words: string) => `<${tag}>${words}</${tag}>`
/** Words as they are. */
export const plain = (words: string) => words

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

/** The writers of all formats, by the format that their texts are told to be. */
export const writers: Record<string, Writer> = {
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
