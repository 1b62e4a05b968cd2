import { describe, expect, test } from 'vitest'
import { frequenciesOf } from '../../src/link/names/frequencies.ts'
import { readName } from '../../src/link/names/name.ts'
import {
  isOrganization,
  organizationKey,
  organizationKeysAmong,
  withoutLegalForm,
  wordsIn,
} from '../../src/link/names/organization-names.ts'
import { readingsOf } from '../../src/link/names/readings.ts'
import { keyOf, nameKeys } from '../../src/link/names/same-name.ts'
import { fullNamesOf } from '../../src/link/names/short-forms.ts'
import { slipsIn } from '../../src/link/names/slips.ts'
import { nameWordsOf } from '../../src/link/names/words.ts'

describe('a spelling of a name', () => {
  test.each<[spelling: string, words: string]>([
    ['Ada Byron', 'Ada Byron'],
    ['Byron, Ada', 'Ada Byron'],
    ['Byron, Ada, King', 'Byron Ada King'],
    ['J. P. Byron', 'JP Byron'],
    ['J.P. Byron', 'JP Byron'],
    ['J P K Byron', 'JPK Byron'],
    ['j. p. Byron', 'jp Byron'],
    ['J. Paul K. Byron', 'J Paul K Byron'],
    ["Pat O'Keefe", 'Pat OKeefe'],
    ['Pat O’Keefe', 'Pat OKeefe'],
    ['Pat ’Keefe', 'Pat Keefe'],
    ['Jean-Luc', 'Jean Luc'],
    ['Jose\u0301', 'José'],
    ['ada2', 'ada2'],
    ['…', ''],
  ])('%s has the words %s', (spelling, words) => {
    expect(nameWordsOf(spelling).join(' ')).toBe(words)
  })

  test.each<[spelling: string, words: string, aside?: string]>([
    ['Ada Byron', 'ada byron'],
    ['Ada “Countess” Byron', 'ada byron', 'countess'],
    ['Ada "Countess" Byron', 'ada byron', 'countess'],
    ['Ada Byron (@ada)', 'ada byron', 'ada'],
    ['Ada Byron [ada_b]', 'ada byron', 'ada b'],
    ['Ada Byron (ada', 'ada byron', 'ada'],
    ['Ada (Countess) Byron (@ada)', 'ada byron', 'countess ada'],
    ['Ada Byron / Ада', 'ada byron', 'ада'],
    ['Ada Byron/ada', 'ada byron', 'ada'],
    ['Dr. Ada Byron', 'ada byron'],
    ['Prof. Dr. Ada Byron', 'ada byron'],
    ['Dr Mr Ms Ada Byron', 'ada byron'],
    ['Professor Ada Byron', 'ada byron'],
    ['Sir Ada Byron', 'ada byron'],
    ['Dipl.-Ing. Ada Byron', 'ada byron'],
    ['Dr Byron', 'dr byron'],
    ['Drake Byron', 'drake byron'],
    ['Ada Byron, PhD', 'ada byron'],
    ['Ada Byron, Ph. D.', 'ada byron'],
    ['Ada Byron MBA, MSc', 'ada byron'],
    ['Ada Byron Jr.', 'ada byron'],
    ['Ada Byron III', 'ada byron'],
    ['Ada Byron Iii-Loom', 'ada byron iii loom'],
    ['Ada Esquire', 'ada esquire'],
  ])('%s is read as %s, beside it %s', (spelling, words, aside = '') => {
    const name = readName(spelling)
    expect([name.spelling, name.words.join(' '), name.aside.join(' ')]).toEqual([spelling, words, aside])
  })
})

/** What names may be written as elsewhere: "way key | the words that both have | own word". */
const readings: [name: string, readings: string[]][] = [
  ['', []],
  ['matz', ['itself matz | matz']],
  ['matz (Yukihiro)', ['itself matz | matz']],
  [
    'matz (Yukihiro Matsumoto)',
    [
      'itself matz | matz',
      'aside matsumoto yukihiro | yukihiro matsumoto',
      'aside matsumoto yukihiro | yukihiro matsumoto',
    ],
  ],
  [
    'Zoe Byron',
    [
      'itself byron zoe | zoe byron',
      'joined zoebyron |  | zoebyron',
      'initial byron z | byron | zoe',
      'initial b zoe | zoe | byron',
    ],
  ],
  ['Zo Lee', ['itself lee zo | zo lee', 'joined zolee |  | zolee']],
  ['Zo Byron', ['itself byron zo | zo byron', 'joined zobyron |  | zobyron']],
  [
    'Zoe Q Byron',
    [
      'itself byron q zoe | zoe q byron',
      'joined zoeqbyron |  | zoeqbyron',
      'no-first byron q | q byron | zoe',
      'initial byron q z | q byron | zoe',
      'no-initial byron zoe | zoe byron | q',
      'initial b q zoe | zoe q | byron',
    ],
  ],
  [
    'Zoe Maud Byron',
    [
      'itself byron maud zoe | zoe maud byron',
      'joined zoemaudbyron |  | zoemaudbyron',
      'no-first byron maud | maud byron | zoe',
      'initial byron maud z | maud byron | zoe',
      'no-middle byron zoe | zoe byron | maud',
      'initial byron m zoe | zoe byron | maud',
      'no-last maud zoe | zoe maud | byron',
      'initial b maud zoe | zoe maud | byron',
    ],
  ],
  [
    'Bob “Bobby” Xu',
    [
      'itself bob xu | bob xu',
      'aside bobby xu | bobby xu',
      'joined bobxu |  | bobxu',
      'short xu ~robert | xu | bob',
    ],
  ],
  ['a1 b1 c1 d1 e1 f1 g1', []],
]

