import { describe, expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

/** What Org has within paragraphs and between them, and its HTML. */
const cases: [what: string, org: string, html: string][] = [
  ['code', 'Run ~loom()~ and =spin=.', '<p>Run <code>loom()</code> and <code>spin</code>.</p>'],
  ['struck words', 'Is +old+ new.', '<p>Is <del>old</del> new.</p>'],
  ['a character by its name', 'A \\rarr B', '<p>A → B</p>'],
  ['a break', 'One\\\\\nTwo', '<p>One<br>\nTwo</p>'],
  ['how much is done', 'Looms [2/3] so far', '<p>Looms [2/3] so far</p>'],
  ['math', 'So \\(a+b\\) then', '<p>So \\(a+b\\) then</p>'],
  ['what is for another form', 'So @@latex:x@@ then', '<p>So  then</p>'],
  ['a citation', 'As in [cite:@byron1843] then', '<p>As in @byron1843 then</p>'],
  ['letters below and above', 'H_{2}O and x^{2}', '<p>H2O and x2</p>'],
  ['underlined words', 'An _old_ loom', '<p>An old loom</p>'],
  [
    'a link without words',
    '[[https://looms.example/a]]',
    '<p><a href="https://looms.example/a">https://looms.example/a</a></p>',
  ],
  ['a link to a heading', '[[*Looms]]', '<p><a href="#text-looms">Looms</a></p>'],
  ['a target elsewhere', '[[id:abc][Looms]]', '<p>Looms</p>'],
  ['a drawer', ':NOTES:\nKept.\n:END:', '<p>Kept.</p>'],
  ['what stands in the middle', '#+BEGIN_CENTER\nKept.\n#+END_CENTER', '<p>Kept.</p>'],
  ['a box of one’s own', '#+BEGIN_TIP\nKept.\n#+END_TIP', '<p>Kept.</p>'],
  ['a verse', '#+BEGIN_VERSE\nKept.\n#+END_VERSE', '<p>Kept.</p>'],
  ['an example', ': kept()', '<pre><code>kept()\n</code></pre>'],
  ['HTML', '#+BEGIN_EXPORT html\n<em>Kept.</em>\n#+END_EXPORT', '<em>Kept.</em>'],
  ['another form', 'Text.\n\n#+BEGIN_EXPORT latex\nDropped\n#+END_EXPORT', '<p>Text.</p>'],
  ['a rule', 'One\n\n-----\n\nTwo', '<p>One</p>\n<hr>\n<p>Two</p>'],
]

describe('Org', () => {
  test.each(cases)('%s', async (_, org, html) => {
    const { site } = await buildOf({ 'conf/a.org': `#+TITLE: A\n\n${org}\n\n* Looms\n\nText.\n` })
    expect(site.writeUps[0]?.body.split('<h2')[0]?.trim()).toBe(html)
  })
})
