import { describe, expect, test } from 'vitest'
import { distinctLinks, fileTitleOf, keysOf, textOfAddress } from '../../src/link/matching/addresses.ts'
import { compareTitles, titleOf } from '../../src/link/matching/titles.ts'
import { isSlip, likeness, rarityIn, slipKeys } from '../../src/link/matching/words.ts'
import type { LinkKind } from '../../src/model/model.ts'

const word = (text: string) => ({ text, stem: text.replace(/s$/, '') })

describe('two words', () => {
  test.each([
    ['loom', 'looms', 1],
    ['k8s', 'kubernetes', 1],
    ['kubernetes', 'k8s', 1],
    ['t8s', 'tapestries', 1],
    ['k8s', 'kubernete', 0],
    ['k7s', 'kubernetes', 0],
    ['k8t', 'kubernetes', 0],
    ['t8s', 'kubernetes', 0],
    ['k8', 'kubernetes', 0],
    ['ka8s', 'kubernetes', 0],
    ['weave', 'weawe', 0.9],
    ['loomt', 'lomt', 0],
    ['config', 'configuration', 0.6],
    ['configuration', 'config', 0.6],
    ['conf', 'confine', 0.6],
    ['conf', 'confin', 0],
    ['con', 'configure', 0],
    ['figure', 'configuration', 0],
    ['loom', 'cloth', 0],
  ])('%s, %s: %s', (one, other, like) => {
    expect(likeness(word(one), word(other))).toBe(like)
  })

  test.each([
    ['weave', 'weawe', true],
    ['weave', 'weav', false],
    ['weaver', 'weave', true],
    ['weaved', 'weav', false],
    ['loom', 'lomo', false],
  ])('%s is a slip of %s: %s', (one, other, is) => {
    expect(isSlip(one, other)).toBe(is)
    if (is) expect([...slipKeys(one)].some(key => [...slipKeys(other)].includes(key))).toBe(true)
  })

  test('are rare where few texts have them', () => {
    const rarity = rarityIn([['a', 'b'], ['a', 'a', 'c'], new Set(['a', 'b'])])
    const [all, some, one] = ['a', 'b', 'c'].map(rarity)
    expect([all, some, one].map(each => each?.toFixed(2))).toEqual(['0.50', '0.66', '1.00'])
    expect(rarity('d')).toBe(one)
  })
})

/** Titles, and how alike they are where all words are rare: likeness, weight, what they share, and more. */
const titles: [one: string, other: string, told: string][] = [
  ['Weaving Wool', 'Weaving wool!', '1.00 2.0 weaving, wool | same, in words'],
  ['Weaving Wool', 'Dyeing Silk', '0.00 0.0 '],
  ['Weaving Wool', 'Weaving Silk', '0.50 1.0 weaving'],
  ['Weaving', 'Weaving Silk Cloth', '0.67 1.0 weaving'],
  ['Weaving Wool', 'Wool Weaving', '1.00 2.0 weaving, wool | in words'],
  ['Weaving Wool', 'The Weaving of the Wools', '1.00 2.0 weaving, wool | in words'],
  ['Weaving Wool', 'Weaving Wool Well Enough', '0.87 2.0 weaving, wool'],
  ['Weaving', 'The Weaving', '1.00 1.0 weaving'],
  ['Weaving of Cloth', 'Weaving of Clothe', '1.00 2.0 weaving, cloth | in words'],
  ['Wool: from Sheep', 'Wool', '1.00 1.0 wool'],
  ['Wool - from Sheep', 'From sheep', '0.78 1.0 sheep'],
  ['Wool? From Sheep', 'Wool! Cotton', '0.50 1.0 wool'],
  ['Wool – from Sheep', 'Wool: Cotton', '1.00 1.0 wool'],
  ['Wool-from Sheep', 'Wool', '0.78 1.0 wool'],
  ['ML for Wool', 'Machine Learning for Wool', '1.00 2.0 ml, wool | in words'],
  ['Machine Learning for Wool', 'ML for Wool', '1.00 2.0 ml, wool | in words'],
  ['Rook Intro', 'Rook Deep Dive', '0.43 1.0 rook | other of series'],
  ['Rook Introduction', 'Rook Deep-Dive', '0.43 1.0 rook | other of series'],
  ['Rook for Beginners', 'Rook Internals', '0.50 1.0 rook | other of series'],
  ['Rook Basics', 'Rook Advanced', '0.50 1.0 rook | other of series'],
  ['Rook Intro', 'Rook Intro, Deep Dive', '0.78 2.0 rook, intro'],
  ['Rook Intro', 'Rook Basics', '0.50 1.0 rook'],
  ['Lace 101', 'Lace 201', '1.00 1.0 lace | other of series'],
  ['Lace 1 of 2', 'Lace 2 of 2', '1.00 1.0 lace | other of series'],
  ['Lace 101', 'Lace', '1.00 1.0 lace'],
  ['Lace 2017', 'Lace 2018', '1.00 1.0 lace'],
]

