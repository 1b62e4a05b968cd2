import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { pathData } from '../../layouts/cards/path-data.ts'
import { sfntOf } from '../../src/cli/cards/sfnt.ts'

const name = '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'
const font = create(sfntOf(readFileSync(createRequire(import.meta.url).resolve(name))))
if (!('layout' in font)) throw new Error('Unexpected collection of typefaces')
const { glyphs } = font.layout('Oh, “fjords” & 100 %!')

test('outlines point upwards, and have hundredths of a pixel', () => {
  const commands = [
    { command: 'moveTo' as const, args: [0, 0] },
    { command: 'quadraticCurveTo' as const, args: [100, 200, 7, -20_050] },
    { command: 'closePath' as const, args: [] },
  ]
  expect(pathData({ commands }, { x: 100, y: -1, scale: 0.01 })).toBe('M100 -1Q101 -3 100.07 199.5Z')
})

test('fontkit writes the same', () => {
  const pixels = fc.double({ min: -2000, max: 2000, noNaN: true })
  const place = fc.record({ x: pixels, y: pixels, scale: fc.double({ min: 0.001, max: 0.1, noNaN: true }) })
  fc.assert(
    fc.property(fc.constantFrom(...glyphs), place, ({ path }, { x, y, scale }) => {
      const own = path.scale(scale, -scale).translate(x, y).toSVG()
      expect(pathData(path, { x, y, scale })).toBe(own)
    }),
  )
})
