import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseFile } from '../../src/formats/index.ts'
import { recognize } from '../../src/recognize/index.ts'
import { buildOf } from '../setup/content.ts'

const event = { id: 'conf', name: 'Conf', place: null, url: null, days: [] }

/** What is quoted in a text, each as "text | names"; names in full. */
async function quotationsIn(name: string, text: string): Promise<string[]> {
  const file = new VFile({ path: name, value: text })
  const parsed = await parseFile(file)
  const source = { id: 'conf/a', path: `conf/${name}`, file, parsed, event }
  const { quotations } = recognize({ ...source, facts: undefined, corrections: [] })
  return quotations.map(({ text, people }) => `${text} | ${people.map(({ name }) => name).join('; ')}`)
}

/** Notes on a talk of Ada Byron and Grace Murray, and what is quoted in them. */
const markdown: [what: string, notes: string, quoted: string[]][] = [
  ['an escaped hyphen', '> "Cut it"\n> \\- Ada Byron', ['Cut it | Ada Byron']],
  ['two people', '> Cut it\n> \\- Ada Byron & Grace Murray', ['Cut it | Ada Byron; Grace Murray']],
  ['a person of the talk by her first name', '> Cut it\n> \\- Ada', ['Cut it | Ada Byron']],
  ['and by her last name', '> Cut it\n> — Murray', ['Cut it | Grace Murray']],
  ['both by their first names', '> Cut it\n> — Ada and Grace', ['Cut it | Ada Byron; Grace Murray']],
  ['someone else', '> Cut it\n> — Mary Ross', ['Cut it | Mary Ross']],
  ['role and organization', '> Cut it\n> -- Mary Ross, CTO, Looms', ['Cut it | Mary Ross']],
  ['organization in brackets', '> Cut it\n>\n> – Mary Ross (Looms)', ['Cut it | Mary Ross']],
  ['a handle', '> Cut it\n> — Mary Ross (@mary)', ['Cut it | Mary Ross']],
  ['a link', '> Cut it\n> — [Mary Ross](https://example.org/)', ['Cut it | Mary Ross']],
  ['emphasis', '> *"Cut it"*\n> *- Mary Ross*', ['Cut it | Mary Ross']],
  ['the same line', '> Cut it — Mary Ross', ['Cut it | Mary Ross']],
  ['the same line, behind a mark', '> "Cut it" - Mary Ross', ['Cut it | Mary Ross']],
  ['the same line, without spaces', '> “Cut it.”—Mary Ross', ['Cut it. | Mary Ross']],
  ['a hard break', '> Cut it  \n> — Mary Ross', ['Cut it | Mary Ross']],
  ['<cite>', '> Cut it\n> <cite>Mary Ross</cite>', ['Cut it | Mary Ross']],
  ['<cite> with a dash', '> Cut it — <cite>Mary Ross</cite>', ['Cut it | Mary Ross']],
  ['<cite> behind a dash', '> Cut it\n>\n> — <cite>Mary Ross</cite>, Looms', ['Cut it | Mary Ross']],
  ['a line below', '> Cut it\n\n— Mary Ross', ['Cut it | Mary Ross']],
  ['what Markdown reads as a list', '> Cut it\n> - Mary Ross', ['Cut it | Mary Ross']],
  ['a list right below', '> Cut it\n- Mary Ross', ['Cut it | Mary Ross']],
  ['several paragraphs', '> “Cut\n> it.\n>\n> Now.”\n>\n> — Mary Ross', ['Cut it.\n\nNow. | Mary Ross']],
  [
    'two quotations',
    '> Cut it — Ada\n\nAnd:\n\n> Sew it — Grace',
    ['Cut it | Ada Byron', 'Sew it | Grace Murray'],
  ],
  ['marks that are not around the whole', '> "Cut" or "sew"\n> — Ada', ['"Cut" or "sew" | Ada Byron']],
  ['within a list', '- So:\n\n  > Cut it\n  > — Ada', ['Cut it | Ada Byron']],
  ['no name', '> Cut it', []],
  ['a date', '> Cut it\n> — 2018-05-02', []],
  ['where it is from', '> Cut it\n> \\- from the docs', []],
  ['a book', '> Cut it\n> — The Kubernetes Book', []],
  ['half a sentence', '> Cut it - or do not', []],
  ['a text that goes on', '> Cut it — Ada\n> and do not sew', []],
  ['a box', '> [!NOTE]\n> Cut it\n> — Mary Ross', []],
  ['a list', '> - Cut it\n> - Mary Ross', []],
  ['a list that is announced', '> Thanks to:\n> - Mary Ross', []],
  ['a remark', '> **NOTE** Cut it — Mary Ross', []],
  ['a name alone', '> — Mary Ross', []],
  ['a first name of nobody', '> Cut it\n> — Mary', []],
  ['text below that goes on', '> Cut it\n\n— Mary Ross said so, and left.', []],
  ['a text that is no quote', 'Cut it\n\n— Mary Ross', []],
]

