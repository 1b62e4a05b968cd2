import { describe, expect, test } from 'vitest'
import { buildOf } from './setup/content.ts'

/** The text of a page, with its links as Markdown has them. */
function shownOf(html = ''): string {
  return html
    .replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g, '[$2]($1)')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x26;/g, '&')
    .replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\s+/g, ' ')
    .trim()
}

async function pageOf(name: string, text: string): Promise<string> {
  const { site } = await buildOf({ [`conf/${name}`]: text })
  return shownOf(site.writeUps[0]?.body)
}

const link = (url: string) => `[${url}](${url})`

/** Two of the tags, so that it is told whose they are. */
const hexo: [tag: string, shown: string][] = [
  ['{% asset_path a.pdf %}', 'a.pdf'],
  ['{% post_link knots %}', 'knots'],
  ['{% post_link knots Tying knots true %}', 'Tying knots'],
  ['{% link Looms https://looms.example/ %}', '[Looms](https://looms.example/)'],
  ['{% link https://looms.example/ %}', link('https://looms.example/')],
  ['{% figma https://figma.example/a %}', link('https://figma.example/a')],
  ['{% iframe https://looms.example/a %}', link('https://looms.example/a')],
  ['{% pdf https://looms.example/a.pdf %}', link('https://looms.example/a.pdf')],
  ['{% gist abc %}', link('https://gist.github.com/abc')],
  ['{% hackmd abc %}', link('https://hackmd.io/abc')],
  ['{% jsfiddle abc %}', link('https://jsfiddle.net/abc')],
  ['{% slideshare ada/looms %}', link('https://www.slideshare.net/ada/looms')],
  ['{% speakerdeck ada/looms %}', link('https://speakerdeck.com/ada/looms')],
  ['{% vimeo 123 %}', '[Video, vimeo.com](https://vimeo.com/123)'],
  ['{% pullquote %}Well said.{% endpullquote %}', 'Well said.'],
  ['{% blockquote %}Well said.{% endblockquote %}', 'Well said.'],
  ['{% blockquote Ada Byron %}Well said.{% endblockquote %}', 'Well said. — Ada Byron'],
  [
    '{% blockquote Ada Byron https://looms.example/ %}Well said.{% endblockquote %}',
    'Well said. — [Ada Byron](https://looms.example/)',
  ],
  [
    '{% blockquote Ada Byron https://looms.example/ On looms %}Well said.{% endblockquote %}',
    'Well said. — Ada Byron, [On looms](https://looms.example/)',
  ],
  [
    '{% blockquote https://looms.example/ %}Well said.{% endblockquote %}',
    `Well said. ${link('https://looms.example/')}`,
  ],
  ['{% codeblock %}loom(){% endcodeblock %}', 'loom()'],
  ['{% spin %}', '{% spin %}'],
]

describe('tags of Hexo', () => {
  test.each(hexo)('%s', async (tag, shown) => {
    expect(await pageOf('a.md', `# Conf\n\n{% post_link first %}\n\n${tag}\n`)).toBe(`first ${shown}`)
  })
})

const hugo: [tag: string, shown: string][] = [
  ['{{< instagram abc >}}', link('https://www.instagram.com/p/abc/')],
  ['{{< gist ada abc >}}', link('https://gist.github.com/ada/abc')],
  ['{{< vimeo 123 >}}', '[Video, vimeo.com](https://vimeo.com/123)'],
  ['{{< vimeo id="123" >}}', '[Video, vimeo.com](https://vimeo.com/123)'],
  ['{{< x user="ada" id="20" >}}', '[Post by @ada, x.com](https://x.com/ada/status/20)'],
  ['{{< x 20 >}}', '[Post, x.com](https://x.com/i/status/20)'],
  ['{{</* x 20 */>}}', '{{< x 20 >}}'],
  ['{{%/* x 20 */%}}', '{{% x 20 %}}'],
  ['{{< ref path="knots.md" >}}', 'knots/'],
  ['{{< quote >}}{{< /quote >}}', '{{< quote >}}{{< /quote >}}'],
  ['{{< toString >}}', '{{< toString >}}'],
]

describe('shortcodes of Hugo', () => {
  test.each(hugo)('%s', async (tag, shown) => {
    expect(await pageOf('a.md', `+++\ntitle = "Conf"\ndraft = false\n+++\n\n${tag}\n`)).toBe(shown)
  })
})

