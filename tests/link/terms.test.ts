import { describe, expect, test } from 'vitest'
import { accountsOf } from '../../src/link/topics/accounts.ts'
import { candidatesIn } from '../../src/link/topics/candidates.ts'
import { generalTerms } from '../../src/link/topics/general-terms.ts'
import { sameTerms } from '../../src/link/topics/same-terms.ts'
import { spellingsOf } from '../../src/link/topics/spellings.ts'
import { subjectsOf } from '../../src/link/topics/subjects.ts'
import { keyOf, keyOfName, runsIn } from '../../src/link/topics/terms.ts'
import { type Vocabulary, vocabularyOf } from '../../src/link/topics/vocabulary.ts'

/** What is said of a session: its titles, what its notes mark and tell, and the tags of a write-up of it alone, or of others too. */
interface Spoken {
  title?: string
  marked?: string
  told?: string
  tags?: string[]
  sharedTags?: string[]
  /** Whether nobody noted it. */
  isUnnoted?: boolean
}

function vocabularyIn(...sessions: Spoken[]): Vocabulary {
  const words: string[] = []
  const numberOf = (word: string) => (words.includes(word) ? words.indexOf(word) : words.push(word) - 1)
  const numbered = (text = '') => runsIn(text).flatMap(run => [...run.map(numberOf), -1])
  const tagsOf = (names: string[] = [], isWhole: boolean) =>
    names.map(name => ({ key: keyOfName(name), isWhole }))
  const said = sessions.map(({ title, marked, told, tags, sharedTags, isUnnoted }, index) => ({
    talk: isUnnoted ? null : `talk-${index}`,
    titles: numbered(title),
    marked: numbered(marked),
    told: numbered(told),
    tags: [...tagsOf(tags, true), ...tagsOf(sharedTags, false)],
  }))
  return vocabularyOf([{ event: 'conf', words, sessions: said }])
}

/** What is said of sessions, and which terms are taken for which others, by their keys. */
const same: [what: string, sessions: Spoken[], same: string[]][] = [
  ['nothing', [{ title: 'Looms' }], []],
  ['a number of letters left out', [{ title: 'The t6y of it' }, { told: 'A tapestry.' }], ['t6y = tapestri']],
  [
    'other letters left out',
    [{ title: 'The t6t' }, { title: 'The x6y' }, { title: 'The t7y' }, { told: 'tapestry' }],
    [],
  ],
  [
    'the word that is said so in most spellings',
    [{ told: 't6y' }, { told: 'tapestry Tapestry toppledy' }],
    ['t6y = tapestri'],
  ],
  ['short words', [{ told: 't2t' }, { told: 'that text' }], []],
  ['no letters', [{ told: 't3xyz' }, { told: 't6yz tapestry' }], []],
  [
    'two words that are written as one',
    [{ title: 'Silk looms' }, { told: 'Silkloom' }],
    ['silkloom = silk loom'],
  ],
  ['two words of a heading', [{ marked: 'Silk looms' }, { told: 'Silkloom' }], ['silkloom = silk loom']],
  ['two words of the notes', [{ told: 'Silk looms and silkloom' }], ['silkloom = silk loom']],
  ['two words of a tag', [{ tags: ['Silk looms'] }, { told: 'silkloom' }], ['silkloom = silk loom']],
  ['a tag that is one word', [{ tags: ['silkloom'] }, { told: 'Silk looms' }], ['silkloom = silk loom']],
  ['tags of several talks', [{ sharedTags: ['silkloom'] }, { told: 'Silk looms' }], []],
  ['words that do not stand together', [{ told: 'Silk. Looms' }, { told: 'Silkloom' }], []],
  ['other words', [{ told: 'Silk looms' }, { told: 'Silkboat' }], []],
  ['initials, said of the same talk', [{ title: 'The SL', told: 'A silk loom.' }], ['sl = silk loom']],
  ['initials in a heading', [{ marked: 'SL', told: 'A silk loom.' }], ['sl = silk loom']],
  ['initials in the notes', [{ told: 'The SL is a silk loom.' }], ['sl = silk loom']],
  ['initials in a tag', [{ tags: ['SL'], told: 'A silk loom.' }, { told: 'SL' }], ['sl = silk loom']],
  ['a phrase in a title', [{ title: 'Silk Looms', told: 'The SL.' }], ['sl = silk loom']],
  ['a phrase in a tag', [{ tags: ['silk looms'], told: 'The SL.' }], ['sl = silk loom']],
  ['initials, said of another talk', [{ title: 'The SL' }, { told: 'A silk loom.' }], []],
  [
    'initials of what is said most',
    [{ told: 'SL: a silk loom' }, { told: 'SL: a slow line' }, { told: 'SL: silk looms' }],
    ['sl = silk loom'],
  ],
  ['three capitals', [{ told: 'The SLX is a silk loom xyz.' }], []],
  ['small letters', [{ told: 'The sl is a silk loom.' }], []],
]

