import { describe, expect, test } from 'vitest'
import { quotedTitles, unquoted } from '../../src/recognize/quotation-marks.ts'
import { doubtfulReadingOf, longestLine, readingsOf, titleFirstIn } from '../../src/recognize/title.ts'

const told = ({ title, speakers }: ReturnType<typeof readingsOf>[number]) => {
  const people = speakers.map(({ name, role, organization }) =>
    [name, role, organization].filter(Boolean).join(', '),
  )
  return [title ?? '', people.join('; ')].join(' | ').replace(/^[ |]+$|\s\|\s$/, '')
}

const long = 'a '.repeat(longestLine / 2 - 10)

/** Lines with the title first, as "title | speakers"; null where no speakers are named. */
const titlesFirst: [line: string, reading: string | null][] = [
  ['Weaving', null],
  ['Weaving - Ada Byron', 'Weaving | Ada Byron'],
  ['Weaving -- Ada Byron', 'Weaving | Ada Byron'],
  ['Weaving --- Ada Byron', 'Weaving | Ada Byron'],
  ['Weaving  --  Ada Byron', 'Weaving | Ada Byron'],
  ['Weaving | Ada Byron', 'Weaving | Ada Byron'],
  ['Weaving –Ada Byron', 'Weaving | Ada Byron'],
  ['Weaving— Ada Byron', 'Weaving | Ada Byron'],
  ['Weaving-Ada Byron', null],
  ['- Ada Byron', null],
  ['Well-Known Looms - Ada Byron', 'Well-Known Looms | Ada Byron'],
  ['Big Looms - Ada Byron - Loom Works', 'Big Looms | Ada Byron, Loom Works'],
  ['Big Looms - Wool - Ada Byron', 'Big Looms - Wool | Ada Byron'],
  ['Weaving - Ada Sterling', null],
  ['Weaving - Ada Sterling, Looms', 'Weaving | Ada Sterling, Looms'],
  ['Weaving - Ada Byron & Ada Sterling', null],
  ['Weaving by Ada Byron', 'Weaving | Ada Byron'],
  ['Tisser par Ada Byron', 'Tisser | Ada Byron'],
  ['Weben von Ada Byron', 'Weben | Ada Byron'],
  ['Tejer por Ada Byron', 'Tejer | Ada Byron'],
  ['Weven door Ada Byron', 'Weven | Ada Byron'],
  ['Weaving with Ada Byron', null],
  ['Keynote with Ada Byron', 'Keynote | Ada Byron'],
  ['A panel  with  Ada Byron', 'A panel | Ada Byron'],
  ['Panel avec Ada Byron', 'Panel | Ada Byron'],
  ['Workshop mit Ada Byron', 'Workshop | Ada Byron'],
  ['Fireside chat with Ada Byron', 'Fireside chat | Ada Byron'],
  ['Session with Ada Byron', 'Session | Ada Byron'],
  ['Talk with Ada Byron', 'Talk | Ada Byron'],
  ['Crosstalk with Ada Byron', null],
  ['Weaving by Looking Twice', null],
  ['Weaving by  Looking Twice', null],
  ['Weaving by Sterling Byron', null],
  ['by Ada Byron', null],
  ['Nearby Ada Byron', null],
  ['Weaving (Ada Byron)', 'Weaving | Ada Byron'],
  ['Weaving(Ada Byron)', 'Weaving | Ada Byron'],
  ['Weaving (Ada Byron) again', null],
  ['Weaving (Ada Byron, Loom Works)', 'Weaving | Ada Byron, Loom Works'],
  ['Weaving - Ada Sterling, Works (Ada Byron)', 'Weaving - Ada Sterling, Works | Ada Byron'],
  ['Weaving - Ada Byron (Works)', 'Weaving | Ada Byron, Works'],
  ['Weaving (Loom Works Inc)', null],
  ['The RPC (Remote Procedure Call)', null],
  ['The RP (Rita Perkins)', null],
  ['The RX (Rita Perkins)', 'The RX | Rita Perkins'],
  ['Is it wool? Ada Byron', 'Is it wool? | Ada Byron'],
  ['It is wool! Ada Byron', 'It is wool! | Ada Byron'],
  ['And then… Ada Byron', 'And then… | Ada Byron'],
  ['Weaving (EN) Ada Byron', 'Weaving (EN) | Ada Byron'],
  ['Weaving (en) Ada Byron', null],
  ['Is it wool?Ada Byron', null],
  ['Is it wool? Ada Sterling', null],
  ['Is it wool. Ada Byron', null],
  ['Weaving, Ada Byron, Looms', 'Weaving | Ada Byron, Looms'],
  ['Weaving, dyeing, Ada Byron, Looms', 'Weaving, dyeing | Ada Byron, Looms'],
  ['Weaving, Ada Byron', null],
  ['“Weaving” - Ada Byron', 'Weaving | Ada Byron'],
  ['Weaving, - Ada Byron', 'Weaving | Ada Byron'],
  [`${long}- Ada Byron`, `${long.trim()} | Ada Byron`],
  [`${long}- Ada Byron & Grace Murray`, null],
]

