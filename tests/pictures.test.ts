import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makePictures } from '../src/cli/make-pictures.ts'
import { buildOf } from './setup/content.ts'
import { pictures } from './setup/pictures.ts'

const event =
  'writeUps:\n  a.md: { authors: [Ada Byron], terms: CC BY 4.0, url: https://ada.example/post/ }\n'

/** The page of a write-up with this text beside these pictures, and all that was said. */
async function write(text: string, files: Record<string, Uint8Array> = {}) {
  const beside = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`conf/${name}`, bytes]))
  const { site, files: read } = await buildOf({
    'conf/a.md': `# Looms\n\n${text}\n`,
    'conf/event.yaml': event,
    ...beside,
  })
  const messages = read.flatMap(({ path, messages }) =>
    messages.map(({ reason, ruleId }) => `${path.replace(/.*conf\//, '')}: ${ruleId}: ${reason}`),
  )
  return { body: site.writeUps[0]?.body ?? '', made: site.pictures, messages }
}

/** The names of files with what stands for their content. */
function named(html: string): string {
  return html.replace(/-[0-9a-f]{10}-/g, '-#-')
}

describe('a picture that is there', () => {
  test('has an address below that of the site, with or without a slash at its end', async () => {
    for (const url of ['https://site.test/notes', 'https://site.test/notes/']) {
      const { site } = await buildOf({
        'site.yaml': `url: ${url}\n`,
        'conf/a.md': '# Looms\n\n![Loom](a.jpg)\n',
        'conf/a.jpg': pictures.photo,
      })
      expect(site.writeUps[0]?.body).toContain('src="/notes/conf/pictures/a-')
    }
  })

  test('is shown in the widths that fit, with caption and credit, and opens large', async () => {
    const { body, messages } = await write('![The hall](My%20Hall.jpg "Before it began")', {
      'My Hall.jpg': pictures.photo,
    })
    expect(messages).toEqual([])
    const sizes = 'sizes="(min-width: 58rem) 36rem, calc(100vw - 3.5rem)"'
    const set = (format: string) =>
      [480, 800, 1400].map(width => `/conf/pictures/my-hall-#-${width}.${format} ${width}w`).join(', ')
    expect(named(body)).toBe(
      [
        '<figure><a href="/conf/pictures/my-hall-#-2000.jpeg"><picture>',
        `<source type="image/avif" srcset="${set('avif')}" ${sizes}>`,
        `<source type="image/webp" srcset="${set('webp')}" ${sizes}>`,
        '<img src="/conf/pictures/my-hall-#-800.jpeg" width="800" height="400" alt="The hall" loading="lazy" decoding="async">',
        '</picture></a><figcaption>Before it began <small>Ada Byron, CC BY 4.0</small></figcaption></figure>',
      ].join(''),
    )
  })

  /** What is written, and what of it is on the page, for a slide of 300 × 150 pixels. */
  const cases: [what: string, text: string, html: RegExp][] = [
    [
      'within a line',
      'See ![it](a.png) here',
      /See <a href="[^"]*"><picture>.*alt="it".*<\/picture><\/a> here/,
    ],
    ['with a title within a line', 'See ![it](a.png "large") here', /<picture title="large">/],
    ['without words', '![](a.png)', /<a href="[^"]*" aria-label="The picture, larger">/],
    [
      'within a link',
      '[![it](a.png)](https://e.example/)',
      /<figure><a href="https:\/\/e.example\/"><picture>/,
    ],
    ['never larger than it is', '![it](a.png)', /width="300" height="150"/],
    [
      'with a caption of its own',
      '<figure><img src="a.png" alt="it"><figcaption>Looms of <b>old</b></figcaption></figure>',
      /<figcaption>Looms of <b>old<\/b> <small>Ada Byron, CC BY 4.0<\/small><\/figcaption>/,
    ],
  ]

  test.each(cases)('%s', async (_, text, html) => {
    const { body, messages } = await write(text, { 'a.png': pictures.slide })
    expect(messages).toEqual([])
    expect(body).toMatch(html)
    expect(body.match(/<img/g)).toHaveLength(1)
  })

  test('keeps the id that links lead to', async () => {
    const text =
      '<figure id="x"><img src="a.png" alt="A"></figure>\n\n<figure id="y"><img src="b.png" alt="B"></figure>\n\n[there](#y)'
    const { body } = await write(text, { 'a.png': pictures.slide })
    expect(body).toMatch(/<figure id="text-x">.*<p id="text-y" class="absent">.*href="#text-y"/s)
  })

  test('is seen as its camera was held', async () => {
    const { body } = await write('![it](a.jpg)', { 'a.jpg': pictures.turned })
    expect(body).toContain('width="100" height="200"')
  })

  test('is what it is, whatever its name says', async () => {
    const { body, messages } = await write('![it](a.jpg)', { 'a.jpg': pictures.slide })
    expect(named(body)).toContain('src="/conf/pictures/a-#-300.png"')
    expect(messages).toEqual([
      'a.jpg: picture-is-as-named: Unexpected PNG in a file that ends in .jpg, expected what its name says; shown as what it is',
    ])
  })

  test('is made only if it is shown', async () => {
    const { made } = await write('Nothing.', { 'a.png': pictures.slide })
    expect(made).toEqual([])
  })
})

