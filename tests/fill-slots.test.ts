import { describe, expect, test } from 'vitest'
import { filled, filledForFeed, filledText } from '../src/publish/fill-slots.ts'
import { buildOf } from './setup/content.ts'
import { pictures } from './setup/pictures.ts'

/** What texts below leave open, and this site decides: leads 0 and 1 go somewhere, 2 does not. */
const filling = {
  headingsFrom: 3,
  idPrefix: 'note-1-',
  elsewhere: '/write-ups/a/#text-',
  addressOf: (lead: number) => ['/talks/looms/', 'https://ada.example/?a=1&b="2"'][lead] ?? null,
  wordsOf: (lead: number) => `video ${lead} <of> a & b`,
  moved: (url: string) => (url === "https://ada.example/o'hara/?a&b" ? '/write-ups/a/' : null),
}
const base = 'https://site.test/notes/x/'

/** `~` and `^` are the two characters that slots begin with. */
const printed = (text: string) => text.replaceAll('~', '\uFFFE').replaceAll('^', '\uFFFF')

const texts: [what: string, text: string, page: string, feed: string][] = [
  ['no slots', '<p>1 &#x26; 2</p>', '<p>1 &#x26; 2</p>', '<p>1 &#x26; 2</p>'],
  [
    'headings, of which the highest is as deep as the page says',
    '<~h2 id="~ia">A</~h2><~h3>B</~h3><~h6>C</~h6>',
    '<h3 id="note-1-a">A</h3><h4>B</h4><h6>C</h6>',
    '<h3>A</h3><h4>B</h4><h6>C</h6>',
  ],
  [
    'ids, and addresses of them',
    '<p id="~ia">It</p><a href="~#a">up</a><a aria-describedby="~ia" href="~#b">elsewhere</a>',
    '<p id="note-1-a">It</p><a href="#note-1-a">up</a><a aria-describedby="note-1-a" href="/write-ups/a/#text-b">elsewhere</a>',
    '<p>It</p><a href="https://site.test/notes/x/#note-1-a">up</a><a aria-describedby="note-1-a" href="https://site.test/write-ups/a/#text-b">elsewhere</a>',
  ],
  [
    'links that go somewhere',
    '<a class="^x" href="~@0">A</a> and <a href="~@1" title="b">B</a>',
    '<a class="x" href="/talks/looms/">A</a> and <a href="https://ada.example/?a=1&#x26;b=&#x22;2&#x22;" title="b">B</a>',
    '<a href="https://site.test/talks/looms/">A</a> and <a href="https://ada.example/?a=1&#x26;b=%222%22" title="b">B</a>',
  ],
  [
    'links that go nowhere, whose words stay',
    '<p>See <a title="x" href="~@2" lang="de"><em>C</em>\nand D</a>, <a href="~@0">A</a></p>',
    '<p>See <em>C</em>\nand D, <a href="/talks/looms/">A</a></p>',
    '<p>See <em>C</em>\nand D, <a href="https://site.test/talks/looms/">A</a></p>',
  ],
  [
    'originals, of which one is on this site',
    `<a href="~=https://ada.example/o&#x27;hara/?a&#x26;b">A</a><a href="~=https://b.example/?a&#x26;b">B</a>`,
    '<a href="/write-ups/a/">A</a><a href="https://b.example/?a&#x26;b">B</a>',
    '<a href="https://site.test/write-ups/a/">A</a><a href="https://b.example/?a&#x26;b">B</a>',
  ],
  [
    'a caption with people, of whom one has no page',
    '<figcaption>— ~[0;Ada~] and ~[2;Bo~]</figcaption>',
    '<figcaption>— <a href="/talks/looms/">Ada</a> and Bo</figcaption>',
    '<figcaption>— <a href="https://site.test/talks/looms/">Ada</a> and Bo</figcaption>',
  ],
  [
    'marks with links already',
    '<p><a href="https://b.example/">A</a>~+0;</p><p>B~+2;</p>',
    '<p><a href="https://b.example/">A</a> <a href="/talks/looms/">(this talk’s page)</a></p><p>B</p>',
    '<p><a href="https://b.example/">A</a> <a href="https://site.test/talks/looms/">(this talk’s page)</a></p><p>B</p>',
  ],
  [
    'a video',
    '<a href="https://youtu.be/x">~v0;</a>',
    '<a href="https://youtu.be/x">video 0 &#x3C;of> a &#x26; b</a>',
    '<a href="https://youtu.be/x">video 0 &#x3C;of> a &#x26; b</a>',
  ],
  [
    'a picture, of which feeds have one file',
    '<figure class="^picture wide"><picture><source type="image/webp" srcset="^/p/a.webp 300w"><img src="^/p/a.png" srcset="^/p/a.png 300w" alt="A"></picture></figure>',
    '<figure class="picture wide"><picture><source type="image/webp" srcset="/p/a.webp 300w"><img src="/p/a.png" srcset="/p/a.png 300w" alt="A"></picture></figure>',
    '<figure><picture><img src="https://site.test/p/a.png" alt="A"></picture></figure>',
  ],
]