describe('what else a name may be written as', () => {
  test.each(readings)('%s', (name, told) => {
    const all = readingsOf(readName(name)).map(({ way, key, shared, own }) =>
      [`${way} ${key}`, shared.join(' '), own].join(' | ').replace(/ \| $/, ''),
    )
    expect(all.toSorted()).toEqual(told.toSorted())
  })

  test('a key is the same for all orders', () => {
    expect(keyOf(['b', 'a'])).toBe(keyOf(['a', 'b']))
  })

  test.each<[name: string, keys: string[]]>([
    ['Ada', ['ada']],
    ['Ada Byron', ['ada byron']],
    [
      'Jo van der Plas',
      [
        'der jo plas van',
        'der jovan plas',
        'jo vanderplas',
        'jo plas vander',
        'derplas jo van',
        'jovander plas',
      ],
    ],
    ['Jörg', ['jorg', 'joerg']],
    [' … ', ['…']],
    ['a1 b1 c1 d1 e1 f1 g1 h1', ['a1 b1 c1 d1 e1 f1 g1 h1']],
  ])('the keys of “%s”', (name, keys) => {
    expect(nameKeys(name).toSorted()).toEqual(keys.toSorted())
  })

  test.each([
    ['dave', 'david', true],
    ['liz', 'elizabeth', true],
    ['david', 'david', true],
    ['zoe', 'david', false],
  ])('%s can be short for %s: %s', (short, full, can) => {
    expect(fullNamesOf(short).includes(full)).toBe(can)
  })
})

/** Pairs of names with slips, as what they differ by; how likely that is, beside the other slips. */
const slips: [one: string, other: string, reason: string | null, usual?: string][] = [
  ['Konrad Lindqvist', 'Konrad Lindqwist', 'one letter: “lindqvist”, “lindqwist”', '0.42'],
  ['Konrad Linnqvist', 'Konrad Linqvist', 'one letter: “linnqvist”, “linqvist”', '1.25'],
  ['Konrad Lindqvist', 'Konrad Lindvqist', 'one letter: “lindqvist”, “lindvqist”', '1.25'],
  ['Konrad Lyndqvist', 'Konrad Lindqvist', 'one letter: “lyndqvist”, “lindqvist”', '1.25'],
  ['Konrad Lindqvist', 'Konrad Mindqvist', 'one letter: “lindqvist”, “mindqvist”', '0.21'],
  ['Konrad Lindo', 'Konrad Linda', 'one letter: “lindo”, “linda”', '0.08'],
  ['Konrad Lind', 'Konrad Linda', 'one letter: “lind”, “linda”', '0.09'],
  ['Konrad Lind', 'Konrad Linds', 'one letter: “lind”, “linds”', '0.94'],
  ['Konrad Lindqvist', 'Konrad Lundqwist', 'two letters: “lindqvist”, “lundqwist”', '0.01'],
  ['Konrad Lindqv', 'Konrad Lundqw', 'two letters: “lindqv”, “lundqw”', '0.02'],
  ['Konrad Lindq', 'Konrad Lundw', null],
  ['Konrad Lindqvist', 'Konrad Mundqvist', null],
  ['Konrad Lindqvist', 'Konrad Lunbqwist', null],
  ['Konrad Li', 'Konrad Lu', null],
  ['Konrad Lindqvist', 'Peter Lindqwist', null],
  ['Konrad Room1', 'Konrad Room2', null],
  ['राम शर्मा', 'राम शर्मी', null],
]