describe('a picture that cannot be shown is its caption, and is told', () => {
  const cases: [what: string, name: string, bytes: Uint8Array, message: RegExp][] = [
    ['cut off', 'a.jpg', pictures.cutOff, /^a\.jpg: picture-is-usable: Unexpected picture that is not whole/],
    [
      'a page of HTML',
      'a.jpg',
      Buffer.from('<html>Not found'),
      /^a\.jpg: picture-is-usable: .*data that are no picture/,
    ],
    ['empty', 'a.png', Buffer.from(''), /^a\.png: picture-is-usable: /],
    ['too many pixels', 'a.png', pictures.bomb, /^a\.png: picture-is-usable: .*more than 100 million pixels/],
    ['SVG', 'a.svg', pictures.svg, /^a\.svg: picture-is-usable: Unexpected SVG/],
    ['SVG in disguise', 'a.png', pictures.svg, /^a\.png: picture-is-usable: .*data that are no picture/],
  ]

  test.each(cases)('%s', async (_, name, bytes, message) => {
    const { body, made, messages } = await write(`![The hall](${name})`, { [name]: bytes })
    expect(body).toBe(
      `<p class="absent"><span>Picture, at the original:</span> <a href="https://ada.example/post/${name}">The hall</a></p>`,
    )
    expect(made).toEqual([])
    expect(messages).toEqual([
      expect.stringMatching(/^a\.md: picture-is-present/),
      expect.stringMatching(message),
    ])
  })
})

test('what keeps SVG of strangers out leaves this site’s own, of which cards are made', async () => {
  await write('![it](a.svg)', { 'a.svg': pictures.svg })
  expect((await sharp(pictures.svg).png().toBuffer()).length).toBeGreaterThan(0)
})

describe('pictures that did not come with a write-up', () => {
  const cases: [what: string, text: string, text: string][] = [
    ['one', '![Hall](a.jpg "The hall")', 'Picture, at the original: [The hall – Hall]'],
    ['one without words', '![](a.jpg?raw=true)', 'Picture, at the original: [a.jpg]'],
    [
      'several in a row',
      '![A](a.jpg)\n\n![B](b.jpg)\n![C](c.jpg)',
      '3 pictures, at the original: [A] [B] [C]',
    ],
    [
      'with words between',
      '![A](a.jpg)\n\nAnd\n\n![B](b.jpg)',
      'Picture, at the original: [A] And Picture, at the original: [B]',
    ],
    ['within a line', 'See ![it](a.jpg) here', 'See it [(picture in the original)] here'],
    [
      'with links in its caption',
      '<figure><img src="a.jpg" alt="A"><figcaption>By <a href="https://b.example/">Bo</a></figcaption></figure>',
      'Picture, at the original: A – By [Bo] [(picture)]',
    ],
  ]

  test.each(cases)('%s', async (_, text, expected) => {
    const { body } = await write(text)
    const shown = body
      .replace(/<a [^>]*>/g, '[')
      .replace(/<\/a>/g, ']')
      .replace(/<\/(?:li|p|div)>/g, ' ')
      .replace(/<[^>]*>/g, '')
    expect(shown.replace(/\s+/g, ' ').trim()).toBe(expected)
  })
})

describe('making pictures', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pictures-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  /** What of each file was made: its name, its size, its frames, and whether anything stands beside the picture. */
  async function madeOf(bytes: Uint8Array, name: string) {
    const { made } = await write(`![it](${name})`, { [name]: bytes })
    const from = join(folder, name)
    await writeFile(from, bytes)
    const output = join(folder, 'site')
    const paths = await makePictures(
      made.map(file => ({ ...file, from })),
      { output },
    )
    expect(paths.sort()).toEqual(
      (await readdir(join(output, 'conf/pictures'))).map(name => `conf/pictures/${name}`).sort(),
    )
    const names = await readdir(join(output, 'conf/pictures'))
    return Promise.all(
      names.sort().map(async each => {
        const data = await readFile(join(output, 'conf/pictures', each))
        const { width, pages = 1, exif, xmp, iptc } = await sharp(data, { animated: true }).metadata()
        return `${named(each)}: ${width} px, ${pages} frames${exif || xmp || iptc ? ', with metadata' : ''}`
      }),
    )
  }

  test('of a photo leaves out where it was taken', async () => {
    expect((await sharp(pictures.photo).metadata()).exif).toBeDefined()
    expect(await madeOf(pictures.photo, 'a.jpg')).toEqual([
      'a-#-1400.avif: 1400 px, 1 frames',
      'a-#-1400.webp: 1400 px, 1 frames',
      'a-#-2000.jpeg: 2000 px, 1 frames',
      'a-#-480.avif: 480 px, 1 frames',
      'a-#-480.webp: 480 px, 1 frames',
      'a-#-800.avif: 800 px, 1 frames',
      'a-#-800.jpeg: 800 px, 1 frames',
      'a-#-800.webp: 800 px, 1 frames',
    ])
  })

  test('of a moving one keeps it moving', async () => {
    expect(await madeOf(pictures.moving, 'a.gif')).toEqual([
      'a-#-40.gif: 40 px, 3 frames',
      'a-#-40.webp: 40 px, 3 frames',
    ])
  })
})
