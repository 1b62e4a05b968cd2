import fc from 'fast-check'
import { expect, test } from 'vitest'
import { icalendarOf, textValue } from '../../src/publish/files/icalendar.ts'

test('a component has its properties, without those that are not known, and its parts', () => {
  const parts = [{ name: 'VEVENT', properties: { SUMMARY: 'Looms', LOCATION: null } }]
  expect(icalendarOf({ name: 'VCALENDAR', properties: { VERSION: '2.0' }, parts }).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'SUMMARY:Looms',
    'END:VEVENT',
    'END:VCALENDAR',
  ])
})

test('a text keeps what would end it, and its lines', () => {
  expect(textValue('Looms, cards; and \\\nthreads')).toBe('Looms\\, cards\\; and \\\\\\nthreads')
})

test('no line is longer than 75 octets, and unfolded it is what it was', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 }).filter(each => !/[\r\n]/.test(each))
  fc.assert(
    fc.property(text, value => {
      const file = icalendarOf({ name: 'X', properties: { Y: value } })
      expect(Math.max(...file.split('\r\n').map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
      expect(file.replaceAll('\r\n ', '').split('\r\n')[1]).toBe(`Y:${value}`)
    }),
  )
})