describe('two titles', () => {
  test.each(titles)('%s, %s', (one, other, told) => {
    const { likeness, weight, shared, isSame, isSameInWords, isOtherOfSeries } = compareTitles(
      titleOf(one),
      titleOf(other),
      () => 1,
    )
    const more = [isSame && 'same', isSameInWords && 'in words', isOtherOfSeries && 'other of series']
    const all = [
      `${likeness.toFixed(2)} ${weight.toFixed(1)} ${shared.join(', ')}`,
      more.filter(Boolean).join(', '),
    ]
    expect(all.filter(Boolean).join(' | ')).toBe(told)
  })

  test('are alike by what few others have', () => {
    const rarity = (stem: string) => (stem === 'wool' ? 0.1 : 1)
    const like = (one: string, other: string) =>
      compareTitles(titleOf(one), titleOf(other), rarity).likeness.toFixed(2)
    expect([like('Red Wool', 'Blue Wool'), like('Red Wool', 'Red Silk')]).toEqual(['0.09', '0.73'])
  })

  test('are not the same where both are empty', () => {
    expect(compareTitles(titleOf(''), titleOf(''), () => 1).isSame).toBe(false)
  })
})

const link = (url: string, kind: LinkKind = 'slides') => ({ kind, url })

describe('a link', () => {
  test.each<[url: string, kind: LinkKind, keys: string[]]>([
    ['https://www.a.example/B/', 'slides', ['page a.example/b']],
    ['https://a.example/b/c', 'slides', ['page a.example/b/c']],
    ['https://a.example/b/c/d', 'slides', ['page a.example/b/c/d', 'page a.example/b/c']],
    ['https://a.example/', 'slides', []],
    ['https://a.example/', 'schedule', ['page of the schedule a.example']],
    [
      'https://a.sched.com/event/x/b',
      'schedule',
      ['page of the schedule a.sched.com/event/x/b', 'page of the schedule a.sched.com/event/x'],
    ],
    ['https://a.example/looms.pdf', 'slides', ['file, looms.pdf a.example/looms.pdf']],
    [
      'https://a.example/1/2/looms.pptx',
      'slides',
      ['file, looms.pptx a.example/1/2/looms.pptx', 'file, looms.pptx file /1/2/looms.pptx'],
    ],
    [
      'https://a.example/Big%20Looms%20Weave.key',
      'slides',
      [
        'file, big looms weave.key a.example/big looms weave.key',
        'file, big looms weave.key file big looms weave.key',
      ],
    ],
    ['https://a.example/%E0%A4/a.odp', 'slides', ['file, a.odp a.example/%e0%a4/a.odp']],
    ['https://a.example/a.pdfs', 'slides', ['page a.example/a.pdfs']],
  ])('%s (%s) is known by its page, or its file', (url, kind, keys) => {
    expect(keysOf(link(url, kind)).map(({ key, what }) => `${what} ${key}`)).toEqual(keys)
  })

  test.each([
    ['https://a.example/Big_Looms-2.pdf', 'Big Looms 2', ' Big Looms 2.pdf'],
    ['https://a.example/b/BigLoomsAWS.pdf', 'Big LoomsAWS', ' b Big LoomsAWS.pdf'],
    ['https://a.example/b+c', null, ' b c'],
    ['https://a.example/JaneDoe/%20x', null, ' Jane Doe  x'],
  ])('%s is called “%s”, and says “%s”', (url, title, text) => {
    expect(fileTitleOf(link(url))).toBe(title)
    expect(textOfAddress(link(url))).toBe(text)
  })

  test('that leads where another one leads is none', () => {
    const links = [
      link('https://youtu.be/dQw4w9WgXcQ', 'video'),
      link('https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'video'),
      link('https://a.example/', 'slides'),
      link('https://a.example/', 'video'),
      link('https://a.example/', 'slides'),
      link('https://www.a.example/b', 'slides'),
      link('http://a.example/b/', 'slides'),
    ]
    expect(distinctLinks(links)).toEqual([links[0], links[2], links[3], links[5]])
  })
})
