import { describe, expect, test } from 'vitest'
import { languageOfTitle } from '../src/publish/title-language.ts'
import { buildOf } from './setup/content.ts'

const status = 'https://twitter.com/rook_io/status/991969884056768513'
const video = 'https://www.youtube.com/watch?v=ltrV-Qmh3oY'
const embed = `<blockquote class="twitter-tweet"><p lang="en">A takeover</p>&mdash; rook (@rook_io) <a href="${status}">May 3, 2018</a></blockquote>\n<script async src="https://platform.twitter.com/widgets.js"></script>`

/** What is written, by file name, and what of it is on the page. */
const cases: [what: string, file: string, text: string, html: string][] = [
  [
    'a post, embedded',
    'a.md',
    embed,
    `<figure class="quotation"><blockquote><p lang="en">A takeover</p></blockquote><figcaption>— rook (@rook_io) <a href="${status}">May 3, 2018</a></figcaption></figure>`,
  ],
  [
    'a post without its words',
    'a.md',
    `<blockquote class="twitter-tweet"><a href="${status}"></a></blockquote>`,
    `<p><a href="${status}">Post by @rook_io, 3 May 2018, twitter.com</a></p>`,
  ],
  [
    'a post of Hugo',
    'a.md',
    '---\ntitle: A\n---\n\n{{< tweet user="rook_io" id="991969884056768513" >}}',
    `<p><a href="${status}">Post by @rook_io, 3 May 2018, twitter.com</a></p>`,
  ],
  [
    'a post of Hugo by its number',
    'a.md',
    '---\ntitle: A\n---\n\n{{< tweet 991969884056768513 >}}',
    '<p><a href="https://twitter.com/i/status/991969884056768513">Post, 3 May 2018, twitter.com</a></p>',
  ],
  [
    'a post of Jekyll',
    '2018-05-03-a.md',
    `---\nlayout: post\ntitle: A\n---\n\n{% twitter ${status} maxwidth=500 %}\n\n{% include a.html %}`,
    `<p><a href="${status}">Post by @rook_io, 3 May 2018, twitter.com</a></p>`,
  ],
  ['a post that has words', 'a.md', `[Look](${status})`, `<p><a href="${status}">Look</a></p>`],
  [
    'a post from before numbers told the time',
    'a.md',
    '<https://twitter.com/ada/status/123>',
    '<p><a href="https://twitter.com/ada/status/123">Post by @ada, twitter.com</a></p>',
  ],
  [
    'a video',
    'a.md',
    `See ${video}&list=PLj6.`,
    `<p>See <a href="${video}&#x26;list=PLj6">Video, youtube.com</a>.</p>`,
  ],
  [
    'a video of Hugo',
    'a.md',
    '---\ntitle: A\n---\n\n{{< youtube ltrV-Qmh3oY >}}',
    `<p><a href="${video}">Video, youtube.com</a></p>`,
  ],
  [
    'a video of Jekyll',
    '2018-05-03-a.md',
    '---\nlayout: post\ntitle: A\n---\n\n{% youtube "ltrV-Qmh3oY" %}\n\n{% include a.html %}',
    `<p><a href="${video}">Video, youtube.com</a></p>`,
  ],
  [
    'a player',
    'a.md',
    '<iframe src="https://www.youtube.com/embed/ltrV-Qmh3oY"></iframe>',
    `<p><a href="${video}">Video, youtube.com</a></p>`,
  ],
  [
    'any other address',
    'a.md',
    'https://looms.example/a',
    '<p><a href="https://looms.example/a">https://looms.example/a</a></p>',
  ],
]

describe('what another site would embed is text', () => {
  test.each(cases)('%s', async (_, file, text, html) => {
    const { site, files } = await buildOf({ [`conf/${file}`]: text })
    expect(site.writeUps[0]?.body).toContain(html)
    expect(site.writeUps[0]?.body).not.toMatch(/<script|<iframe/)
    expect(files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal))).toEqual([])
  })
})

test('a talk’s video is called by the talk’s title', async () => {
  const text = `# Conf\n\n## Talks\n\n### Weaving at Scale - Ada Byron, Navy\n\n${video}\n\nIt was good.\n\n### Knots - Mary Ross, Navy\n\nAs in https://youtu.be/ltrV-Qmh3oY before.\n`
  const { site } = await buildOf({ 'conf/a.md': text })
  expect(site.talks[0]?.notes[0]?.body).toContain(
    `<a href="${video}">Weaving at Scale (video, youtube.com)</a>`,
  )
  expect(site.talks[1]?.notes[0]?.body).toContain('>Weaving at Scale (video, youtu.be)</a> before')
})

/** A title, the language of the notes, and the language that the title is marked as. */
const titles: [title: string, notes: string, language: string | null][] = [
  ['Introduction à la sécurité des conteneurs', 'fr', 'fr'],
  ['Running with Scissors', 'fr', null],
  ['Kubernetes', 'fr', null],
  ['Kubernetes in der Praxis', 'de', 'de'],
  ['The state of the art', 'en', null],
]

test.each(titles)('“%s” in %s notes', (title, notes, language) => {
  expect(languageOfTitle(title, [notes])).toBe(language)
})
