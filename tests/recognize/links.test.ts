import { describe, expect, test } from 'vitest'
import { linkKindOf, linksOfTalk } from '../../src/recognize/links.ts'
import { treeOf } from '../setup/tree.ts'

describe('what a link leads to', () => {
  test.each([
    ['https://www.youtube.com/watch?v=1', 'it', 'video'],
    ['http://m.youtube.com/watch?v=1', 'it', 'video'],
    ['https://youtube.com/watch?v=1', 'slides', 'video'],
    ['https://youtu.be/1', 'it', 'video'],
    ['https://vimeo.com/12', 'it', 'video'],
    ['https://vimeo.com/about', 'it', null],
    ['https://a.example/?https://youtu.be/1', 'it', null],
    ['https://xyoutu.be/1', 'it', null],
    ['https://www.slideshare.net/a', 'it', 'slides'],
    ['https://de.slideshare.net/a', 'it', 'slides'],
    ['https://speakerdeck.com/a', 'it', 'slides'],
    ['https://a-b.slides.com/a', 'it', 'slides'],
    ['http://schd.ws/a', 'it', 'slides'],
    ['https://myslides.com/a', 'it', null],
    ['https://slides.comet/a', 'it', null],
    ['https://docs.google.com/presentation/1', 'it', 'slides'],
    ['https://docs.google.com/document/1', 'it', null],
    ['https://a.example/b.ppt', 'it', 'slides'],
    ['https://a.example/b.PPTX?x', 'it', 'slides'],
    ['b.key#1', 'it', 'slides'],
    ['b.odp', 'it', 'slides'],
    ['b.pptm', 'it', null],
    ['https://kccnceu18.sched.com/event/1', 'it', 'schedule'],
    ['https://sched.com/event/1', 'it', 'schedule'],
    ['https://kccnceu18.sched.com/list', 'it', null],
    ['https://a.example', 'the slides', 'slides'],
    ['https://a.example', 'Slide', 'slides'],
    ['https://a.example', 'Slidedeck', 'slides'],
    ['https://a.example', 'Presentation', 'slides'],
    ['https://a.example', 'diapo', 'slides'],
    ['https://a.example', 'Diapos', 'slides'],
    ['https://a.example', 'Folien', 'slides'],
    ['https://a.example', 'Video', 'video'],
    ['https://a.example', 'recording', 'video'],
    ['https://a.example', 'Watch it', 'video'],
    ['https://a.example', 'YouTube', 'video'],
    ['https://a.example', 'la vidéo', 'video'],
    ['https://a.example', 'Aufzeichnung', 'video'],
    ['https://a.example', 'slides and video', 'slides'],
    ['https://a.example', 'videos', null],
    ['https://a.example', 'landslide', null],
    ['https://a.example', 'looms', null],
  ])('%s, called “%s”: %s', (url, text, kind) => {
    expect(linkKindOf(url, text)).toBe(kind)
  })
})

describe('the links to a talk itself', () => {
  test.each<[what: string, markdown: string, links: string[]]>([
    ['alone', '[Slides](https://a.example/1)', ['slides https://a.example/1']],
    ['in a heading', '### [Slides](https://a.example/1)', ['slides https://a.example/1']],
    ['in an item', '- [Slides](https://a.example/1)', ['slides https://a.example/1']],
    [
      'several, and another beside them',
      '[Slides](https://a.example/1) [Video](https://a.example/2) [code](https://a.example/3)',
      ['slides https://a.example/1', 'video https://a.example/2'],
    ],
    ['in a sentence', 'See the [slides](https://a.example/1)', []],
    ['of other things', '[Looms](https://a.example/1)', []],
    ['relative', '[Slides](1.pdf)', ['slides https://o.example/a/1.pdf']],
    ['by mail', '[Slides](mailto:ada@a.example)', []],
    ['video, second block', 'Good.\n\n[Video](https://a.example/1)', ['video https://a.example/1']],
    ['video, third block', 'Good.\n\nBetter.\n\n[Video](https://a.example/1)', []],
    [
      'slides, third block',
      'Good.\n\nBetter.\n\n[Slides](https://a.example/1)',
      ['slides https://a.example/1'],
    ],
    [
      'one address twice',
      '[Slides](https://a.example/1)\n\n[Video](https://a.example/1)\n\n[Slides](https://a.example/2)',
      ['slides https://a.example/1', 'slides https://a.example/2'],
    ],
  ])('%s', async (_, markdown, links) => {
    const found = linksOfTalk((await treeOf(markdown)).children, 'https://o.example/a/b')
    expect(found.map(({ kind, url }) => `${kind} ${url}`)).toEqual(links)
  })

  test('are not relative to nothing', async () => {
    expect(linksOfTalk((await treeOf('[Slides](1.pdf)')).children, null)).toEqual([])
  })
})