describe('terms that are the same as others', () => {
  test.each(same)('%s', (_, sessions, expected) => {
    expect([...sameTerms(vocabularyIn(...sessions))].map(([one, other]) => `${one} = ${other}`)).toEqual(
      expected,
    )
  })
})

/** What one session is about: "key", with "n" if it is named, "m" if it is marked, and how often it is told. */
const about: [what: string, session: Spoken, about: string[]][] = [
  ['its title', { title: 'Silk Looms' }, ['silk n0', 'silk loom n0', 'loom n0']],
  ['headings', { marked: 'Looms' }, ['loom m0']],
  ['what is told three times', { told: 'Looms, looms, looms.' }, ['loom 3']],
  ['what is told twice', { told: 'Looms, looms.' }, []],
  [
    'phrases that are told three times',
    { told: 'Silk looms, silk looms, silk looms.' },
    ['silk 3', 'silk loom 3', 'loom 3'],
  ],
  ['phrases of which one word is told three times', { told: 'Silk looms, silk, silk.' }, ['silk 3']],
  ['phrases of which the other is told three times', { told: 'Silk looms, looms, looms.' }, ['loom 3']],
  ['a title that is told', { title: 'Looms', told: 'Looms, looms, looms.' }, ['loom n3']],
  ['tags of it alone', { tags: ['looms'] }, ['loom n0']],
  ['tags of others too', { sharedTags: ['looms'] }, []],
  [
    'tags of others too, that the notes have',
    { sharedTags: ['looms', 'silk'], told: 'A loom.' },
    ['loom n1'],
  ],
  ['phrases of such tags', { sharedTags: ['silk looms'], told: 'A silk loom.' }, ['silk loom n1']],
  ['half of such phrases', { sharedTags: ['silk looms'], told: 'Silk.' }, []],
]

describe('what a session is about', () => {
  const told = (session: Spoken, others: Map<string, string> = new Map()) => {
    const [account] = accountsOf(vocabularyIn(session), others)
    return [...(account?.about ?? [])].map(
      ([key, { isNamed, isMarked, times }]) => `${key} ${isNamed ? 'n' : ''}${isMarked ? 'm' : ''}${times}`,
    )
  }
  test.each(about)('%s', (_, session, expected) => {
    expect(told(session)).toEqual(expected)
  })

  test('and what is the same as others', () => {
    const others = new Map([
      ['sl', 'silk loom'],
      ['silk loom', 'silk loom'],
    ])
    expect(told({ title: 'The SL', told: 'SL, SL, a silk loom.' }, others)).toEqual(['silk loom n3'])
    expect(told({ told: 'SL and silk loom. SL' }, others)).toEqual(['silk loom 3'])
  })

  test('and behind which terms of its titles nothing goes on', () => {
    const [account] = accountsOf(
      vocabularyIn({ title: 'Silk Looms: Wool', told: 'Lace lace lace' }),
      new Map([['wool', 'yarn']]),
    )
    expect([...(account?.heads ?? [])]).toEqual(['silk loom', 'loom', 'yarn'])
  })
})

