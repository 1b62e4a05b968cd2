/** How vectors stand in write-ups of one format. */
export interface Way {
  /** The ending of the file’s name. */
  extension: string
  /** A write-up with a title, whose facts are texts of any kind. */
  file(facts: Facts, blocks: string[]): string
  /** HTML in all places where the format has it: by itself, within a line, within other blocks. */
  html(html: string): string
  /** An address as that of a link and of a picture. */
  address(url: string): string
}

/** What a write-up says of itself. */
export interface Facts {
  title: string
  author: string
  tags: string[]
  description: string
  url: string
}

const heading = 'Looms'

const markdown: Omit<Way, 'file'> = {
  extension: '.md',
  html: html =>
    [
      `- ${indented(html, '  ')}`,
      `> ${indented(html, '> ')}`,
      `Text ${oneLine(html)} text.`,
      `\`${oneLine(html)}\``,
    ].join('\n\n'),
  address: url => {
    const bare = url.replace(/[<>\s]/g, '%20')
    return `[x](<${oneLine(url)}>) ![y](<${oneLine(url)}>) <${bare}>\n\n<a href="${url}">x</a> [z][z]\n\n[z]: ${bare}`
  },
}

/** Markdown with front matter: the text of a map, and what of it stands between which lines. */
function withFrontMatter(
  more: Record<string, unknown>,
  { body = (blocks: string[]) => blocks.join('\n\n') } = {},
) {
  return ({ title, author, tags, description, url }: Facts, blocks: string[]) => {
    const front = {
      title,
      author: [author, { name: author, url }],
      tags,
      description,
      canonical_url: url,
      lang: url,
      ...more,
    }
    const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    return `---\n${lines.join('\n')}\n---\n\n# ${heading}\n\n${body(blocks)}\n`
  }
}

function toml({ title, author, tags, description, url }: Facts, blocks: string[]): string {
  const lines = Object.entries({ title, author, description, canonical_url: url, tags })
  const front = lines.map(([key, value]) => `${key} = ${JSON.stringify(value)}`).join('\n')
  return `+++\n${front}\n+++\n\n{{< youtube x >}}\n\n# ${heading}\n\n${blocks.join('\n\n')}\n`
}

const slides = (blocks: string[]) => blocks.map(block => `# ${heading}\n\n${block}`).join('\n\n---\n\n')

/** By format. */
export const ways: Record<string, Way> = {
  markdown: { ...markdown, file: withFrontMatter({}) },
  jekyll: { ...markdown, file: withFrontMatter({ layout: 'post' }) },
  hugo: { ...markdown, file: toml },
  deck: { ...markdown, file: withFrontMatter({ marp: true }, { body: slides }) },
  mdx: { ...markdown, extension: '.mdx', file: withFrontMatter({}) },
  rst: {
    extension: '.rst',
    file: ({ title, author, tags, description, url }, blocks) =>
      [
        `${heading}\n${'='.repeat(60)}`,
        [
          `:title: ${oneLine(title)}`,
          `:author: ${oneLine(author)}`,
          `:tags: ${oneLine(tags.join(', '))}`,
          `:summary: ${oneLine(description)}`,
          `:link: ${oneLine(url)}`,
        ].join('\n'),
        ...blocks,
        '',
      ].join('\n\n'),
    html: html =>
      [
        `.. raw:: html\n\n   ${indented(html, '   ')}`,
        `Text ${oneLine(html)} text.`,
        `| ${oneLine(html)}`,
        `::\n\n   ${indented(html, '   ')}`,
      ].join('\n\n'),
    address: url =>
      `\`x <${oneLine(url)}>\`__\n\n.. image:: ${oneLine(url)}\n   :target: ${oneLine(url)}\n   :alt: ${oneLine(url)}`,
  },
  asciidoc: {
    extension: '.adoc',
    file: ({ title, author, tags, description, url }, blocks) =>
      [
        `= ${oneLine(title)}\n${oneLine(author)}\n:keywords: ${oneLine(tags.join(', '))}\n:description: ${oneLine(description)}\n:url: ${oneLine(url)}`,
        ...blocks,
        '',
      ].join('\n\n'),
    html: html =>
      [
        `++++\n${html}\n++++`,
        `Text pass:[${oneLine(html)}] text ${oneLine(html)}.`,
        `* +++${oneLine(html)}+++`,
      ].join('\n\n'),
    address: url => `link:++${oneLine(url)}++[x] image:${oneLine(url)}[y,link="${oneLine(url)}"]`,
  },
  org: {
    extension: '.org',
    file: ({ title, author, tags, description, url }, blocks) =>
      [
        `#+TITLE: ${oneLine(title)}\n#+AUTHOR: ${oneLine(author)}\n#+KEYWORDS: ${oneLine(tags.join(', '))}\n#+DESCRIPTION: ${oneLine(description)}\n#+LINK: ${oneLine(url)}`,
        ...blocks,
        '',
      ].join('\n\n'),
    html: html =>
      [
        `#+BEGIN_EXPORT html\n${html}\n#+END_EXPORT`,
        `Text @@html:${oneLine(html)}@@ text ${oneLine(html)}.`,
        `- ${oneLine(html)}`,
      ].join('\n\n'),
    address: url => `[[${oneLine(url)}][x]] [[${oneLine(url)}]]`,
  },
  html: {
    extension: '.html',
    file: ({ title, author, tags, description, url }, blocks) =>
      [
        `<!doctype html><html lang="${escaped(url)}"><head><title>${escaped(title)}</title>`,
        `<meta name="author" content="${escaped(author)}"><meta name="keywords" content="${escaped(tags.join(', '))}">`,
        `<meta name="description" content="${escaped(description)}"><link rel="canonical" href="${escaped(url)}"></head>`,
        `<body><article><h2>${heading}</h2>`,
        ...blocks,
        '</article></body></html>\n',
      ].join('\n'),
    html: html => `<p>Text ${html} text.</p><ul><li>${html}</li></ul>`,
    address: url => `<p><a href="${url}">x</a><img src="${url}" alt="y"><iframe src="${url}"></iframe></p>`,
  },
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\f]+/g, ' ')
}

function indented(text: string, by: string): string {
  return text.replace(/\n/g, `\n${by}`)
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
