import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { columnsOf } from '../../src/programme/csv/columns.ts'
import { imported, speakersIn } from './imported.ts'

/** The cells of speakers and of organizations in a row, and who is read in them. */
const withOrganizations: [speakers: string, organization: string, read: string][] = [
  ['Mary Ross, Thread Inc.', '', 'Mary Ross @ Thread Inc.'],
  ['Mary Ross, Thread, Inc.', '', 'Mary Ross @ Thread, Inc.'],
  ['Mary Ross, CTO, Engine Works', '', 'Mary Ross, CTO @ Engine Works'],
  ['Mary Ross, Thread Inc.', 'Loom Guild', 'Mary Ross @ Loom Guild'],
  ['Mary Ross, Thread Inc.; Ada Byron, Mill Ltd', '', 'Mary Ross @ Thread Inc.; Ada Byron @ Mill Ltd'],
  ['Mary Ross, Jean Jacquard', 'Mill; Silk House', 'Mary Ross @ Mill; Jean Jacquard @ Silk House'],
  ['Mary Ross, Jean Jacquard and Ada Byron', '', 'Mary Ross; Jean Jacquard; Ada Byron'],
  ['Ross, Mary', 'Mill', 'Mary Ross @ Mill'],
  ['Byron, Ada; Ross, Mary', 'Mill', 'Ada Byron @ Mill; Mary Ross @ Mill'],
  ['Byron, Ada & Ross, Mary', '', 'Ada Byron; Mary Ross'],
  ['c-atre, nic*', '', 'c-atre; nic*'],
]

/** The cell of speakers in a table without a column for organizations, and who is read in it. */
const alone: [speakers: string, read: string][] = [
  ['Byron, Ada', 'Ada Byron'],
  ['Mary Ross, Lockheed', 'Mary Ross @ Lockheed'],
  ['Ada, CTO', 'Ada, CTO'],
  ['Ada Byron, Mill & Mary Ross, Mill', 'Ada Byron @ Mill; Mary Ross @ Mill'],
  ['Ada Byron, Engine Works & Mary Ross, Engine Works', 'Ada Byron @ Engine Works; Mary Ross @ Engine Works'],
]

describe('speakers', () => {
  test.each(withOrganizations)('“%s” of “%s” is %s', (speakers, organization, read) => {
    const text = `title,speakers,organization\nLooms,"${speakers}","${organization}"\n`
    expect(speakersIn(text)).toEqual([`Looms: ${read}`])
  })

  test.each(alone)('“%s” is %s', (speakers, read) => {
    expect(speakersIn(`title,speakers\nLooms,"${speakers}"\n`)).toEqual([`Looms: ${read}`])
  })
})

/** Tables, the titles of what is imported, and what is said. */
const tables: [what: string, text: string, titles: string[], said: (string | RegExp)[]][] = [
  [
    'a comma that is not in quotes',
    'title,speakers,room,day,start\nLooms, a history,Joan Clarke,Room 2,2024-03-12,11:30\nCards,,,,\n',
    ['Cards'],
    ['2:1 Unexpected row with 6 cells, expected 5 as in the header: is a comma not in quotes?'],
  ],
  [
    'a comma that is not in quotes, beneath a header that ends with one',
    'title,speakers,day,\nLooms, a history,Joan Clarke,2024-03-12\nCards,,,\n',
    ['Cards'],
    ['2:1 Unexpected row with 4 cells, expected 3 as in the header: is a comma not in quotes?'],
  ],
  [
    'fewer cells, and empty ones too many',
    'title,speakers,room\nLooms\nCards,,,,,\n',
    ['Looms', 'Cards'],
    [],
  ],
  [
    'no title',
    'speaker,mood,day\nAda Byron,good,2018-05-02\n',
    [],
    ['1:1 Unexpected CSV with the columns “speaker”, “mood”, “day”, expected one that is a title'],
  ],
  ['a link of words', 'title,video\nLooms,not a url\n', ['Looms'], [/^2:7 Unexpected address “not a url”/]],
  [
    'a link among words',
    'title,video\nLooms,see https://youtu.be/abc or ask\n',
    ['Looms'],
    [/^2:7 Unexpected address “see or ask”/],
  ],
  [
    'no day',
    'title,day\n"Looms, ""new""\nand old",2024-13-45\n',
    ['Looms, "new" and old'],
    ['3:10 Unexpected day “2024-13-45”, expected one such as 2018-05-02'],
  ],
  ['no time', 'title,start\nLooms,late\n', ['Looms'], [/^2:7 Unexpected time “late”/]],
  ['an unknown column', 'title,day,mood\nLooms,,good\n', ['Looms'], [/^1:11 Unexpected columns “mood”/]],
]

test.each(tables)('%s', (_, text, titles, said) => {
  const { facts, said: found } = imported(text)
  expect((facts?.sessions ?? []).map(({ title }) => title)).toEqual(titles)
  expect(found).toEqual(said.map(one => (typeof one === 'string' ? one : expect.stringMatching(one))))
})

test('“Where” is the room, and “When” the time', () => {
  const { facts } = imported('Talk,Where,When\nLooms,Hall A,2018-05-02 09:30\n')
  expect(facts?.sessions).toMatchObject([{ room: 'Hall A', day: '2018-05-02', start: '09:30' }])
})

test('the columns that docs/event.md names are known', () => {
  const docs = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'event.md'), 'utf8')
  const [, table = ''] = /\| fact \| columns \|\n([\s\S]*?)\n\n/.exec(docs) ?? []
  const names = [...table.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter(name => !columnsOf([name]).size)).toEqual([])
})