describe('slips', () => {
  test.each(slips)('%s, %s: %s', (one, other, reason, usual) => {
    const found = slipsIn([one, other].map(readName))
    expect(found.map(each => each.reason)).toEqual(reason ? [reason] : [])
    expect(found.map(each => (each.usual * 1000).toFixed(2))).toEqual(usual ? [usual] : [])
  })

  test('are as likely as the rarer word is', () => {
    const [found] = slipsIn(['Konrad Lindqvist', 'Konrad Lindqwist'].map(readName))
    expect(found?.shared).toEqual(['konrad'])
    expect(found?.chance(word => (word === 'lindqvist' ? 0.2 : 0.1))).toBe(0.1)
  })

  test('of two letters are not looked for among many', () => {
    const many = [...'abcdefgh'].map(letter => `Konrad ${letter.repeat(9)}`)
    const pair = ['Konrad Lindqvist', 'Konrad Lundqwist']
    expect(slipsIn([...many.slice(0, 6), ...pair].map(readName))).toHaveLength(1)
    expect(slipsIn([...many.slice(0, 7), ...pair].map(readName))).toEqual([])
  })
})

test('how many others have such a name', () => {
  const { share, strangers } = frequenciesOf([
    ...Array.from({ length: 6 }, () => ['zoe', 'byron']),
    ['david', 'lovelace'],
  ])
  expect(share('zoe')).toBe(0.005)
  expect(share('david')).toBe(0.003)
  expect(share('lovelaces').toExponential(2)).toBe((4 ** -9 / 16).toExponential(2))
  expect(share('qqqqqqqqqqqqqq')).toBe(4 ** -12 / 16)
  expect([strangers([]), strangers(['zoe']), strangers(['zoe', 'lovelace'])]).toEqual([
    1000,
    4.25,
    (4.25 * 0.25) / 1000,
  ])
})

describe('an organization', () => {
  test.each([
    ['Looms, Inc.', 'Looms'],
    ['Looms Inc', 'Looms'],
    ['Looms , LLC', 'Looms'],
    ['Looms GmbH', 'Looms'],
    ['Looms B.V.', 'Looms'],
    ['Looms b v', 'Looms'],
    ['Looms S.A.', 'Looms'],
    ['Looms SAS', 'Looms'],
    ['Looms s.r.l.', 'Looms'],
    ['Looms s.r.o.', 'Looms'],
    ['Looms SpA', 'Looms'],
    ['Looms Co., Ltd.', 'Looms'],
    ['Looms Pty Ltd', 'Looms'],
    ['Looms Oy', 'Looms'],
    ['Looms A/S', 'Looms'],
    ['Looms sp. z o.o.', 'Looms'],
    ['Looms Incorporated', 'Looms'],
    ['Incorporated Looms', 'Incorporated Looms'],
    ['LoomsInc', 'LoomsInc'],
    ['Looms Income', 'Looms Income'],
    ['Inc.', 'Inc.'],
  ])('%s is called %s', (name, bare) => {
    expect(withoutLegalForm(name)).toBe(bare)
  })

  test.each([
    ['The Looms', 'looms'],
    ['Looms.io', 'looms'],
    ['looms.COM', 'looms'],
    ['Loom Works', 'loomworks'],
    ['Looms.iot', 'loomsiot'],
    ['Theo', 'theo'],
    ['Bathe Looms', 'bathelooms'],
    ['.io', 'io'],
    ['…', '…'],
  ])('%s is known as %s', (name, key) => {
    expect(organizationKey(name)).toBe(key)
  })

  test.each([
    ['Looms', true],
    ['Independent', false],
    ['self-employed', false],
    ['N/A', false],
    ['Freelance', false],
    ['None', false],
    ['', false],
    ['…', false],
  ])('%s is one: %s', (name, is) => {
    expect(isOrganization(name)).toBe(is)
  })

  test.each<[name: string, others: string[], keys: string[]]>([
    ['Looms Systems', ['Looms'], ['loomssystems', 'looms']],
    ['Looms Software', ['Looms', 'Looms Technologies'], ['loomssoftware', 'looms']],
    ['Looms Systems', [], ['loomssystems']],
    ['Looms Systems', ['Looms', 'Looms Cloud'], ['loomssystems']],
    ['Looms Systems', ['Looms', 'Looms Systems Europe'], ['loomssystems']],
    ['Looms Systems Europe', ['Looms'], ['loomssystemseurope']],
    ['Looms Cloud', ['Looms'], ['loomscloud']],
    ['SAP Systems', ['SAP'], ['sapsystems']],
    ['Loom Systems', ['Loom'], ['loomsystems', 'loom']],
  ])('%s, beside %j', (name, others, keys) => {
    expect(organizationKeysAmong([name, ...others])(name)).toEqual(keys)
  })

  test('has the words that tell it from others', () => {
    expect(wordsIn('The Société Étoile-7 S.A.R.L.')).toEqual(['societe', 'etoile', '7'])
    expect(wordsIn('…')).toEqual([])
  })
})
