import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { safeHtmlOf } from '../../src/digest/safe-html.ts'
import { treeOf } from '../setup/tree.ts'

const printer = unified().use(rehypeStringify).freeze()

/** What of a Markdown text is safe, as HTML in one line, and what is told of it. */
async function safeOf(markdown: string): Promise<{ html: string; told: string[]; hasRawHtml: boolean }> {
  const file = new VFile({ path: 'a.md', value: markdown })
  const { safe, hasRawHtml } = safeHtmlOf((await treeOf(markdown)).children, file)
  const html = printer.stringify(safe).replaceAll('\n', ' ')
  return { html, told: file.messages.map(({ reason }) => reason), hasRawHtml }
}

/** Raw HTML that stays as it is. */
const kept = [
  ...['abbr', 'cite', 'mark', 'small', 'time', 'strong', 'kbd', 'sub', 'ins'].map(
    name => `<p>A <${name}>b</${name}></p>`,
  ),
  '<aside>a</aside>',
  '<figure><p>a</p><figcaption>b</figcaption></figure>',
  '<table><caption>a</caption><tbody><tr><th scope="col" colspan="2" rowspan="2">a</th><td colspan="2" rowspan="2">b</td></tr></tbody></table>',
  '<p dir="rtl" id="a" lang="de" title="b">c</p>',
  '<p><time datetime="2018-05-02">a</time></p>',
  '<details open><summary>a</summary>b</details>',
  '<ol start="3" reversed><li>a</li></ol>',
  '<p><a href="https://a.example/">a</a></p>',
  '<p><a href="http://a.example/">a</a></p>',
  '<p><a href="mailto:a@a.example">a</a></p>',
  '<p><a href="b/c.html#d">a</a></p>',
  '<p><img src="https://a.example/a.png" alt="b"></p>',
  '<p><img src="http://a.example/a.png" alt="b"></p>',
  '<p><img src="a.png" alt="b"></p>',
  '<pre><code class="language-c++">a</code></pre>',
  '<p class="sr-only">a</p>',
  '<ul class="contains-task-list"><li class="task-list-item">a</li></ul>',
]