/** Sessions of one event, and the terms that may be topics. */
const candidates: [what: string, sessions: Spoken[], keys: string[]][] = [
  ['three titles', [{ title: 'Looms' }, { title: 'Big Looms' }, { title: 'Old Looms' }], ['loom']],
  ['two titles', [{ title: 'Looms' }, { title: 'Big Looms' }], []],
  [
    'three titles, of which one ends so',
    [{ title: 'Looms' }, { title: 'Loom Wood' }, { title: 'Loom Lace' }],
    [],
  ],
  ['two titles, and a heading', [{ title: 'Looms' }, { title: 'Big Looms' }, { marked: 'Looms' }], ['loom']],
  [
    'two titles, of which one was noted',
    [{ title: 'Looms' }, { title: 'Big Looms', isUnnoted: true }, { told: 'Loom, loom, loom.' }],
    [],
  ],
  [
    'two titles, and notes',
    [{ title: 'Looms' }, { title: 'Big Looms' }, { told: 'Loom, loom, loom.' }],
    ['loom'],
  ],
  [
    'titles of sessions that nobody noted, and a heading',
    [
      { title: 'Looms', isUnnoted: true },
      { title: 'Big Looms', isUnnoted: true },
      { marked: 'Looms' },
      { marked: 'Looms' },
    ],
    [],
  ],
  [
    'one title that was noted, and many that were not',
    [
      { title: 'Looms' },
      { told: 'Loom, loom, loom.' },
      ...['Big', 'Old', 'New'].map(word => ({ title: `${word} Looms`, isUnnoted: true })),
    ],
    ['loom'],
  ],
  [
    'one title that was noted, and few that were not',
    [
      { title: 'Looms' },
      { told: 'Loom, loom, loom.' },
      ...['Big', 'Old'].map(word => ({ title: `${word} Looms`, isUnnoted: true })),
    ],
    [],
  ],
  [
    'a phrase',
    [{ title: 'Silk Looms' }, { title: 'Silk Looms' }, { title: 'Silk Looms' }],
    ['silk loom', 'loom'],
  ],
  [
    'two words that stand together by chance',
    [
      ...Array.from({ length: 3 }, () => ({ title: 'Silk Looms' })),
      ...Array.from({ length: 4 }, () => ({ title: 'Silk, Looms' })),
    ],
    ['silk', 'loom'],
  ],
  ['what is said of any talk', Array.from({ length: 3 }, () => ({ title: 'Boring' })), []],
  ['what the event is about', Array.from({ length: 3 }, () => ({ title: 'Cotton, Cotton Mills' })), ['mill']],
]

describe('terms that may be topics', () => {
  test.each(candidates)('%s', (_, sessions, keys) => {
    const found = candidatesIn(accountsOf(vocabularyIn(...sessions), new Map()), {
      isSubject: (event, key) => event === 'conf' && key === 'cotton',
      isGeneral: key => key === 'bore',
    })
    expect(found.map(({ key }) => key)).toEqual(keys)
  })
})

describe('what an event is about', () => {
  const isSubject = (name: string, all: number, share: number) => {
    const sessions = Array.from({ length: all }, (_, index) => ({ title: index < share ? 'Looms' : 'Wool' }))
    const accounts = accountsOf(vocabularyIn(...sessions), new Map())
    return (key: string) => subjectsOf([{ id: 'conf', name }], accounts)('conf', key)
  }

  test.each<[name: string, all: number, share: number, is: boolean]>([
    ['Conf', 12, 2, true],
    ['Conf', 20, 3, false],
    ['Conf', 20, 4, true],
    ['Conf', 11, 11, false],
    ['LoomConf', 1, 1, true],
    ['Conf of Looms', 1, 1, true],
    ['LOOMS 2018', 1, 1, true],
    ['Bloom', 1, 1, false],
  ])('%s, with %i sessions of which %i are on looms: %s', (name, all, share, is) => {
    expect(isSubject(name, all, share)('loom')).toBe(is)
  })

  test('is nothing where nothing is known of it', () => {
    expect(subjectsOf([], [])('conf', 'loom')).toBe(false)
  })
})