const talk = (notes: string) =>
  `# Conf\n\n## Threads - Ada Byron & Grace Murray\n\nIt was good.\n\n${notes}\n`

describe('quotations in Markdown', () => {
  test.each(markdown)('%s', async (_, notes, quoted) => {
    expect(await quotationsIn('a.md', talk(notes))).toEqual(quoted)
  })

  test.each(markdown)('no word is lost or double: %s', async (_, notes) => {
    const { files, site } = await buildOf({ 'conf/a.md': talk(notes) })
    expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
    const body = site.talks[0]?.notes[0]?.body ?? ''
    expect(wordsIn(body.replace(/<[^>]*>|&#x26;/g, ' '))).toEqual(
      wordsIn(`It was good. ${withoutMarkup(notes)}`),
    )
  })
})

function withoutMarkup(text: string): string {
  return text.replace(/<[^>]*>|\[!NOTE\]|\(https:[^)]*\)/g, ' ')
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The same in the words of other formats and tools. */
const others: [what: string, file: string, text: string][] = [
  ['reStructuredText', 'a.rst', 'Threads\n=======\n\nIt was good.\n\n  Cut it\n\n  -- Mary Ross\n'],
  ['a directive', 'a.rst', 'Threads\n=======\n\n.. epigraph::\n\n   Cut it\n\n   -- Mary Ross, Looms\n'],
  ['AsciiDoc', 'a.adoc', '= Conf\n\n== Threads\n\n[quote, Mary Ross]\nCut it\n'],
  [
    'AsciiDoc with a source',
    'a.adoc',
    '= Conf\n\n== Threads\n\n[quote, Mary Ross, Looms]\n____\nCut it\n____\n',
  ],
  ['AsciiDoc, quoted', 'a.adoc', '= Conf\n\n== Threads\n\n"Cut it"\n-- Mary Ross\n'],
  ['Org', 'a.org', '#+TITLE: Conf\n\n* Threads\n\n#+BEGIN_QUOTE\nCut it\n-- Mary Ross\n#+END_QUOTE\n'],
  [
    'HTML, a footer',
    'a.html',
    page('<blockquote><p>Cut it</p><footer>— <cite>Mary Ross</cite></footer></blockquote>'),
  ],
  [
    'HTML, a footer of a paragraph',
    'a.html',
    page('<blockquote><p>Cut it</p><footer><p>— Mary Ross, Looms</p></footer></blockquote>'),
  ],
  ['HTML, a citation', 'a.html', page('<blockquote>Cut it<br><cite>Mary Ross</cite></blockquote>')],
  [
    'HTML, a caption',
    'a.html',
    page('<figure><blockquote><p>Cut it</p></blockquote><figcaption>Mary Ross</figcaption></figure>'),
  ],
  ['Hugo, quote', 'a.md', hugo('{{< quote author="Mary Ross" >}}\nCut it\n{{< /quote >}}')],
  [
    'Hugo, blockquote',
    'a.md',
    hugo('{{< blockquote author="Mary Ross" link="https://example.org" >}}Cut **it**{{< /blockquote >}}'),
  ],
  [
    'Hexo',
    'a.md',
    '## Threads\n\n{% asset_img a.jpg %}\n\n{% blockquote Mary Ross, Looms %}\nCut it\n{% endblockquote %}\n',
  ],
  [
    'raw HTML in Markdown',
    'a.md',
    '## Threads\n\n<blockquote>\n  <p>Cut it</p>\n  <footer>&mdash; <cite>Mary Ross</cite></footer>\n</blockquote>\n',
  ],
]

function page(body: string): string {
  return `<!doctype html><html><body><main><h1>Conf</h1><h2>Threads</h2><p>It was good.</p>${body}</main></body></html>`
}

function hugo(body: string): string {
  return `---\ntitle: Conf\ndraft: false\n---\n\n## Threads\n\n${body}\n\n{{< figure src="a.jpg" >}}\n`
}

describe('quotations in other formats', () => {
  test.each(others)('%s', async (_, file, text) => {
    expect(await quotationsIn(file, text)).toEqual(['Cut it | Mary Ross'])
  })
})
