import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import {
  eachElement,
  element,
  elementsIn,
  isBlank,
  replaceElements,
  text,
} from '../../src/digest/elements.ts'
import {
  addLinkSlot,
  leadOf,
  linkSlot,
  markAddress,
  newLeads,
  printWithSlots,
  videoSlot,
  withoutSlots,
} from '../../src/digest/slots.ts'

/** A text with slots, in which `~` and `^` are the characters that these begin with. */
const readable = (html: string) => html.replaceAll('\uFFFE', '~').replaceAll('\uFFFF', '^')

const marked = (address: string, lead: number | null) => {
  const link = element('a', { href: address }, ['a'])
  markAddress(link.properties, lead)
  return link
}

/** Printing changes an element, so each test makes its own. */
const printed: [what: string, make: () => Element, html: string][] = [
  ['headings', () => element('h1', {}, ['a']), '<~h1>a</~h1>'],
  ['low headings', () => element('h6', {}, ['a']), '<~h6>a</~h6>'],
  ['no headings', () => element('hgroup', {}, [element('x-h2', {})]), '<hgroup><x-h2></x-h2></hgroup>'],
  ['a line', () => element('hr', {}), '<hr>'],
  ['ids', () => element('p', { id: 'a' }, ['b']), '<p id="~ia">b</p>'],
  [
    'names of others',
    () => element('p', { ariaDescribedBy: ['a', 'b'] }),
    '<p aria-describedby="~ia ~ib"></p>',
  ],
  ['classes', () => element('p', { className: ['a', 'b'] }), '<p class="^a b"></p>'],
  ['sets of pictures', () => element('img', { srcSet: '/a.png 2x' }), '<img srcset="^/a.png 2x">'],
  ['pictures', () => element('img', { src: '/a.png' }), '<img src="^/a.png">'],
  [
    'pictures elsewhere',
    () => element('img', { src: 'https://a.example/' }),
    '<img src="https://a.example/">',
  ],
  ['addresses of the site', () => element('a', { href: '/a' }), '<a href="^/a"></a>'],
  ['addresses of the text', () => element('a', { href: '#a' }), '<a href="~#a"></a>'],
  [
    'addresses elsewhere',
    () => element('a', { href: 'https://a.example/' }),
    '<a href="https://a.example/"></a>',
  ],
  ['other addresses', () => element('a', { href: 'a/' }), '<a href="a/"></a>'],
  ['no addresses', () => element('a', {}), '<a></a>'],
  ['addresses of leads', () => marked('https://a.example/', 4), '<a href="~@4">a</a>'],
  ['those of writers', () => marked('https://a.example/', null), '<a href="~=https://a.example/">a</a>'],
  [
    'those of writers, not encrypted',
    () => marked('http://a.example/', null),
    '<a href="~=http://a.example/">a</a>',
  ],
  ['those of writers by mail', () => marked('mailto:a@https:a', null), '<a href="mailto:a@https:a">a</a>'],
  ['those of writers in the text', () => marked('#a', null), '<a href="~#a">a</a>'],
  ['within others', () => element('div', {}, [element('p', { id: 'a' })]), '<div><p id="~ia"></p></div>'],
]

describe('what a page decides', () => {
  test.each(printed)('%s', (_, make, html) => {
    expect(readable(printWithSlots({ type: 'root', children: [make()] }))).toBe(html)
  })

  test('where a link goes, and the words for a video', () => {
    const nodes = linkSlot(4, [element('b', {}, ['a']), text(videoSlot(5))])
    expect(readable(printWithSlots({ type: 'root', children: nodes }))).toBe('~[4;<b>a</b>~v5;~]')
  })

  test.each([
    ['at the end', () => ['a', element('p', {})], 'a<p></p>~+4;'],
    ['at the end of nothing', () => [], '~+4;'],
    ['before a list', () => ['a', element('ul', {}), 'b'], 'a~+4;<ul></ul>b'],
    ['before a numbered list', () => [element('ol', {}), 'b'], '~+4;<ol></ol>b'],
    ['not before others', () => ['ul', element('col', {}), element('ulx', {})], 'ul<col><ulx></ulx>~+4;'],
  ])('a link behind what has links already, %s', (_, children, html) => {
    const node = element('li', {}, children())
    addLinkSlot(node, 4)
    expect(readable(printWithSlots({ type: 'root', children: [node] }))).toBe(`<li>${html}</li>`)
  })

  test('leads are numbered as they come', () => {
    const leads = newLeads()
    expect([leads.add({ to: 'talk', note: 7 }), leads.add({ to: 'talk', note: 8 })]).toEqual([0, 1])
    expect(leads.all).toEqual([
      { to: 'talk', note: 7 },
      { to: 'talk', note: 8 },
    ])
  })

  test.each([
    [{ dataLead: 4 }, 4],
    [{ dataLead: 0 }, 0],
    [{ dataLead: '4' }, null],
    [{ dataLead: null }, null],
    [{}, null],
  ])('the lead of %j is %s', (properties, lead) => {
    expect(leadOf(properties)).toBe(lead)
  })

  test('nobody writes slots of their own', () => {
    const own = 'a\uFFFEb\uFFFFc\uFFFE'
    const node = element('p', { title: own, className: [own, 'd'], colSpan: 2, dataE: ['e', 3] }, [own, 'f'])
    const root = { type: 'root' as const, children: [text(own), text('g'), element('div', {}, [node])] }
    withoutSlots(root)
    const clean = 'a�b�c�'
    expect(root.children).toEqual([
      text(clean),
      text('g'),
      element('div', {}, [
        element('p', { title: clean, className: [clean, 'd'], colSpan: 2, dataE: ['e', 3] }, [clean, 'f']),
      ]),
    ])
  })
})

const tree = () =>
  element('div', {}, [element('p', {}, ['a', element('b', {}, [element('i', {})])]), 'c', element('q', {})])
const namesOf = (nodes: { tagName?: string }[]) => nodes.map(({ tagName }) => tagName).join(' ')

describe('elements', () => {
  test('have the text they are given', () => {
    expect(element('p', { id: 'a' }, ['b'])).toEqual({
      type: 'element',
      tagName: 'p',
      properties: { id: 'a' },
      children: [{ type: 'text', value: 'b' }],
    })
    expect(element('p', {}).children).toEqual([])
  })

  test('are found in the order of the text', () => {
    expect(namesOf(elementsIn(tree()))).toBe('div p b i q')
    expect(namesOf(elementsIn(tree(), ({ tagName }) => tagName === 'b'))).toBe('div p q')
    const seen: string[] = []
    eachElement(tree(), (node, parent) =>
      seen.push(`${'tagName' in parent ? parent.tagName : ''} ${node.tagName}`),
    )
    expect(seen).toEqual(['div p', 'p b', 'b i', 'div q'])
  })

  test('give way to others, which are not gone into', () => {
    const whole = tree()
    replaceElements(whole, ({ tagName }) => (tagName === 'b' ? [text('d'), element('b', {}, [])] : undefined))
    expect(whole).toEqual(
      element('div', {}, [element('p', {}, ['a', 'd', element('b', {})]), 'c', element('q', {})]),
    )
  })

  test('keep their lists of children where nothing gives way', () => {
    const whole = tree()
    const { children } = whole
    replaceElements(whole, () => undefined)
    expect(whole.children).toBe(children)
    expect(whole).toEqual(tree())
  })

  test('are not blank, and space is', () => {
    expect([text(' \n'), text(''), text('a'), element('p', {})].map(isBlank)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
