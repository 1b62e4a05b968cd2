import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearMissesOf } from '../../src/link/names/near-misses.ts'
import { groupNames } from '../../src/link/names/same-name.ts'

/** Spellings that are one person's. */
const same: [differBy: string, ...spellings: string[]][] = [
  ['case', 'Ada Byron', 'ADA BYRON', 'ada byron'],
  ['accents', 'José Núñez', 'Jose Nunez', 'Jose\u0301 Nun\u0303ez'],
  ['letters of their own', 'Michał Øster', 'Michal Oster'],
  ['sharp s', 'Jörg Weiß', 'Jorg Weiss', 'Joerg Weiss'],
  ['German transcription', 'Jürgen Müller', 'Juergen Mueller', 'Jurgen Muller'],
  ['Nordic transcription', 'Åse Hølm', 'Aase Hoelm', 'Ase Holm'],
  ['Serbian transcription', 'Đorđe Ilić', 'Djordje Ilic', 'Dorde Ilic'],
  ['order', 'Ada Byron', 'Byron, Ada', 'Byron Ada'],
  ['order of many words', 'Jan van der Berg', 'van der Berg, Jan'],
  ['a hyphen', 'Jean-Luc Picard', 'Jean Luc Picard', 'JeanLuc Picard', 'Picard, Jean-Luc'],
  ['a space in the surname', 'Jo VanderPlas', 'Jo Vander Plas', 'Vander Plas, Jo'],
  ['two spaces', 'Jo Van Der Plas', 'Jo Vanderplas'],
  ['an apostrophe', "Pat O'Keefe", 'Pat O’Keefe', 'Pat OKeefe', 'Pat O Keefe'],
  ['dots', 'J. P. Smith', 'J.P. Smith', 'JP Smith', 'J P Smith', 'Smith, J. P.'],
  ['an at sign', '@ada', 'ada'],
  ['other scripts', 'Фёдор Иванов', 'Федор Иванов'],
]

/** Names of people who are two, and not to be proposed either. */
const different: [why: string, one: string, other: string][] = [
  ['a mononym', 'Rose', 'Rose Byron'],
  ['a space that is elsewhere', 'Dana Li', 'Dan Ali'],
  ['initials in another order', 'J. P. Smith', 'P. J. Smith'],
  ['vowels that are no accents', 'राम शर्मा', 'रमा शर्मा'],
  ['common first names', 'Dan Kelly', 'Don Kelly'],
  ['common first names', 'Eric Hill', 'Erin Hill'],
  ['a woman and a man', 'Maria Rossi', 'Mario Rossi'],
  ['a man and a woman', 'Paul Hart', 'Paula Hart'],
  ['short surnames', 'Ying Li', 'Ying Lu'],
  ['two words that differ', 'Peter Hood', 'Paul Wood'],
  ['numbers', 'Lightning Talks 1', 'Lightning Talks 2'],
  ['other initials', 'Ada M. Byron', 'Ada N. Byron'],
  ['sisters', 'Charlotte Brontë', 'Emily Brontë'],
]

/** Names that probably are one person's, and what they differ by. */
const nearMisses: [one: string, other: string, reason: string][] = [
  ['Sugu Sougoumarane', 'Sugu Sougoumaran', 'one letter: “sougoumarane”, “sougoumaran”'],
  ['Konrad Zimmermann', 'Konrad Zimmerman', 'one letter: “zimmermann”, “zimmerman”'],
  ['Konrad Lindqvist', 'Konrad Lindvqist', 'one letter: “lindqvist”, “lindvqist”'],
  ['Hitesh Dharamadas', 'Hitesh Dharmdas', 'two letters: “dharamadas”, “dharmdas”'],
  ['Ada Lovelace', 'Ada Q. Lovelace', '“q”'],
  ['Ada Lovelace', 'Ada Augusta Lovelace', '“augusta”'],
  ['Ada Lovelace', 'Ada Lovelace King', '“king”'],
  ['A. Lovelace', 'Ada Lovelace', '“ada”'],
  ['Dave Lovelace', 'David Lovelace', '“david”, “dave”'],
  ['Liz Lovelace', 'Elizabeth Lovelace', '“elizabeth”, “liz”'],
  ['Katya Ivanova', 'Yekaterina Ivanova', '“yekaterina”, “katya”'],
  ['Dr. Ada Lovelace', 'Ada Lovelace', 'a title or what stands beside the name'],
  ['Ada Lovelace, PhD', 'Ada Lovelace', 'a title or what stands beside the name'],
  ['Ada "Countess" Lovelace', 'Ada Lovelace', 'a title or what stands beside the name'],
  ['VM (Vicky) Lovelace', 'Vicky Lovelace', 'a nickname or another name beside it'],
  ['Countess (Ada Lovelace)', 'Ada Lovelace', 'a nickname or another name beside it'],
  ['@adalovelace', 'Ada Lovelace', 'spaces'],
]