describe('a printed text has slots filled', () => {
  test.each(texts)('on a page: %s', (_, text, page) => {
    expect(filled(printed(text), filling)).toBe(page)
  })

  test.each(texts)('in a feed: %s', (_, text, __, feed) => {
    expect(filledForFeed(printed(text), { ...filling, base })).toBe(feed)
  })
})

test.each([
  ['Looms', 'Looms'],
  ['See ~v1; of ~[0;Ada~] and ~[2;Bo~]~+0;', 'See video 1 <of> a & b of Ada and Bo'],
])('a text that is no HTML has words alone: %s', (text, words) => {
  expect(filledText(printed(text), filling)).toBe(words)
})

describe('nobody makes slots of their own', () => {
  const forged = printed('~[0;x~] ~+0; ~v0; ~i ^')
  const escaped = forged.replace(/[\uFFFE\uFFFF]/g, found => (found === '\uFFFE' ? '\\uFFFE' : '\\uFFFF'))
  const references = forged.replace(/[\uFFFE\uFFFF]/g, found =>
    found === '\uFFFE' ? '&#xFFFE;' : '&#xFFFF;',
  )
  const places: [where: string, text: string][] = [
    ['in a paragraph', forged],
    ['in a code block', `\n\n\`\`\`\n${forged}\n\`\`\``],
    ['in character references', `${references}`],
    ['in raw HTML', `\n\n<p title="${references}" id="${forged}">${references}</p>`],
    ['in a heading', `\n\n## ${forged}`],
    ['in the address of a link', `[a](<https://b.example/${forged}> "${forged}")`],
    ['in the words of a picture', `![${forged}](x.png "${forged}")`],
    ['in the address of a picture', `![](<${forged}.png>)`],
    ['in a quotation', `\n\n> Weave!\n>\n> – Ada ${forged}`],
  ]

  /** The text of a write-up whose lead goes to `https://a.example/lost.md`, and so would all that are forged. */
  const bodyOf = async (text: string, { author = 'Ada' } = {}) => {
    const { site } = await buildOf({
      'site.yaml': 'title: N\nurl: https://site.test/\n',
      'conf/event.yaml': `writeUps: { a.md: { url: "https://a.example/", authors: ["${author}"] } }\n`,
      'conf/a.md': `# Day\n\n## Looms - Bo Li\n\n[b](lost.md) ${text}\n`,
      'conf/hall.png': pictures.slide,
    })
    return site.writeUps.map(({ body }) => body).join('')
  }

  const expectNone = (html: string) => {
    expect(html.match(/lost\.md|this talk’s page|[\uFFFE\uFFFF]/g)).toEqual(['lost.md'])
  }

  test.each(places)('%s', async (_, text) => expectNone(await bodyOf(text)))

  test('in the name of an author, to whom a picture is credited', async () => {
    expectNone(await bodyOf('\n\n![The hall](hall.png)', { author: escaped }))
  })
})

test('headings without end are no more than many', () => {
  const html = filled(printed('<~h2>A</~h2>'.repeat(300_000)), filling)
  expect(html.slice(-'<h3>A</h3>'.length)).toBe('<h3>A</h3>')
})