/** What is said, and how "silk loom" and "sl", which is the same, are called: "name (aliases)". */
const spellings: [what: string, sessions: Spoken[], name: string][] = [
  ['nowhere', [{ title: 'Wool' }], 'silk loom ()'],
  [
    'as most titles have it',
    [{ title: 'Silk Looms' }, { title: 'Silk Loom' }, { title: 'Silk Loom' }],
    'Silk Loom (Silk Looms)',
  ],
  [
    'as the end of a title has it',
    [{ title: 'Silk Looms' }, { title: 'Silk Loom Wood' }],
    'Silk Looms (Silk Loom)',
  ],
  [
    'as titles have it, and not many notes',
    [{ title: 'Silk Looms' }, { told: 'Silk-Loom, Silk-Loom, Silk-Loom' }],
    'Silk Looms ()',
  ],
  [
    'as the notes have it',
    [{ told: 'Silk Looms' }, { marked: 'Silk Loom', told: 'Silk Loom' }],
    'Silk Loom ()',
  ],
  ['not by initials', [{ title: 'SL' }, { title: 'SL' }, { told: 'Silk loom' }], 'Silk loom (SL)'],
  ['in one case', [{ title: 'Silk Looms' }, { title: 'silk looms' }], 'Silk Looms ()'],
  [
    'as in a sentence, where the notes say so',
    [{ title: 'Silk Looms', told: 'Take silk looms.' }],
    'Silk looms ()',
  ],
  ['as in a title, where they do not', [{ title: 'Silk Looms', told: 'Take Silk Looms.' }], 'Silk Looms ()'],
]

describe('how a topic is called', () => {
  test.each(spellings)('%s', (_, sessions, expected) => {
    const names = spellingsOf(vocabularyIn(...sessions), {
      keys: new Set(['silk loom']),
      same: new Map([['sl', 'silk loom']]),
    })
    const { name, aliases } = names('silk loom')
    expect(`${name} (${aliases.join(', ')})`).toBe(expected)
  })
})

describe('the key of a word', () => {
  test.each([
    ['Networking', 'network'],
    ['networks', 'network'],
    ['Opérations', 'oper'],
    ['Operator', 'operator'],
    ['operators', 'operator'],
    ['Developers', 'developer'],
    ['e\u0301\u0323te\u0301', 'et'],
  ])('%s is %s', (word, key) => {
    expect(keyOf(word)).toBe(key)
  })

  test.each([
    ['Service-Mesh', 'servic mesh'],
    ['A Mesh of Services', 'mesh servic'],
    ['Mesh', 'mesh'],
    ['C++', 'c++'],
  ])('of the name %s is %s', (name, key) => {
    expect(keyOfName(name)).toBe(key)
  })

  test.each<[text: string, runs: string]>([
    ['Silk looms of wood', 'Silk looms | wood'],
    ['Silk. Looms', 'Silk | Looms'],
    ['Silk (looms) “wood” @lace', 'Silk | looms | wood | lace'],
    ['Silk - looms / wood + lace ~ felt', 'Silk | looms | wood | lace | felt'],
    ['Silk–looms—wood…lace & felt', 'Silk | looms | wood | lace | felt'],
    ['Silk\nlooms', 'Silk | looms'],
    ['See https://a.example/looms silk', 'See | silk'],
    ['CI/CD for C# and C++ with Node.js', 'CI/CD | C# | C++ | Node.js'],
    ['Silk/looms', 'Silk looms'],
    ['Ada’s looms, the weavers’ silk', 'Ada looms | weavers silk'],
    ['IT for all', 'IT'],
    ['WHAT IT IS', ''],
    ['3 looms 2018', 'looms'],
    ['2D looms', '2D looms'],
    ['', ''],
  ])('%s has the runs %s', (text, runs) => {
    expect(
      runsIn(text)
        .map(run => run.join(' '))
        .join(' | '),
    ).toBe(runs)
  })
})

test('what is general in all its spellings is no topic', () => {
  const isGeneral = generalTerms(vocabularyIn({ title: 'The Best Practice' }, { title: 'Looms' }), new Map())
  expect([isGeneral('best practic'), isGeneral('loom')]).toEqual([true, false])
})
