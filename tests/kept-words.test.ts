import { describe, expect, test } from 'vitest'
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
    'a frame that is never closed',
    'a.md',
    'Before.\n\n> <iframe src="https://e.example/">and more\n\nAfter.\n',
    ['html-is-well-formed'],
    'Before. <iframe src="https://e.example/">and more After.',
  ],
  [
    'a script that is never closed',
    'a.md',
    'Before.\n\n<script>\n\nAfter.\n',
    ['html-is-well-formed'],
    'Before. <script> After.',
  ],
  ['a script that is closed', 'a.md', 'One\n\n<script>two()</script>\n', ['html-is-safe'], 'One'],
  ['a table that is never closed', 'a.md', 'Before.\n\n<table>and more\n', [], 'Before. and more'],
  [
    'code of a module within a tag',
    'a.mdx',
    'Before.\n\n<div>\nexport const a = 1\n</div>\n\nAfter.\n',
    ['markup-is-known'],
    'Before. After.',
  ],
  [
    'a frame that is closed',
    'a.md',
    'Before.\n\n<iframe src="https://e.example/"></iframe>\n\nAfter.\n',
    [],
    'Before. https://e.example/ After.',
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
    'the size of a picture',
    'a.adoc',
    '= A\n\nimage::https://e.example/a.png[Alt words,200]\n',
    ['picture-is-present'],
    'Picture, at the original: Alt words',
  ],
  [
    'a footnote in a list, below another talk',
    'a.md',
    '# A\n\n## Talks\n\n### Looms - Ada Byron\n\nText[^1].\n\n### Knots - Mary Ross\n\n- Item\n\n  [^1]: Note.\n\nEnd.\n',
    [],
    'Talks Looms - Ada Byron Text1. Footnotes Note. ↩ Knots - Mary Ross Item End.',
  ],
]

/** What is markup, and what is not, is told from what readers of formats know; nothing is said of these. */
const good: [what: string, name: string, text: string, shown: string][] = [
  ['a placeholder', 'a.md', 'Run get <name> -n <namespace> now.', 'Run get <name> -n <namespace> now.'],
  ['signs of math', 'a.md', 'If a<b and b>c then done.', 'If a<b and b>c then done.'],
  ['a type', 'a.md', 'A List<Foo> of things.', 'A List<Foo> of things.'],
  ['an element that is closed', 'a.md', 'A <foo>thing</foo> of HTML.', 'A thing of HTML.'],
  [
    'an address whose label is like that of a note',
    'a.md',
    'See [^the\nmesh].\n\n[^the\nmesh]: https://loom.example\n',
    'See ^the mesh.',
  ],
  ['a list of contents', 'a.md', '---\nlayout: post\n---\n* TOC\n{:toc}\n\nText.', 'Text.'],
  ['letters below', 'a.adoc', '= A\n\nH~2~O and E=mc^2^ now\n', 'H2O and E=mc2 now'],
  ['the style of a cell', 'a.adoc', '= A\n\n|===\n|One |Two\n\na|x |y\n|===\n', 'One Two x y'],
  ['the role of words', 'a.adoc', '= A\n\nIs [line-through]#struck# out\n', 'Is struck out'],
  ['what is for print', 'a.adoc', '= A\n\nText.\n\nifdef::backend-pdf[]\nPdf words\nendif::[]\n', 'Text.'],
  ['a paragraph that is a comment', 'a.adoc', '= A\n\nText.\n\n[comment]\nSecret.\n', 'Text.'],
  ['a term of an index', 'a.adoc', '= A\n\nHidden(((hidden, terms))) now\n', 'Hidden now'],
  ['a comment of Org', 'a.org', '#+TITLE: A\n\nText.\n\n#+BEGIN_COMMENT\nsecret\n#+END_COMMENT\n', 'Text.'],
  [
    'a long drawer',
    'a.org',
    `#+TITLE: A\n\n* Looms\n:LOGBOOK:\n${'- Woven\n'.repeat(60)}:END:\nText.\n`,
    `Looms ${'Woven '.repeat(60)}Text.`,
  ],
  ['a snippet', 'a.org', '#+TITLE: A\n\nText @@html:<b>@@bold@@html:</b>@@ end\n', 'Text bold end'],
  ['a class', 'a.rst', 'A\n=\n\n.. class:: special\n\nText.\n', 'Text.'],
  [
    'what begins like a note',
    'a.org',
    '#+TITLE: A\n\nText [fn: see *below*] more [fn:b:Inline] end [fn:1].\n\n[fn:1] Note.\n',
    'Text [fn: see *below*] more (Inline) end 1. Footnotes Note. ↩',
  ],
  [
    'braces in a shortcode',
    'a.md',
    'See {{< x user="ada" id="1" class="}} wide" >}} now.',
    'See Post by @ada, x.com now.',
  ],
  [
    'an anonymous target',
    'a.rst',
    'A\n=\n\nSee `anon`__ there.\n\n__ https://x.example/path\n',
    'See anon there.',
  ],
  [
    'a caption',
    'a.html',
    '<!DOCTYPE html><title>A</title><p>Text.<table><caption>Numbers here</caption><tr><th>What<tr><td>b</table>',
    'Text. Numbers here What b',
  ],
  [
    'math',
    'a.html',
    '<!DOCTYPE html><title>A</title><p>Eq <math><mi>xx</mi><mo>=</mo><mn>22</mn></math> end',
    'Eq xx=22 end',
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

describe('nothing is said of', () => {
  test.each(good)('%s', async (_, name, text, shown) => {
    const { files, site } = await buildOf({ [`conf/${name}`]: text })
    expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
    expect(textOfPage(site.writeUps[0]?.body ?? '').replaceAll('&lt;', '<')).toBe(shown)
  })
})
