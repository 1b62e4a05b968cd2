import { expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

const saved = (text: string) =>
  `<!doctype html><html><head><title>Dyes</title></head><body><article><h1>Dyes</h1><h2>Red - Ada Byron</h2>${text}</article></body></html>`

test.each([
  [
    'a footnote of a saved page and the way back',
    'day-1.html',
    saved(
      '<p>Red<sup id="fnref:1"><a href="#fn:1">1</a></sup>.</p><div class="footnotes"><ol><li id="fn:1"><p>Madder. <a href="#fnref:1">Back</a></p></li></ol></div>',
    ),
    [
      '<a href="#text-fn:1" id="text-fnref:1">1</a>',
      '<li id="text-fn:1">',
      '<a href="#text-fnref:1">Back</a>',
    ],
  ],
  [
    'a paragraph and a heading of a saved page',
    'day-1.html',
    saved(
      '<p><a href="#later">Later</a>, <a href="#woad">blue</a></p><p id="later">Indigo.</p><h3 id="woad">Blue</h3><p>Woad.</p>',
    ),
    [
      '<a href="#text-later">',
      '<p id="text-later">Indigo.',
      '<a href="#text-woad">',
      '<h3 id="text-woad">Blue',
    ],
  ],
  [
    'an empty anchor in a saved page',
    'day-1.html',
    saved('<p><a href="#w%C3%A4id">Later</a></p><p><a name="x" id="wäid"></a>Woad.</p>'),
    ['<p id="text-wäid">Woad.'],
  ],
  [
    'a work in a bibliography of AsciiDoc',
    'day-1.adoc',
    '= Dyes\n\n== Red - Ada Byron\n\nSee <<pp>>.\n\n[bibliography]\n== References\n\n* [[[pp]]] Hunt. Dyes.\n',
    ['<a href="#text-pp">[pp]</a>', ' id="text-pp">[pp] Hunt. Dyes.'],
  ],
  [
    'a marked paragraph of AsciiDoc',
    'day-1.adoc',
    '= Dyes\n\n== Red - Ada Byron\n\nSee <<woad>>.\n\n[#woad]\nWoad is blue.\n',
    ['<a href="#text-woad">', '<p id="text-woad">Woad is blue.'],
  ],
])('%s is linked to', async (_, name, text, expected) => {
  const { site, files } = await buildOf({ [`conf/${name}`]: text })
  expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
  for (const html of expected) expect(site.writeUps[0]?.body).toContain(html)
})