/** Raw HTML, what of it is safe, and how the message on it begins, if there is one. */
const changed: [html: string, safe: string, told?: string][] = [
  ['<p style="color: red">a</p>', '<p>a</p>'],
  ['<p class="wide">a</p>', '<p>a</p>'],
  ['<p class="wide sr-only">a</p>', '<p class="sr-only">a</p>'],
  ['<pre><code class="lang-c">a</code></pre>', '<pre><code>a</code></pre>'],
  ['<pre><code class="xlanguage-c">a</code></pre>', '<pre><code>a</code></pre>'],
  ['<pre><code class="language-c{}">a</code></pre>', '<pre><code>a</code></pre>'],
  ['<p><img src="ftp://a.example/a.png" alt="b"></p>', '<p><img alt="b"></p>'],
  ['<p><img src="data:image/png;base64,AA" alt="b"></p>', '<p><img alt="b"></p>'],
  ['<p><img src="mailto:a" alt="b"></p>', '<p><img alt="b"></p>'],
  ['<blockquote cite="https://a.example/"><p>a</p></blockquote>', '<blockquote><p>a</p></blockquote>'],
  [
    '<table><tbody><tr><th align="left">a</th><td align="right">b</td></tr></tbody></table>',
    '<table><tbody><tr><th scope="row">a</th><td class="align-right">b</td></tr></tbody></table>',
  ],
  ['<p><a href="ftp://a.example/">a</a></p>', '<p><a>a</a></p>', 'Unexpected address “ftp://a.example/”'],
  ['<p><a href="JavaScript:a()">a</a></p>', '<p><a>a</a></p>', 'Unexpected address “JavaScript:a()”'],
  ['<p><a href="HTTPS://a.example/">a</a></p>', '<p><a href="https://a.example/">a</a></p>'],
  ['<p><a href="MailTo:A@a.example">a</a></p>', '<p><a href="mailto:A@a.example">a</a></p>'],
  ['<p><img src="Http://A.example/a.png" alt="b"></p>', '<p><img src="http://A.example/a.png" alt="b"></p>'],
  ['<p><a href="b?HTTPS:c">a</a></p>', '<p><a href="b?HTTPS:c">a</a></p>'],
  ['<p onclick="a()">a</p>', '<p>a</p>', 'Unexpected attribute onClick,'],
  ['<p onclick="a()" onload="b()">a</p>', '<p>a</p>', 'Unexpected attribute onClick, onLoad,'],
  ['<script onload="b()">a()</script>', '', 'Unexpected attribute onLoad,'],
  ['<p>a<script>b()</script></p>', '<p>a</p>', 'Unexpected element <script>'],
  ['<p>a</p><style>b {}</style>', '<p>a</p>', 'Unexpected element <style>'],
  ['<p>a</p><template>b</template>', '<p>a</p>', 'Unexpected element <template>'],
  ['<p>a</p><svg><title>b</title><text>c</text></svg>', '<p>a</p>c', 'Unexpected element <svg>'],
  [
    '<p><picture><source srcset="b.png"><img src="a.png" alt="c"></picture></p>',
    '<p><img src="a.png" alt="c"></p>',
  ],
  ...[
    'applet',
    'button',
    'form',
    'math',
    'object',
    'select',
    'textarea',
    'audio',
    'canvas',
    'dialog',
    'video',
  ].map((name): [string, string, string] => [
    `<div><${name}></${name}></div>`,
    '<div></div>',
    `Unexpected element <${name}>`,
  ]),
  ...['base', 'embed', 'link', 'meta'].map((name): [string, string, string] => [
    `<div><${name}></div>`,
    '<div></div>',
    `Unexpected element <${name}>`,
  ]),
  ['<iframe></iframe>', '', 'Unexpected element <iframe>'],
  [
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
    '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">https://www.youtube.com/watch?v=dQw4w9WgXcQ</a></p>',
  ],
  ['<input>', '<input disabled type="checkbox" aria-label="not done">'],
  ['<input type="text" checked>', '<input checked disabled type="checkbox" aria-label="done">'],
  ['<p title="a&#x202E;b">c&#x202E;d</p>', '<p title="a�b">c�d</p>', 'Unexpected'],
  // What looks like a tag and is none.
  ['So <name> it', '<p>So &#x3C;name> it</p>'],
  ['So <first-name> it', '<p>So &#x3C;first-name> it</p>'],
  ['So <Ada Byron > it', '<p>So &#x3C;Ada Byron > it</p>'],
  ['So <Ada King Byron> it', '<p>So &#x3C;Ada King Byron> it</p>'],
  ['So <name>it</name>', '<p>So it</p>'],
  ['So <Name>it</name >', '<p>So it</p>'],
  ['So <name a="b"> it', '<p>So  it</p>'],
  ['a <b and c> d', '<p>a &#x3C;b and c> d</p>'],
  ['a <b> d', '<p>a <b> d</b></p>'],
  ['a <em and c> d', '<p>a <em> d</em></p>'],
  ['- So <name> it', '<ul> <li>So &#x3C;name> it</li> </ul>'],
]

describe('raw HTML', () => {
  test.each(kept)('stays: %s', async html => {
    expect(await safeOf(html)).toEqual({ html, told: [], hasRawHtml: true })
  })

  test.each(changed)('%s becomes %s', async (html, safe, beginning) => {
    const { html: shown, told } = await safeOf(html)
    expect(shown).toBe(safe)
    expect(told.slice(0, 1).map(reason => reason.slice(0, beginning?.length))).toEqual(
      beginning ? [beginning] : [],
    )
  })

  const rows = (count: number) => '<b>x</b>'.repeat(count)

  test('is read where it has many tags', async () => {
    expect(await safeOf(`<div>${rows(1498)}</div>`)).toMatchObject({
      html: `<div>${rows(1498)}</div>`,
      told: [],
    })
  })

  test('is text where it has more than any table', async () => {
    const { html, told } = await safeOf(`*a*\n\n<div>${rows(1499)}</div>`)
    expect(html).toBe(`<p><em>a</em></p> ${`<div>${rows(1499)}</div>`.replaceAll('<', '&#x3C;')}`)
    expect(told).toEqual([
      'Unexpected raw HTML with 1500 tags in one place, expected fewer than 1500; shown as text',
    ])
  })
})

