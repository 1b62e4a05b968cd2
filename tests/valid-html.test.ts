import { expect, test } from 'vitest'
import { buildOf } from './setup/content.ts'

const tableIn = (html: string) => /<table>.*<\/table>/s.exec(html)?.[0] ?? html

/** Raw HTML that browsers put up with, and what the site makes of it. */
const cases: [name: string, html: string, valid: string][] = [
  [
    'an id that is taken',
    '<h3 id="x">One</h3><h3 id="x">Two</h3>',
    '<h3 id="note-1-x">One</h3><h3 id="note-1-two">Two</h3>',
  ],
  [
    'an id that is taken elsewhere',
    '<p id="x">One</p><p id="x">Two</p>',
    '<p id="note-1-x">One</p><p>Two</p>',
  ],
  [
    'a cell that is aligned',
    '<table><tr><td align="right">1</td></tr></table>',
    '<table><tbody><tr><td class="align-right">1</td></tr></tbody></table>',
  ],
  [
    'headings of rows and columns',
    '<table><tr><th>a</th><th>b</th></tr><tr><th>c</th><td>d</td></tr></table>',
    '<table><tbody><tr><th scope="col">a</th><th scope="col">b</th></tr><tr><th scope="row">c</th><td>d</td></tr></tbody></table>',
  ],
  ['values that mean nothing', '<p dir="up" lang="not a tag">One</p>', '<p>One</p>'],
  ['elements of old', '<p><tt>a</tt><strike>b</strike></p>', '<p><code>a</code><s>b</s></p>'],
  ['a heading without words', '<h3> </h3><p>One</p>', '<p>One</p>'],
  ['a link without words', '<p><a href="https://example.org/"></a>One</p>', '<p><a></a>One</p>'],
  [
    'blocks in a line',
    '<div><span><em><p>One</p></em></span></div>',
    '<div><div><div><p>One</p></div></div></div>',
  ],
  [
    'blocks in a heading',
    '<h3><span><div>One</div></span></h3>',
    '<h3 id="note-1-one"><span><span>One</span></span></h3>',
  ],
  [
    'blocks in a link',
    '<div><a href="https://example.org/"><p>One</p></a></div>',
    '<div><a href="https://example.org/"><p>One</p></a></div>',
  ],
  ['what stands beside the items of a list', '<ul>One<li>Two</li></ul>', '<ul><li>One</li><li>Two</li></ul>'],
  ['an item without a list', '<li>One</li>', '<div>One</div>'],
  [
    'what stands in a list of terms',
    '<dl><p>One</p><dt>Two</dt></dl>',
    '<dl><dd><p>One</p></dd><dt>Two</dt></dl>',
  ],
  ['details without a summary', '<details>One</details>', '<details><summary>Details</summary>One</details>'],
  [
    'two captions',
    '<figure><p>One</p><figcaption>Two</figcaption><figcaption>Three</figcaption></figure>',
    '<figure><p>One</p><figcaption>Two<div>Three</div></figcaption></figure>',
  ],
]

test.each(cases)('%s', async (_, html, valid) => {
  const { site, files } = await buildOf({
    'conf/day-1.md': `# Day 1\n\n## Looms - Ada Byron\n\n${html}\n`,
  })
  expect(site.talks.map(({ notes }) => notes.map(({ body }) => tableIn(body)))).toEqual([[valid]])
  expect(files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal))).toEqual([])
})
