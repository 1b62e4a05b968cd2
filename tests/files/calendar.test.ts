import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { buildContent, textOf } from './content.ts'

const { site } = await buildContent()
const events = eventsOf(textOf(site, 'loom-conf/calendar.ics'))

/** Day, title, place and address of all entries. */
const expected = [
  '2018-05-02 | Looms & <Cards> | Mill, Bella Center, Copenhagen | loom-conf/talks/looms-and-cards/',
  '2018-05-03 | Threads | Store, Bella Center, Copenhagen | loom-conf/talks/threads/',
  // Nobody noted this one.
  '2018-05-03 | Knots | Mill, Bella Center, Copenhagen | loom-conf/day-2/',
  // And this one is in no programme.
  '2018-05-03 | Dyes | Bella Center, Copenhagen | loom-conf/talks/dyes/',
]

describe('the calendar of an event', () => {
  test('has what has a day and is no break', () => {
    const told = events.map(({ startDate, summary, location, component }) =>
      [
        startDate,
        summary,
        location,
        String(component.getFirstPropertyValue('url')).replace('https://site.test/notes/', ''),
      ].join(' | '),
    )
    expect(told).toEqual(expected)
  })

  test('takes whole days, whatever is told of times', () => {
    expect(events.map(({ startDate, duration }) => [startDate.isDate, `${duration}`])).toEqual(
      events.map(() => [true, 'P1D']),
    )
  })

  test('says in words when a session began, who spoke, and where to read on', () => {
    expect(events[0]?.description.split('\n')).toEqual([
      'At 09:30, local time',
      'By Ada Byron (Engine Works, Inc.)',
      'Notes: https://site.test/notes/loom-conf/talks/looms-and-cards/',
      'video: https://www.youtube.com/watch?v=ZnQA6o0jkUo',
      'slides: https://loom.example/a2.pdf',
      'slides: https://loom.example/a2-notes',
      'schedule: https://loom.example/a2',
      'code: https://git.example/a2',
      'other: https://loom.example/more',
    ])
  })

  test('is called as the event', () => {
    const lines = textOf(site, 'loom-conf/calendar.ics').split('\r\n')
    expect(lines).toContain('X-WR-CALNAME:Loom Conf\\; Copenhagen\\, 2018')
  })

  test('is the same whenever and wherever it is made', async () => {
    const [before, zone] = [textOf(site, 'loom-conf/calendar.ics'), process.env.TZ]
    process.env.TZ = 'America/Los_Angeles'
    try {
      expect(textOf((await buildContent()).site, 'loom-conf/calendar.ics')).toBe(before)
    } finally {
      process.env.TZ = zone ?? ''
    }
    expect(events.map(({ uid }) => uid)).toEqual([
      'loom-conf/A2@site.test',
      'loom-conf/A3@site.test',
      'loom-conf/A4@site.test',
      'loom-conf/talks/dyes@site.test',
    ])
  })

  test('is not there where no day is known', () =>
    expect(site.files.map(({ permalink }) => permalink)).not.toContain('no-days/calendar.ics'))
})

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map(component => new ICAL.Event(component))
}