/** All ways to read a line, the likeliest first. */
const allWays: [line: string, isListed: boolean, readings: string[]][] = [
  ['Weaving', false, ['Weaving']],
  ['Ada Byron', false, [' | Ada Byron', 'Ada Byron']],
  ['Ada Byron, Looms', false, [' | Ada Byron, Looms', 'Ada Byron, Looms']],
  ['Ada Byron, CTO, Loom Works', false, [' | Ada Byron, CTO, Loom Works', 'Ada Byron, CTO, Loom Works']],
  ['Ada Byron, weaving wool', false, ['Ada Byron, weaving wool']],
  ['Ada Byron, The Art Of Weaving Wool', false, ['Ada Byron, The Art Of Weaving Wool']],
  ['Ada Byron, Works of the Four Big Looms', false, ['Ada Byron, Works of the Four Big Looms']],
  [
    'Ada Byron, University of Loom at Wool',
    false,
    [' | Ada Byron, University of Loom at Wool', 'Ada Byron, University of Loom at Wool'],
  ],
  ['Ada Byron, Why Looms?', false, ['Ada Byron, Why Looms?']],
  ['Ada Byron - Weaving', false, [' | Ada Byron, Weaving', 'Weaving | Ada Byron', 'Ada Byron - Weaving']],
  ['Ada Byron: Weaving', false, ['Weaving | Ada Byron', 'Ada Byron: Weaving']],
  ['Ada Byron | Weaving', false, ['Weaving | Ada Byron', 'Ada Byron | Weaving']],
  ['Ada Byron— Weaving', false, ['Weaving | Ada Byron', 'Ada Byron— Weaving']],
  ['Ada Byron:Weaving', false, ['Ada Byron:Weaving']],
  ['Ada Byron: “Weaving”', false, ['Weaving | Ada Byron', 'Ada Byron: “Weaving”']],
  [
    'Handling Errors - Ada Byron',
    false,
    ['Handling Errors | Ada Byron', 'Ada Byron | Handling Errors', 'Handling Errors - Ada Byron'],
  ],
  ['Weaving, Ada Byron', false, ['Weaving, Ada Byron']],
  ['Weaving, Ada Byron', true, ['Weaving | Ada Byron', 'Weaving, Ada Byron']],
  ['Weaving, Ada Sterling', true, ['Weaving, Ada Sterling']],
  [' “Weaving” ', false, ['Weaving']],
  [`Ada Byron: ${'a'.repeat(longestLine)}`, false, [`Ada Byron: ${'a'.repeat(longestLine)}`]],
]

describe('a line with title and speakers', () => {
  test.each(titlesFirst)('%s', (line, reading) => {
    const found = titleFirstIn(` ${line} `)
    expect(found && told(found)).toBe(reading)
  })

  test.each(allWays)('%s (listed: %s)', (line, isListed, readings) => {
    expect(readingsOf(line, { isListed }).map(told)).toEqual(readings)
  })

  test.each<[line: string, reading: string | null]>([
    ['Sewing - Carl New, Foo', 'Sewing | Carl New, Foo'],
    ['Sewing by Carl New, Foo', 'Sewing | Carl New, Foo'],
    ['Sewing (Carl New, Foo)', 'Sewing | Carl New, Foo'],
    ['Sewing - Carl New', null],
    ['Sewing - Carl New & Ada Byron', null],
    ['Sewing', null],
    [`${long}- Carl New, Foo`, `${long.trim()} | Carl New, Foo`],
    [`${long}${long}- Carl New, Foo`, null],
  ])('%s, where most lines name somebody', (line, reading) => {
    const found = doubtfulReadingOf(line)
    expect(found && told(found)).toBe(reading)
  })
})

describe('quotation marks', () => {
  test.each([
    ['“Weaving”', 'Weaving'],
    ['"Weaving"', 'Weaving'],
    ['« Tisser »', 'Tisser'],
    ['„Weben“', 'Weben'],
    [' “Weaving”, ', '“Weaving”'],
    ['Weaving,; ', 'Weaving'],
    ['“Weaving” and “Knots”', '“Weaving” and “Knots”'],
    ['The “loom”', 'The “loom”'],
    ['“Loom” art', '“Loom” art'],
  ])('around %s: %s', (text, bare) => {
    expect(unquoted(text)).toBe(bare)
  })

  test.each<[line: string, titles: string[]]>([
    ['“Weaving” and “Knots”', ['Weaving', 'Knots']],
    ['"Weaving" & "Knots", "Looms"; "Wool"', ['Weaving', 'Knots', 'Looms', 'Wool']],
    ['« Tisser » et « nouer »', ['Tisser', 'nouer']],
    ['„Weben” und „Knoten”', ['Weben', 'Knoten']],
    ['«Tejer» y «anudar»', ['Tejer', 'anudar']],
    ['“Weaving”', ['Weaving']],
    ['“Weaving” or “Knots”', []],
    ['The “loom” and “wool”', []],
    ['Weaving', []],
  ])('around titles: %s', (line, titles) => {
    expect(quotedTitles(line)).toEqual(titles)
  })
})
