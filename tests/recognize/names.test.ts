import { describe, expect, test } from 'vitest'
import {
  canBeName,
  canBeOfName,
  canEndOddly,
  hasInitials,
  isLegalForm,
  type NameLikeness,
  nameLikeness,
  withoutAcademicTitle,
  withPlainCapitals,
} from '../../src/recognize/names.ts'

/** How much texts look like people's names. */
const likenesses: Record<NameLikeness, string[]> = {
  sure: [
    ...[
      'Ada Byron',
      ' Ada  Byron ',
      'Ada King Byron',
      'A. Byron',
      'J.-P. Byron',
      'Ada K. Byron',
      'Émilie Çelik',
    ],
    ...['Ada von Byron', 'Jean-Paul O’Neill', "Megan O'Keefe", 'Ada d’Artois', 'L’Oréal Byron'],
    ...[
      'Ada McByron',
      'Ada MacByron',
      'Ada DeByron',
      'Ada VanByron',
      'Ada LeByron',
      'JJ Byron',
      'Ada “Countess” Byron',
    ],
    ...[
      'Ada (Countess) Byron',
      'Ada "C.B." Byron',
      'Ada Hall',
      'Ada Ring',
      'Ada Byrons Jr.',
      'Ada BYRON',
      'Ng Ping',
    ],
  ],
  possible: [
    ...[
      'Ada Augusta King Byron',
      'Ada Day',
      'Ada King Lovelace-Byron von Loom',
      'ADA Byron',
      'Ada B',
      'Hall Byron',
    ],
    ...['Weaving Wool', 'Ada Sterling', 'Franziska von der Goltz', 'Ada LoomWorks', 'Time Byron'],
  ],
  none: [
    ...[
      '',
      'Ada',
      'A. B.',
      'Ada Augusta King Byron of Lovelace',
      'ada byron',
      'Ada byron',
      'von der Goltz',
      'Ada von',
    ],
    ...[
      'Ada 2',
      'Ada Byron!',
      'Ada Byron:',
      'Ada Loom GmbH',
      'Byron Labs',
      'Kubernetes Byron',
      'Ada Engineer',
    ],
    ...['Weaving Day', 'Hall B', 'Deep Dive', 'Ada “countess Byron', 'Big Data', 'Ada Weaving Augusta Byron'],
  ],
}

describe('a person’s name', () => {
  const all = Object.entries(likenesses).flatMap(([likeness, texts]) =>
    texts.map(text => [text, likeness] as const),
  )
  test.each(all)('“%s”: %s', (text, likeness) => {
    expect(nameLikeness(text)).toBe(likeness)
  })

  test.each([
    ['A. Byron', true],
    ['J.-P. Byron', true],
    [' A.K. Byron', true],
    ['Ada Byron', false],
    ['Ada K. Byron', false],
    ['A. byron', false],
    ['A Byron', false],
  ])('“%s” begins with initials: %s', (text, does) => {
    expect(hasInitials(text)).toBe(does)
  })

  test.each([
    ['Carl New', true],
    [' Carl  Day ', true],
    ['Carl Gustav New', true],
    ['C. New', true],
    ['Carl', false],
    ['Carl Gustav Adolf New', false],
    ['carl New', false],
    ['Carl new', false],
    ['Cloud New', false],
    ['Weaving New', false],
    ['Carl Engineer', false],
    ['Carl GmbH', false],
  ])('“%s” can be one, though it ends oddly: %s', (text, can) => {
    expect(canEndOddly(text)).toBe(can)
  })

  test.each([
    ['Ada', true],
    ['von', true],
    ['von,', true],
    ['“ada”', true],
    ['"ada"', true],
    ['(ada)', true],
    ['d’Artois', true],
    ["l'Oréal", true],
    ['ada', false],
    ['1st', false],
    ['xvon', false],
    ['d’artois', false],
  ])('“%s” can be a word of one: %s', (word, can) => {
    expect(canBeOfName(word)).toBe(can)
  })

  test.each([
    ['ada', true],
    [' ada  byron ', true],
    ['“ada” byron_2', true],
    ['(ada) b.', true],
    ['a b c d e', true],
    ['a b c d e f', false],
    ['2ada', false],
    ['ada!', false],
    ['ada & byron', false],
    ['ada@byron', false],
    ['', false],
  ])('“%s” can stand in its place: %s', (text, can) => {
    expect(canBeName(text)).toBe(can)
  })

  test.each([
    ['Dr. Mary Ross', 'Mary Ross'],
    ['Prof. Dr. Mary Ross', 'Mary Ross'],
    ['prof dr Mary Ross', 'Mary Ross'],
    ['Dr. Who', 'Dr. Who'],
    ['Drake Ross', 'Drake Ross'],
    ['Mary Dr. Ross', 'Mary Dr. Ross'],
  ])('“%s” is %s', (text, name) => {
    expect(withoutAcademicTitle(text)).toBe(name)
  })

  test.each([
    ['Anna DUPONT', 'Anna Dupont'],
    ['Anna DUPONT-DURAND', 'Anna Dupont-Durand'],
    ["Anna O'NEILL", "Anna O'Neill"],
    ['Anna O’NEILL', 'Anna O’Neill'],
    ['ANNA DUPONT', 'ANNA DUPONT'],
    ['JJ Dupont', 'JJ Dupont'],
    ['Anna DUP2', 'Anna DUP2'],
    ['Anna McDUPONT', 'Anna McDUPONT'],
  ])('“%s” is written as %s', (text, name) => {
    expect(withPlainCapitals(text)).toBe(name)
  })
})

test.each([
  ...['Inc', 'inc.', 'LLC', 'Ltd.', 'PLC', 'GmbH', 'AG', 'Co.', 'Corp', 'S.A.', 'SA', 'B.V', 'bv'].map(
    text => [text, true] as const,
  ),
  ...['Works Inc', 'Incorporated', 'Cocoa', 'SAA', ''].map(text => [text, false] as const),
])('“%s” ends the name of a company: %s', (text, does) => {
  expect(isLegalForm(text)).toBe(does)
})