describe('Markdown', () => {
  test.each([
    ['*a*', '<p><em>a</em></p>'],
    ['```c++\na\n```', '<pre><code class="language-c++">a </code></pre>'],
    [
      '- [x] a\n- [ ] b',
      '<ul class="contains-task-list"> <li class="task-list-item"><input type="checkbox" checked disabled aria-label="done"> a</li> <li class="task-list-item"><input type="checkbox" disabled aria-label="not done"> b</li> </ul>',
    ],
  ])('%s becomes %s', async (markdown, html) => {
    expect(await safeOf(markdown)).toEqual({ html, told: [], hasRawHtml: false })
  })
})

/** What hides all that follows, as nothing ends it, and the message on it; null where it is as HTML. */
const unclosed: [html: string, told: string | null][] = [
  ['<!-- a', 'comment that is never closed, expected “-->”'],
  ['<!-- a -->', null],
  ['<![CDATA[ a', 'CDATA section that is never closed, expected “]]>”'],
  ['<![CDATA[ a ]]>', null],
  ['<? a', 'processing instruction that is never closed, expected “?>”'],
  ['<? a ?>', null],
  ['<div><iframe src="a"> b\n</div>', 'frame that is never closed, expected “</iframe>”'],
  ['<iframe> b\n</iframe >', null],
  ['<IFRAME> b\n</iFrame>', null],
  ['<div><iframe src="a">\n</div>', 'frame that is never closed, expected “</iframe>”'],
  ['<iframe src="a">', null],
  ['<iframes> b', null],
  ['<script>a', 'script that is never closed, expected “</script>”'],
  ['<script src="a">b', 'script that is never closed, expected “</script>”'],
  ['<script>', null],
  ['<script>a</script >', null],
  ['<script>a <b</script>', null],
  ['<scripts>a', null],
  ['<style>a', 'style sheet that is never closed, expected “</style>”'],
  ['<style media="a"> b', 'style sheet that is never closed, expected “</style>”'],
  ['<style>a</style >', null],
  ['<style>a <b</style>', null],
  ['<style>', null],
  ['<textarea>a <b</textarea >', null],
  ['<template>a <b</template>', null],
  ['<!doctype', 'declaration that is never closed, expected “>”'],
  ['<!DOCTYPE html>', null],
  ['<div a', 'tag that is never closed, expected “>”'],
  ['<div>a</div', 'tag that is never closed, expected “>”'],
  ['<div a="b>', 'tag that is never closed, expected “>”'],
  ["<div a='b>", 'tag that is never closed, expected “>”'],
  ['<div a="b>c">', null],
  ["<div a='b>c'>", null],
  ['<div a=">" b=\'>\' c>', null],
  ['<div>a < b', null],
  ['- a\n\n  <!-- b', 'comment that is never closed, expected “-->”'],
]

describe('raw HTML that nothing ends', () => {
  test.each(unclosed)('%s', async (html, told) => {
    const { told: all } = await safeOf(`${html}\n`)
    const own = all.filter(reason => reason.includes('never closed'))
    expect(own).toEqual(told ? [`Unexpected ${told} after it; shown as text`] : [])
  })

  test('is a paragraph of text', async () => {
    expect((await safeOf('*a*\n\n<!-- b')).html).toBe('<p><em>a</em></p> <p>&#x3C;!-- b</p>')
  })
})