const pairsOf = (names: string[]) => nearMissesOf(names).map(miss => miss.names.toSorted())

describe('one person', () => {
  test.each(same)('%s', (_, ...spellings) => {
    expect(groupNames(spellings)).toEqual([spellings])
    expect(nearMissesOf(spellings)).toEqual([])
  })
})

describe('two people', () => {
  test.each(different)('%s: %s, %s', (_, one, other) => {
    expect(groupNames([one, other])).toEqual([[one], [other]])
    expect(nearMissesOf([one, other])).toEqual([])
  })
})

describe('probably one person', () => {
  test.each(nearMisses)('%s, %s', (one, other, reason) => {
    expect(groupNames([one, other])).toEqual([[one], [other]])
    const [miss, ...more] = nearMissesOf([one, other])
    expect(miss?.names.toSorted()).toEqual([one, other].sort())
    expect(miss?.reason).toBe(reason)
    expect(more).toEqual([])
  })
})

describe('what is rare tells more', () => {
  const firstNames = ['Ana', 'Bea', 'Cho', 'Dov', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Joy', 'Kai', 'Leo']
  const smiths = firstNames.map(name => `${name} Smith`)

  test('of many Smiths, David and Dave are two', () => {
    expect(pairsOf(['David Smith', 'Dave Smith'])).toHaveLength(1)
    const davids = firstNames.map((name, index) => `${index % 2 ? 'David' : 'Dave'} ${name}son`)
    expect(pairsOf([...smiths, ...davids, 'David Smith', 'Dave Smith'])).toEqual([])
  })

  test('an initial is nobody’s where it can be two people’s', () => {
    expect(pairsOf(['J. Lovelace', 'John Lovelace'])).toHaveLength(1)
    expect(pairsOf(['J. Lovelace', 'John Lovelace', 'Jane Lovelace'])).toEqual([])
    expect(pairsOf([...smiths, 'J. Smith', 'John Smith'])).toEqual([])
  })
})

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzáçéñöüøłß')
const word = fc.string({ unit: letters, minLength: 2, maxLength: 9 })
const name = fc.array(word, { minLength: 2, maxLength: 4 }).map(words => words.join(' '))
const names = fc.uniqueArray(name, { maxLength: 12 })
const sorted = (groups: string[][]) => groups.map(group => group.toSorted().join('\n')).sort()

describe('whatever the names', () => {
  test('every name is in one group', () => {
    fc.assert(
      fc.property(names, all => {
        expect(groupNames(all).flat().toSorted()).toEqual(all.toSorted())
      }),
    )
  })

  test('the order in which they are given does not matter', () => {
    fc.assert(
      fc.property(names, all => {
        expect(sorted(groupNames(all.toReversed()))).toEqual(sorted(groupNames(all)))
      }),
    )
  })

  test('case, order, punctuation and accents make no other person', () => {
    const rewrite = fc.constantFrom<((text: string) => string)[]>(
      text => text.toUpperCase(),
      text => text.normalize('NFD'),
      text => text.split(' ').reverse().join(' '),
      text => text.replaceAll(' ', '-'),
      text => `“${text}.”`,
      text => text.replace(/(\S+) (.*)/, '$2, $1'),
      text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    )
    fc.assert(
      fc.property(name, rewrite, (one, change) => {
        expect(groupNames([one, change(one)])).toHaveLength(1)
      }),
    )
  })

  test('names of one group are no near miss, and who is one is one among others too', () => {
    fc.assert(
      fc.property(names, names, (some, others) => {
        const all = groupNames([...some, ...others])
        const groupOf = (one: string) => all.findIndex(group => group.includes(one))
        for (const group of groupNames(some)) expect(new Set(group.map(groupOf)).size).toBe(1)
        for (const { names: pair } of nearMissesOf([...some, ...others]))
          expect(groupOf(pair[0])).not.toBe(groupOf(pair[1]))
      }),
    )
  })

  test('any text is read without an error', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), all => {
        expect(groupNames(all).flat()).toHaveLength(new Set(all).size)
        expect(nearMissesOf(all).every(({ score }) => score > 0 && score <= 1)).toBe(true)
      }),
    )
  })
})
