import { describe, expect, test } from 'vitest'
import { imported, speakersIn } from './imported.ts'

/** A calendar with an event of each text: its summary, and then any other lines. */
function calendarOf(...events: string[]): string {
  const lines = events.flatMap((event, index) => {
    const [summary, ...others] = event.split('\n')
    const id = others.some(line => line.startsWith('UID')) ? [] : [`UID:${index}`]
    return ['BEGIN:VEVENT', `SUMMARY:${summary}`, ...id, ...others, 'END:VEVENT']
  })
  return ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n')
}

const two = 'Weaving at Scale - Ada Byron\\, Engine Works & Grace Murray\\, Engine Works'

/** Summaries of a calendar, and what is read in them. */
const summaries: [what: string, events: string[], read: string[]][] = [
  [
    'few talks that name speakers with what they do',
    [two, 'Opening', 'Looms', 'Closing Remarks'],
    [
      'Weaving at Scale: Ada Byron @ Engine Works; Grace Murray @ Engine Works',
      'Opening',
      'Looms',
      'Closing Remarks',
    ],
  ],
  [
    'dashes within titles beside them',
    [two, 'Weaving - Night Shift', 'Looms', 'Cards', 'Tapes'],
    [
      'Weaving at Scale: Ada Byron @ Engine Works; Grace Murray @ Engine Works',
      'Weaving - Night Shift',
      'Looms',
      'Cards',
      'Tapes',
    ],
  ],
]

describe('summaries', () => {
  test.each(summaries)('%s', (_, events, read) => expect(speakersIn(calendarOf(...events))).toEqual(read))

  test('that dashes were left in titles is said once', () => {
    const { said } = imported(calendarOf('Looms', 'Punk - A History', 'Cards', 'Wool - Back to Roots'))
    expect(said).toEqual([expect.stringMatching(/^7:1 Unexpected “ - ” in “Punk - A History”/)])
  })

  test('no word of it where speakers stand elsewhere', () => {
    const text = calendarOf('Punk - A History\nDESCRIPTION:Speaker: Mary Ross', 'Lunch - Vegan')
    expect(imported(text).said).toEqual([])
  })
})

/** Descriptions, and the speakers that they name. */
const descriptions: [description: string, speakers: string][] = [
  ['Speakers: Mary Ross', 'Mary Ross'],
  ['On wool.\\n\\nPresenters: Mary Ross\\, Ada Byron\\n\\nBring some.', 'Mary Ross; Ada Byron'],
  ['Speaker: Mary Ross\\, Engine Works\\nSpeaker: Ada Byron', 'Mary Ross @ Engine Works; Ada Byron'],
  ['<p>On wool.</p><p><b>Speaker:</b> Mary Ross</p>', 'Mary Ross'],
  ['By: Mary Ross (Thread Inc.)', 'Mary Ross @ Thread Inc.'],
  ['The speakers: many. Seen by: all', ''],
]

test.each(descriptions)('the description “%s” names %s', (description, speakers) => {
  const text = calendarOf(`Looms\nDESCRIPTION:${description}`)
  expect(speakersIn(text)).toEqual([['Looms', speakers].filter(Boolean).join(': ')])
})

/** Events, and whether one with the id of another is said. */
const repeated: [what: string, events: string[], said: RegExp[]][] = [
  [
    'two events',
    ['Looms\nUID:a\nDTSTART:20180502T090000', 'Cards\nUID:a'],
    [/^9:1 Unexpected UID “a” again, expected one of its own/],
  ],
  ['one event twice', ['Looms\nUID:a\nDTSTART:20180502T090000', 'Looms\nUID:a\nDTSTART:20180502T090000'], []],
  [
    'days of one event',
    [
      'Looms\nUID:a\nRECURRENCE-ID:20180502T090000\nDTSTART:20180502T090000',
      'Looms\nUID:a\nRECURRENCE-ID:20180503T090000\nDTSTART:20180503T090000',
    ],
    [],
  ],
]

test.each(repeated)('one UID of %s', (_, events, said) => {
  expect(imported(calendarOf(...events)).said).toEqual(said.map(one => expect.stringMatching(one)))
})