const jekyll: [tag: string, shown: string][] = [
  ['{% comment %}Not for readers.{% endcomment %}', ''],
  ['{% gist ada/abc %}', link('https://gist.github.com/ada/abc')],
  ['{% link _posts/2018-05-02-knots.md %}', '/2018-05-02-knots.html'],
  ['{% post_url 2018-05-02-knots %}', '/2018/05/02/knots.html'],
  ['{% oembed https://looms.example/a %}', link('https://looms.example/a')],
  ['{% tweet 20 %}', '[Post, twitter.com](https://twitter.com/i/status/20)'],
  ['{% vimeo 123 width=500 %}', '[Video, vimeo.com](https://vimeo.com/123)'],
  ['{{ site.baseurl }}', ''],
  ['{{ "/looms" | relative_url }}', '/looms'],
  ["{{ '/looms' | prepend: site.baseurl }}", '/looms'],
  ['{{ "/looms" | upcase }}', '{{ "/looms" | upcase }}'],
]

describe('Liquid of Jekyll', () => {
  test.each(jekyll)('%s', async (tag, shown) => {
    const text = `---\nlayout: post\ntitle: Conf\n---\n\nText.\n\n${tag}\n`
    expect(await pageOf('2018-05-03-a.md', text)).toBe(`Text. ${shown}`.trim())
  })
})

const zola: [tag: string, shown: string][] = [
  ['{{ streamable(id="abc") }}', link('https://streamable.com/abc')],
  ['{{ vimeo(id="123") }}', '[Video, vimeo.com](https://vimeo.com/123)'],
  [
    '{{ img(url="https://looms.example/a.png", title="A loom") }}',
    'Picture, at the original: [A loom](https://looms.example/a.png)',
  ],
  ['{% quote(author="Ada Byron") %}Well said.{% end %}', 'Well said. — Ada Byron'],
]

describe('shortcodes of Zola', () => {
  test.each(zola)('%s', async (tag, shown) => {
    const text = `+++\ntitle = "Conf"\n[taxonomies]\ntags = ["a"]\n+++\n\n{{ youtube(id="ltrV-Qmh3oY") }}\n\n${tag}\n`
    expect(await pageOf('a.md', text)).toBe(
      `[Video, youtube.com](https://www.youtube.com/watch?v=ltrV-Qmh3oY) ${shown}`.trim(),
    )
  })
})

const mdx: [tag: string, shown: string][] = [
  [
    '<YouTube youTubeId="ltrV-Qmh3oY" />',
    '[Video, youtube.com](https://www.youtube.com/watch?v=ltrV-Qmh3oY)',
  ],
  [
    '<LiteYouTube videoId="ltrV-Qmh3oY" />',
    '[Video, youtube.com](https://www.youtube.com/watch?v=ltrV-Qmh3oY)',
  ],
  ['<Vimeo id="123" />', '[Video, vimeo.com](https://vimeo.com/123)'],
  ['<Vimeo videoId="123" />', '[Video, vimeo.com](https://vimeo.com/123)'],
  ['<Tweet id="20" />', '[Post, twitter.com](https://twitter.com/i/status/20)'],
  ['<Demo src="https://looms.example/a" />', link('https://looms.example/a')],
  ['<Card to="https://looms.example/a" />', link('https://looms.example/a')],
  ['<Card title="A loom" href="/a" />', 'A loom'],
]

describe('components of MDX', () => {
  test.each(mdx)('%s', async (tag, shown) => {
    expect(await pageOf('a.mdx', `import Card from './card'\n\n# Conf\n\n${tag}\n`)).toBe(shown)
  })
})

const rst: [tag: string, shown: string][] = [
  ['.. vimeo:: 123', '[Video, vimeo.com](https://vimeo.com/123)'],
  ['.. gist:: abc', link('https://gist.github.com/abc')],
  ['.. soundcloud:: 123', link('https://api.soundcloud.com/tracks/123')],
  ['.. speakerdeck:: abc', link('https://speakerdeck.com/player/abc')],
  ['.. slideshare:: abc', link('https://www.slideshare.net/slideshow/embed_code/abc')],
  ['.. tweet:: 20', '[Post, twitter.com](https://twitter.com/i/status/20)'],
  ['.. video:: https://looms.example/a.mp4', link('https://looms.example/a.mp4')],
  ['.. vimeo:: not an id', 'not an id'],
]

describe('directives of reStructuredText', () => {
  test.each(rst)('%s', async (tag, shown) => {
    expect(await pageOf('a.rst', `Conf\n====\n\nText.\n\n${tag}\n`)).toBe(`Text. ${shown}`)
  })
})
